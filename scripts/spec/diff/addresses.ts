import type { OpenApi } from '../document/document.ts';
import { basePath, basePathOf, type Operation, operationsOf, serversOf, unnamedPath } from '../document/operations.ts';

/** The addresses of the operations of two documents. A path may begin in the address of the server, or in `paths`. */
export interface Addresses {
  readonly before: (operation: Operation) => string;
  readonly after: (operation: Operation) => string;
  readonly serversBefore: readonly string[];
  readonly serversAfter: readonly string[];
}

/**
 * Addresses operations by their paths; or by the paths of servers and operations together, if the servers have different ones
 * and more operations have the same address that way.
 */
export function addressesOf(before: OpenApi, after: OpenApi): Addresses {
  const plain: Addresses = {
    before: ({ path }) => path,
    after: ({ path }) => path,
    serversBefore: serversOf(before),
    serversAfter: serversOf(after),
  };
  const [from, to] = [basePath(before), basePath(after)];
  if (from === to) return plain;
  const full: Addresses = {
    before: fullPath(from),
    after: fullPath(to),
    serversBefore: plain.serversBefore.map(withoutBasePath),
    serversAfter: plain.serversAfter.map(withoutBasePath),
  };
  const operations = [operationsOf(before), operationsOf(after)] as const;
  return commonAddresses(full, ...operations) > commonAddresses(plain, ...operations) ? full : plain;
}

/** A webhook has a name instead of a path. */
function fullPath(base: string): (operation: Operation) => string {
  return ({ method, path }) => (method === 'WEBHOOK' ? path : base + path);
}

function withoutBasePath(url: string): string {
  const base = basePathOf(url);
  return base === '' ? url : url.slice(0, -base.length);
}

function commonAddresses(addresses: Addresses, before: readonly Operation[], after: readonly Operation[]): number {
  const known = new Set(before.map((each) => `${each.method} ${unnamedPath(addresses.before(each))}`));
  return after.filter((each) => known.has(`${each.method} ${unnamedPath(addresses.after(each))}`)).length;
}
