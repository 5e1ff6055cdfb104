const SECONDS = /^\d{1,12}$/;
/** The one date form that RFC 9110 section 5.6.7 lets servers send. */
const IMF_FIXDATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After` as seconds from now. Anything that is not exactly a number of seconds or a future date (negative,
 * past, repeated, garbage) is `undefined`: the client then goes by its own back-off.
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (SECONDS.test(text)) return Number(text);
  if (!IMF_FIXDATE.test(text)) return undefined;
  const seconds = (Date.parse(text) - now) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
