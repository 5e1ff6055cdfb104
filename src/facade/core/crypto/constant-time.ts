/**
 * Whether two texts are the same, in a time that tells their lengths at most, not where they differ. Compared are the
 * UTF-16 units: in UTF-8, as `TextEncoder` writes it, different broken texts would come out alike.
 */
export function equalTexts(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
