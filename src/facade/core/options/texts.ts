/** A text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The text, or null where it is none or empty. */
export function textOrNull(value: unknown): string | null {
  return isText(value) ? value : null;
}

/** What is safe in a header and in a path, before encoding. */
export const VISIBLE_ASCII: RegExp = /^[\x21-\x7e]+$/;

/** RFC 9110 section 5.5, without the obsolete bytes above ASCII, which runtimes treat differently. */
export function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text);
}
