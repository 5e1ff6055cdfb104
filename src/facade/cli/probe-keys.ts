import { encodeStringBase64url } from '../web/base64.ts';
import type { Product } from './clients.ts';
import type { Finding } from './doctor.ts';
import type { Io } from './io.ts';

/** More than token checks may be told to allow for. */
const MOST_SKEW_SECONDS = 60;
const SOME_SKEW_SECONDS = 5;

/** Asks for a product's keys as a token check would, and tells how that went and what the time is over there. */
export async function probeKeys(product: Product, io: Io): Promise<readonly Finding[]> {
  const seen: { url?: string; response?: Response } = {};
  const fetch: Io['fetch'] = async (url, init) => {
    seen.url = url;
    seen.response = await io.fetch(url, init);
    return seen.response;
  };
  const result = await product.create({ ...io, fetch }).sessions.validate(probe(product));
  const host = seen.url === undefined ? 'nobody' : new URL(seen.url).host;
  const { name: subject } = product;
  if (result.status === 'unavailable') {
    const cause = result.error.cause instanceof Error ? `: ${result.error.cause.message}` : '';
    return [{ subject, check: 'keys', status: 'problem', detail: `cannot be had from ${host}${cause}` }];
  }
  return [
    { subject, check: 'keys', status: 'ok', detail: `can be had from ${host}` },
    ...clockFinding(subject, seen.response, io.clock()),
  ];
}

/** A token that gets as far as its key, which nobody has. */
function probe({ algorithm }: Product): string {
  const header = { alg: algorithm, typ: 'JWT', kid: 'authloom-doctor' };
  return `${encodeStringBase64url(JSON.stringify(header))}.${encodeStringBase64url('{}')}.AAAA`;
}

function clockFinding(subject: string, response: Response | undefined, now: number): readonly Finding[] {
  const date = Date.parse(response?.headers.get('date') ?? '');
  if (Number.isNaN(date)) return [];
  const seconds = Math.round((now - date) / 1000);
  const skew = Math.abs(seconds);
  const detail = `${skew} s ${seconds < 0 ? 'behind' : 'ahead of'} the key server`;
  if (skew <= SOME_SKEW_SECONDS) return [{ subject, check: 'clock', status: 'ok', detail }];
  return [
    {
      subject,
      check: 'clock',
      status: skew > MOST_SKEW_SECONDS ? 'problem' : 'warning',
      detail: `${detail}: set this machine's clock, or raise "clockTolerance"`,
    },
  ];
}
