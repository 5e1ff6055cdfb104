/** Where a connection goes, as Node's client takes it. */
export interface Address {
  readonly host: string;
  readonly port: string | number;
}

export function addressOf({ hostname, port, protocol }: URL): Address {
  // Without the brackets of an IPv6 address.
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return { host, port: port || (protocol === 'https:' ? 443 : 80) };
}
