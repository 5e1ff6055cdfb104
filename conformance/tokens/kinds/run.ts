import { TokenValidationError } from '../../../src/index.ts';
import type { Members } from '../../clients/client.ts';
import { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { checksOf, type KindCheck } from './checks.ts';
import { KINDS, type Kind, type KindName } from './kinds.ts';

/** One token against all checks of a client. */
export interface KindCase {
  readonly name: string;
  readonly claims: Members;
  /** The kind that must be accepted; `undefined` for none; `one` for a token that at most one kind may accept. */
  readonly expected: KindName | 'one' | undefined;
}

/** The result of the cases of one client: a line for each wrong decision. */
export interface KindResult {
  readonly subject: Subject['name'];
  readonly cases: number;
  readonly decisions: number;
  readonly wronglyAccepted: readonly string[];
  readonly wronglyRejected: readonly string[];
}

/**
 * Generates the cases of a client: every kind that its provider signs; each of them without one of its claims, and with the
 * claims of every other kind; and every kind of the other providers, signed with this provider's key.
 */
export function kindCases(subject: Subject, all: readonly Subject[]): readonly KindCase[] {
  const own = KINDS[subject.name];
  const { iss, aud } = subject.usual;
  const claimsOf = ({ claims: { aud: added, ...claims } }: Kind): Members => ({
    iss,
    ...claims,
    ...(aud !== undefined && { aud: [aud, added ?? []].flat(2) }),
  });
  const strangers = all.filter(({ usual }) => usual['iss'] !== iss);
  return [
    ...own.map((kind) => ({ name: kind.name, claims: claimsOf(kind), expected: kind.acceptedAs[subject.name] })),
    ...own.flatMap((kind) =>
      Object.keys(kind.claims).map((claim) => ({
        name: `${kind.name}, without ${claim}`,
        claims: { ...claimsOf(kind), [claim]: undefined },
        expected: 'one' as const,
      })),
    ),
    ...own.flatMap((kind) =>
      own
        .filter((other) => other !== kind)
        .map((other) => ({
          name: `${kind.name}, with the claims of ${other.name}`,
          claims: { ...claimsOf(other), ...claimsOf(kind) },
          expected: 'one' as const,
        })),
    ),
    ...strangers.flatMap((stranger) =>
      KINDS[stranger.name].map((kind) => ({
        name: `${kind.name} of ${stranger.name}`,
        claims: { ...stranger.usual, ...kind.claims, aud: stranger.usual['aud'] },
        expected: undefined,
      })),
    ),
  ];
}

/** Runs cases, all or a sample, against every check of one client. */
export async function runKinds(subject: Subject, cases: readonly KindCase[]): Promise<KindResult> {
  const fixture = new Fixture(subject);
  const checks = checksOf(subject.name, { fetch: fixture.endpoint.fetch, clock: () => fixture.now, retry: false });
  const wronglyAccepted: string[] = [];
  const wronglyRejected: string[] = [];
  for (const one of cases) {
    const token = fixture.signer.sign(fixture.stamped(one.claims, 300));
    const accepting: KindCheck[] = [];
    for (const check of checks) if (await isAcceptedBy(check.check(token))) accepting.push(check);
    const lineOf = ({ name }: KindCheck): string => `${subject.name}, ${name}: ${one.name}`;
    wronglyAccepted.push(...unexpectedOf(one, accepting).map(lineOf));
    const missing = checks.filter((check) => check.accepts === one.expected && !accepting.includes(check));
    wronglyRejected.push(...missing.map(lineOf));
  }
  const decisions = cases.length * checks.length;
  return { subject: subject.name, cases: cases.length, decisions, wronglyAccepted, wronglyRejected };
}

/** The checks that must not have accepted the token. */
function unexpectedOf({ expected }: KindCase, accepting: readonly KindCheck[]): readonly KindCheck[] {
  if (expected !== 'one') return accepting.filter(({ accepts }) => accepts !== expected);
  return new Set(accepting.map(({ accepts }) => accepts)).size > 1 ? accepting : [];
}

/** Tests whether a check accepts a token. Throws for any other error than a rejection. */
async function isAcceptedBy(check: Promise<unknown>): Promise<boolean> {
  try {
    const result = await check;
    const isResult = typeof result === 'object' && result !== null && 'authenticated' in result;
    return !isResult || result.authenticated === true;
  } catch (error) {
    if (error instanceof TokenValidationError) return false;
    throw error;
  }
}
