import { Checks, integerWithin, isObject, ownProperties } from '../../options/validators.ts';
import { headersOf, headerValues, propertyOf, type RequestLike } from '../../web/headers.ts';

/** Options that decide which address of a client is trusted. */
export interface ClientAttributesOptions {
  /**
   * The number of your proxies in front of this server, or their addresses and ranges (`['10.0.0.0/8', '::1']`). Their
   * entries in `X-Forwarded-For` are trusted; anybody else can write that header as well.
   *
   * @default 0, which trusts nobody
   */
  readonly trustProxy?: number | readonly string[] | undefined;
  /**
   * The address at the other end of the connection, for web requests, which do not contain it.
   *
   * @default that of the socket, with a Node request
   */
  readonly address?: string | undefined;
}

/** The `attributes` of Stytch's calls. */
export interface ClientAttributes {
  ip_address?: string;
  user_agent?: string;
}

/** Longer than any browser sends. */
const MAX_USER_AGENT = 1024;

/**
 * Reads the address and the user agent of the client that sent a request, as far as they can be trusted.
 *
 * @throws {ValidationError} if an option is invalid
 * @example
 * await stytch.magicLinks.email.loginOrCreate({ email, attributes: clientAttributes(request, { trustProxy: 1 }) });
 */
export function clientAttributes(request: RequestLike, options: ClientAttributesOptions = {}): ClientAttributes {
  checkOptions(options);
  const address = clientAddress(request, ownProperties(options));
  const agent = headerValues(headersOf(request), 'user-agent')[0]?.slice(0, MAX_USER_AGENT);
  return {
    ...(address !== undefined && { ip_address: address }),
    ...(agent !== undefined && agent !== '' && { user_agent: agent }),
  };
}

/** The greatest number of addresses that are read. There are never as many proxies. */
const MAX_HOPS = 100;

/**
 * The first address, from this server outwards, that is not a trusted proxy's. Further ones are not read: anybody may have
 * written them, and as many as fit into a header.
 */
function clientAddress(request: RequestLike, { trustProxy = 0, address }: ClientAttributesOptions): string | undefined {
  const isTrusted = trustOf(trustProxy);
  const peer = address ?? peerOf(request);
  let current = peer === undefined ? undefined : plainAddress(peer);
  let hop = 0;
  if (!isTrusted(current, hop)) return current;
  for (const forwarded of fromTheRight(headerValues(headersOf(request), 'x-forwarded-for'))) {
    hop += 1;
    current = plainAddress(forwarded);
    if (!isTrusted(current, hop)) break;
    if (hop === MAX_HOPS) return undefined;
  }
  return current;
}

/** Splits lists at their commas, the last entry first. */
function* fromTheRight(lists: readonly string[]): Generator<string, void, undefined> {
  for (const list of lists.toReversed()) {
    let end = list.length;
    while (end >= 0) {
      const comma = list.lastIndexOf(',', end - 1);
      const start = end === 0 ? 0 : comma + 1;
      yield list.slice(start, end);
      end = start - 1;
    }
  }
}

function trustOf(trustProxy: number | readonly string[]): (address: string | undefined, hop: number) => boolean {
  if (typeof trustProxy === 'number') return (_, hop) => hop < trustProxy;
  const ranges = trustProxy.map(rangeOf);
  return (address) => address !== undefined && ranges.some((isWithin) => isWithin?.(address));
}

/** The other end of a Node request's connection. */
function peerOf(request: RequestLike): string | undefined {
  const socket = propertyOf(request, 'socket');
  const address = isObject(socket) ? propertyOf(socket, 'remoteAddress') : undefined;
  return typeof address === 'string' ? address : undefined;
}

function checkOptions(options: unknown): void {
  const checks = new Checks();
  if (isObject(options)) {
    const { trustProxy, address } = ownProperties(options);
    checks.knownKeys('', options, ['trustProxy', 'address']);
    checks.optional('trustProxy', trustProxy, isTrust, 'a number of proxies, or a list of addresses and ranges');
    checks.optional('address', address, (value) => typeof value === 'string', 'an address');
  } else {
    checks.add('options', 'expected an object');
  }
  checks.throwIfAny('Cannot read the attributes of the client', null, 500);
}

function isTrust(value: unknown): boolean {
  if (!Array.isArray(value)) return integerWithin(0, 100)(value);
  return value.every((range) => typeof range === 'string' && rangeOf(range) !== undefined);
}

/** An IP address as a number of its 32 or 128 bits. */
interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** A test for addresses within a range such as `10.0.0.0/8`, or for one address; `undefined` for anything else. */
function rangeOf(range: string): ((address: string) => boolean) | undefined {
  const [start = '', length, ...rest] = range.split('/');
  const network = parseAddress(start);
  if (network === undefined || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const kept = length === undefined ? network.bits : Number(length);
  if (kept > network.bits) return undefined;
  const shift = BigInt(network.bits - kept);
  return (address) => {
    const other = parseAddress(address);
    return other?.bits === network.bits && other.value >> shift === network.value >> shift;
  };
}

/** Longer than any address with port and blanks. */
const MAX_LENGTH = 100;

/** An address without port and brackets; an IPv4 client of an IPv6 socket as IPv4. `undefined` for anything else. */
function plainAddress(value: string): string | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const withoutBrackets = value.trim().replace(/^\[([^\]]*)\](?::\d{1,5})?$/, '$1');
  const withoutPort = withoutBrackets.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '');
  return parseAddress(withoutPort) === undefined ? undefined : withoutPort;
}

function parseAddress(address: string): Address | undefined {
  const value = address.includes(':') ? parseIPv6(address) : parseIPv4(address);
  return value === undefined ? undefined : { bits: address.includes(':') ? 128 : 32, value };
}

function parseIPv4(address: string): bigint | undefined {
  const parts = address.split('.');
  // Some parsers read a leading zero as octal.
  const isByte = (part: string): boolean => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
  if (parts.length !== 4 || !parts.every(isByte)) return undefined;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function parseIPv6(address: string): bigint | undefined {
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail] = halves;
  const given = head.length + (tail?.length ?? 0);
  if (halves.length > 2 || (tail === undefined ? given !== 8 : given > 7)) return undefined;
  const groups = [...head, ...Array<string>(8 - given).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
