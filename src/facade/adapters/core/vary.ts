/** The value of `Vary` with further names, each of them once. */
export function addVary(known: string | null | undefined, names: string): string {
  const all = [known ?? '', names].flatMap((list) => list.split(',')).map((name) => name.trim());
  const isFirst = (name: string, at: number): boolean =>
    name !== '' && all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at;
  return all.filter(isFirst).join(', ');
}

/** What every answer that depends on the session varies by. */
export const BY_SESSION = 'Authorization, Cookie';
