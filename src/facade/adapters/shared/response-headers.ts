/** Keeps responses about a session out of caches: the value of `Cache-Control`. */
export const NO_STORE = 'private, no-store';

/** Request headers that a response about a session depends on: the value of `Vary`. */
export const VARY_BY_SESSION = 'Authorization, Cookie';

/**
 * Adds names to a value of `Vary`, each of them once.
 *
 * @example
 * addVary('Origin, cookie', VARY_BY_SESSION); // 'Origin, cookie, Authorization'
 */
export function addVary(current: string | null | undefined, names: string): string {
  const all = [current ?? '', names].flatMap((list) => list.split(',')).map((name) => name.trim());
  const isFirst = (name: string, at: number): boolean =>
    name !== '' && all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at;
  return all.filter(isFirst).join(', ');
}
