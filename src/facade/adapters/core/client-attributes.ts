import { Checks, integerWithin, isObject } from '../../core/options/checks.ts';
import type { RequestLike } from '../../session/request-token.ts';
import { headerValues } from './header-values.ts';
import { plainAddress, rangeOf } from './ip-address.ts';

/** Whose word on the client's address counts. */
export interface ClientAttributesOptions {
  /**
   * How many proxies of yours stand before this server, or their addresses and ranges (`['10.0.0.0/8', '::1']`): what
   * these write to `X-Forwarded-For` counts. Anybody can write it, so the default is to believe nobody.
   */
  readonly trustProxy?: number | readonly string[] | undefined;
  /** The address at the other end of the connection, where the request does not tell: with web requests. */
  readonly address?: string | undefined;
}

/** What Stytch's calls take as `attributes`. */
export interface ClientAttributes {
  ip_address?: string;
  user_agent?: string;
}

/** More than any browser sends. */
const LONGEST_USER_AGENT = 1024;

/**
 * The address and the user agent of the client that sent a request, as far as they can be believed.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * await stytch.magicLinks.email.loginOrCreate({ email, attributes: clientAttributes(request, { trustProxy: 1 }) });
 */
export function clientAttributes(request: RequestLike, options: ClientAttributesOptions = {}): ClientAttributes {
  checkOptions(options);
  const address = clientAddress(request, options);
  const agent = headerValues(request, 'user-agent')[0]?.slice(0, LONGEST_USER_AGENT);
  return {
    ...(address !== undefined && { ip_address: address }),
    ...(agent !== undefined && agent !== '' && { user_agent: agent }),
  };
}

/** The first address, from this server outwards, that no trusted proxy has. */
function clientAddress(request: RequestLike, { trustProxy = 0, address }: ClientAttributesOptions): string | undefined {
  const peer = address ?? peerOf(request);
  const forwarded = headerValues(request, 'x-forwarded-for').flatMap((value) => value.split(','));
  const outwards = [peer, ...forwarded.reverse()].map((text) => (text === undefined ? undefined : plainAddress(text)));
  const isTrusted = trustOf(trustProxy);
  let at = 0;
  while (at + 1 < outwards.length && isTrusted(outwards[at], at)) at += 1;
  return outwards[at];
}

function trustOf(trustProxy: number | readonly string[]): (address: string | undefined, hop: number) => boolean {
  if (typeof trustProxy === 'number') return (_, hop) => hop < trustProxy;
  const ranges = trustProxy.map(rangeOf);
  return (address) => address !== undefined && ranges.some((isWithin) => isWithin?.(address));
}

/** Of a Node request. */
function peerOf(request: RequestLike): string | undefined {
  const socket: unknown = 'socket' in request ? request.socket : undefined;
  const address = isObject(socket) ? socket['remoteAddress'] : undefined;
  return typeof address === 'string' ? address : undefined;
}

function checkOptions(options: unknown): void {
  const checks = new Checks();
  if (isObject(options)) {
    const { trustProxy, address } = options;
    checks.knownKeys('', options, ['trustProxy', 'address']);
    checks.optional('trustProxy', trustProxy, isTrust, 'a number of proxies, or a list of addresses and ranges');
    checks.optional('address', address, (value) => typeof value === 'string', 'an address');
  } else {
    checks.add('options', 'expected an object');
  }
  checks.throwIfAny('Cannot tell the attributes of the client', null, 500);
}

function isTrust(value: unknown): boolean {
  if (!Array.isArray(value)) return integerWithin(0, 100)(value);
  return value.every((range) => typeof range === 'string' && rangeOf(range) !== undefined);
}
