import { describe, expect, it } from 'vitest';
import { needlesOf, redactHeaders, safeCause, scrub, stringsIn } from '../../../../src/facade/http/redaction.ts';
import { everythingShownOf } from '../errors/shown.ts';

const SECRET = 'hidden/secret+1';

describe('redactHeaders', () => {
  it.each(['authorization', 'cookie', 'set-cookie', 'x-api-key', 'x-corbado-projectid', 'location', 'a-new-header'])(
    'redacts %s, like every header that is not known to be harmless',
    (name) => {
      expect({ ...redactHeaders(new Headers({ [name]: SECRET })) }).toEqual({ [name]: '[redacted]' });
    },
  );

  it('shows harmless headers in any letter case', () => {
    const headers = new Headers({ 'Content-Type': 'application/json', 'X-Request-ID': 'req-1', 'Retry-After': '3' });
    expect({ ...redactHeaders(headers) }).toEqual({
      'content-type': 'application/json',
      'x-request-id': 'req-1',
      'retry-after': '3',
    });
  });

  it('supports a header named __proto__', () => {
    const shown = redactHeaders(new Headers([['__proto__', SECRET]]));
    expect(Object.entries(shown)).toEqual([['__proto__', '[redacted]']]);
  });
});

const NEEDLES = needlesOf({ secret: [SECRET], other: [] });

/** Removes a secret, or another string. */
const withoutSecret = (secret: string, text: string): string => scrub(text, needlesOf({ secret: [secret], other: [] }));
const withoutOther = (other: string, text: string): string => scrub(text, needlesOf({ secret: [], other: [other] }));

describe('scrub', () => {
  it.each([
    ['plain', 'before hidden/secret+1 after', 'before [redacted] after'],
    ['more than once', 'hidden/secret+1 hidden/secret+1', '[redacted] [redacted]'],
    ['not at all', 'nothing of the kind', 'nothing of the kind'],
  ])('removes a secret that occurs %s', (_, text, scrubbed) => {
    expect(scrub(text, NEEDLES)).toBe(scrubbed);
  });

  const base64 = (value: string): string => Buffer.from(value).toString('base64');
  const ODD = `Zoë's "p&ss" <w/o+rd> ~!(1)*\\`;

  it.each<[string, (secret: string) => string]>([
    ['in another letter case', (secret) => secret.toUpperCase()],
    ['for a URL', encodeURIComponent],
    ['for a URL, with digits in lower case', (secret) => encodeURIComponent(secret).toLowerCase()],
    ['for a URL, twice', (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ['for a form', (secret) => new URLSearchParams({ a: secret }).toString().slice(2)],
    ['for JSON', (secret) => JSON.stringify(secret).slice(1, -1)],
    ['for JSON, as in PHP', (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
    ['for JSON in ASCII', (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('ë', '\\u00eb')],
    ['for a page', (secret) => html(secret, "'")],
    ['for a page, as in Java', (secret) => html(secret, '&#39;')],
    ['for a page, as in PHP', (secret) => html(secret, '&#039;')],
    ['for a page, as in Python', (secret) => html(secret, '&#x27;')],
    [
      'for a page, as in Go',
      (secret) =>
        html(secret, '&#39;')
          .replaceAll('&quot;', '&#34;')
          .replaceAll(/&amp;|&lt;|&gt;|\+/g, (one) => GO[one] ?? ''),
    ],
    ['as base64', base64],
    ['as base64url', (secret) => Buffer.from(secret).toString('base64url')],
    ['as hexadecimal digits', (secret) => Buffer.from(secret).toString('hex')],
  ])('removes a secret that is encoded %s', (_, encode) => {
    for (const secret of [SECRET, ODD]) {
      expect(withoutSecret(secret, `x=${encode(secret)}&y`)).toMatch(/^x=\[redacted\].{0,2}&y$/);
    }
  });

  const GO: Readonly<Record<string, string>> = { '&amp;': '&#38;', '&lt;': '&#60;', '&gt;': '&#62;', '+': '&#43;' };
  function html(text: string, apostrophe: string): string {
    return text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", apostrophe);
  }

  it.each(['user', 'user1', 'user12'])('removes a secret in the base64 of credentials after %s', (user) => {
    const text = base64(`${user}:${SECRET}:more`);
    const rest = Buffer.from(withoutSecret(SECRET, text).replace('[redacted]', ''), 'base64').toString('latin1');
    expect(rest).not.toMatch(/hidden|secret|idden|cret/);
    expect(rest.length).toBeLessThan(user.length + 9);
  });

  it.each([
    ['cut to 8 characters', 'the key hidden/s is unknown', 'the key [redacted] is unknown'],
    ['cut, with dots', 'hidden/secr…', '[redacted]…'],
    ['cut to 7 characters', 'hidden/', 'hidden/'],
  ])('removes a secret that is %s', (_, text, scrubbed) => {
    expect(scrub(text, NEEDLES)).toBe(scrubbed);
  });

  it.each([
    ['password is too weak', 'password is too weak'],
    ['"password..." is too weak', '"[redacted]..." is too weak'],
    ['password*** is too weak', '[redacted]*** is too weak'],
    ['password1 is too weak', '[redacted] is too weak'],
  ])('leaves words with which a secret begins, unless they are cut off there: %s', (text, scrubbed) => {
    expect(withoutSecret('password123', text)).toBe(scrubbed);
  });

  it.each([
    ['1234', 'the code 1234 is wrong', 'the code [redacted] is wrong'],
    ['1234', '"1234"', '"[redacted]"'],
    ['1234', 'request 12345', 'request 12345'],
    ['Ab9', 'ab9', '[redacted]'],
    ['12', 'at least 12 characters', 'at least 12 characters'],
  ])('removes a short secret, %s, that stands alone: %s', (secret, text, scrubbed) => {
    expect(withoutSecret(secret, text)).toBe(scrubbed);
  });

  it('removes other strings of 6 characters as a whole, in any letter case, and leaves shorter ones', () => {
    expect(withoutOther('Ada@example.com', 'no user ada@EXAMPLE.com')).toBe('no user [redacted]');
    expect(withoutOther('https://app.example/a', 'see https://docs.example')).toBe('see https://docs.example');
    expect(withoutOther('abcdef', 'abcdef abcde')).toBe('[redacted] abcde');
    expect(withoutOther('abcde', 'abcde')).toBe('abcde');
  });

  it('leaves no part of a secret that overlaps another', () => {
    const needles = needlesOf({ secret: ['token-1-and-more', 'and-more-of-it'], other: ['token-1'] });
    expect(scrub('token-1-and-more-of-it, token-1', needles)).toBe('[redacted], [redacted]');
  });

  it('removes strings that cannot be URL-encoded', () => {
    expect(withoutSecret('\ud800-half-a-pair', 'before \ud800-half-a-pair after')).toBe('before [redacted] after');
  });

  it('does not interpret secrets as patterns', () => {
    expect(withoutSecret('a.cdef+', 'a.cdef+ abcdef+ $&')).toBe('[redacted] abcdef+ $&');
  });

  it.each([
    ['line breaks', 'a\r\nb\nc', 'a b c'],
    ['colours of terminals', '\u001b[31mred\u009b0m', ' [31mred 0m'],
    ['writing to the clipboard', '\u001b]52;c;eA==\u0007', ' ]52;c;eA== '],
    ['null and delete', 'a\0b\u007fc', 'a b c'],
    ['reversed text', 'a\u202ecba\u2069', 'a cba '],
    ['line separators', 'a\u2028b', 'a b'],
  ])('replaces control characters by a blank: %s', (_, text, scrubbed) => {
    expect(scrub(text, [])).toBe(scrubbed);
    expect(scrub(text, NEEDLES)).toBe(scrubbed);
  });

  it('removes a secret with control characters, and no blanks for one that has nothing else', () => {
    expect(withoutSecret('-----BEGIN\nabcd\n-----END', 'key -----BEGIN\r\nabcd\r\n-----END!')).toBe('key [redacted]!');
    expect(withoutSecret('\n'.repeat(9), 'a b c')).toBe('a b c');
  });

  it('cuts off long text, without leaving the beginning of a secret at its end', () => {
    const secret = 'x1'.repeat(500);
    for (const before of [9_990, 9_999, 10_000, 9_500]) {
      const scrubbed = withoutOther(secret, `${'-'.repeat(before)}${secret}${'-'.repeat(20_000)}`);
      expect(scrubbed).toMatch(/^-+(?:\[redacted\])?-*…$/);
      expect(scrubbed.length).toBeLessThan(10_020);
    }
  });

  it.each([
    ['512 kB of a letter', 'a'.repeat(512 * 1024)],
    ['512 kB that begin like the secret again and again', 'aaaaaaaab'.repeat(60_000)],
    ['512 kB of control characters', '\u001b\n'.repeat(256 * 1024)],
  ])('takes no time over %s', (_, text) => {
    const needles = needlesOf({
      secret: ['a'.repeat(16_000), 'aaaaaaaabaaaaaaaac'],
      other: Array.from({ length: 1_000 }, (_unused, index) => `string ${index}`),
    });
    const startedAt = performance.now();
    scrub(text, needles);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});

describe('stringsIn', () => {
  const all = (value: unknown): string[] =>
    Object.values(stringsIn(value))
      .flat()
      .toSorted((a, b) => (a < b ? -1 : 1));

  it('finds every string, at any depth', () => {
    const value = { a: 'one', b: [{ c: 'two' }, ['three', 4, null, undefined, true]], d: { e: { f: 'four' } } };
    expect(all(value)).toEqual(['four', 'one', 'three', 'two']);
  });

  it('finds the value itself', () => {
    expect(stringsIn('one')).toEqual({ secret: [], other: ['one'] });
  });

  it.each([
    'password',
    'apiKey',
    'api_key',
    'session_token',
    'sessionJwt',
    'code',
    'smsCode',
    'pin',
    'otp',
    'recovery_codes',
    'client_secret',
  ])('finds secrets by the names of their fields: %s', (name) => {
    for (const value of ['abc', ['abc'], { value: 'abc' }])
      expect(stringsIn({ [name]: value, note: 'x' })).toEqual({ secret: ['abc'], other: ['x'] });
    expect(stringsIn({ [name]: 123, note: 456 })).toEqual({ secret: ['123'], other: [] });
  });

  it('ends for cyclic objects', () => {
    const owner: Record<string, unknown> = {};
    const list: unknown[] = [owner, owner];
    Object.assign(owner, { self: owner, list, name: 'one' });
    expect(all(owner)).toEqual(['one']);
  });

  it('visits an object once, however often it occurs', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 64; level += 1) value = { left: value, right: { right: value } };
    expect(all(value)).toEqual(['one']);
  });

  it('finds a very deep string', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(all(value)).toEqual(['one']);
  });

  it('stops at 1000 strings, but for secrets', () => {
    const metadata = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`key ${index}`, `string ${index}`]),
    );
    for (const body of [
      { metadata, password: 'hunter2' },
      { password: 'hunter2', metadata },
    ]) {
      const { secret, other } = stringsIn(body);
      expect([secret, other.length]).toEqual([['hunter2'], 1_000]);
    }
  });
});

describe('safeCause', () => {
  it('copies name, code and scrubbed message, and nothing else', () => {
    const cause = Object.assign(new TypeError(`cannot send ${SECRET}`), {
      code: 'ECONNRESET',
      headers: { authorization: SECRET },
      response: SECRET,
    });
    const copy = safeCause(cause, NEEDLES);
    expect(copy).not.toBe(cause);
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({ name: 'TypeError', code: 'ECONNRESET', message: 'cannot send [redacted]' });
    expect(everythingShownOf(copy)).not.toContain(SECRET);
  });

  it('does not show where the foreign error was thrown', () => {
    expect(safeCause(new RangeError('out of range'), [])).toHaveProperty('stack', 'RangeError: out of range');
  });

  it('copies the chain of causes to a depth of five', () => {
    let cause: Error | undefined;
    for (let level = 7; level >= 1; level -= 1) cause = new Error(`${SECRET} of level ${level}`, { cause });
    const messages: string[] = [];
    let copy = safeCause(cause, NEEDLES);
    for (; copy instanceof Error; copy = copy.cause) messages.push(copy.message);
    expect(messages).toEqual([1, 2, 3, 4, 5].map((level) => `[redacted] of level ${level}`));
  });

  it('ends for an error that is its own cause', () => {
    const cause = new Error('round and round');
    cause.cause = cause;
    const copies = new Set<unknown>();
    for (let copy = safeCause(cause, []); copy instanceof Error; copy = copy.cause) copies.add(copy);
    expect(copies.size).toBe(5);
  });

  it.each([['string'], [undefined], [null], [{ message: SECRET }], [7]])(
    'copies nothing of %o, which is not an error',
    (cause) => {
      expect(safeCause(cause, [])).toBeUndefined();
      expect(safeCause(new Error('outer', { cause }), [])).not.toHaveProperty('cause');
    },
  );
});
