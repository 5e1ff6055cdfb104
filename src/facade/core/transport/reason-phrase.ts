/** The reason phrase of an answer, as far as `Response` takes it: it throws at what RFC 9112 section 4 does not allow. */
export function reasonPhrase(statusText: string): string {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : '';
}
