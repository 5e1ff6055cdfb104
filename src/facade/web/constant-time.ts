/**
 * Compares two strings in a time that reveals their lengths at most, not where they differ.
 *
 * UTF-16 units are compared: as UTF-8, different lone surrogates would become equal.
 */
export function equalConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
