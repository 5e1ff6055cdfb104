/** An address as a number of its 32 or 128 bits. */
interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** A test for addresses within a range, such as `10.0.0.0/8`, or for one address; `undefined` where the text is neither. */
export function rangeOf(text: string): ((address: string) => boolean) | undefined {
  const [start = '', length, ...rest] = text.split('/');
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

/** An address without a port or brackets; that of an IPv4 client of an IPv6 socket as IPv4. `undefined` where it is none. */
export function plainAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^\[([^\]]*)\](?::\d{1,5})?$/, '$1');
  const withoutPort = bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '');
  return parseAddress(withoutPort) === undefined ? undefined : withoutPort;
}

function parseAddress(text: string): Address | undefined {
  const value = text.includes(':') ? parseIPv6(text) : parseIPv4(text);
  return value === undefined ? undefined : { bits: text.includes(':') ? 128 : 32, value };
}

function parseIPv4(text: string): bigint | undefined {
  const parts = text.split('.');
  // A leading zero is octal to some.
  const isByte = (part: string): boolean => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
  if (parts.length !== 4 || !parts.every(isByte)) return undefined;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function parseIPv6(text: string): bigint | undefined {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail] = halves;
  const given = head.length + (tail?.length ?? 0);
  if (halves.length > 2 || (tail === undefined ? given !== 8 : given > 7)) return undefined;
  const groups = [...head, ...Array<string>(8 - given).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
