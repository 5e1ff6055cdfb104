import { describe, expect, it } from 'vitest';
import { redactHeaders, safeCause, scrub, stringsIn } from '../../../../src/facade/http/redaction.ts';
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

describe('scrub', () => {
  it.each([
    ['plain', 'before hidden/secret+1 after', 'before [redacted] after'],
    ['URL-encoded', '/path?x=hidden%2Fsecret%2B1&y=2', '/path?x=[redacted]&y=2'],
    ['more than once', 'hidden/secret+1 hidden/secret+1', '[redacted] [redacted]'],
    ['not at all', 'nothing of the kind', 'nothing of the kind'],
  ])('removes a secret that occurs %s', (_, text, scrubbed) => {
    expect(scrub(text, [SECRET])).toBe(scrubbed);
  });

  it('leaves no part of a secret that contains another, if the longest comes first', () => {
    expect(scrub('token-1-and-more, token-1', ['token-1-and-more', 'token-1'])).toBe('[redacted], [redacted]');
  });

  it('removes strings of 6 characters, and leaves shorter ones', () => {
    expect(scrub('abcdef abcde', ['abcdef', 'abcde'])).toBe('[redacted] abcde');
  });

  it('removes strings that cannot be URL-encoded', () => {
    expect(scrub('before \ud800-half-a-pair after', ['\ud800-half-a-pair'])).toBe('before [redacted] after');
  });

  it('does not interpret secrets as patterns', () => {
    expect(scrub('a.cdef+ abcdef+ $&', ['a.cdef+'])).toBe('[redacted] abcdef+ $&');
  });
});

describe('stringsIn', () => {
  it('finds every string, at any depth', () => {
    const value = { a: 'one', b: [{ c: 'two' }, ['three', 4, null, undefined, true]], d: { e: { f: 'four' } } };
    expect(stringsIn(value).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('finds the value itself', () => {
    expect(stringsIn('one')).toEqual(['one']);
  });

  it('ends for cyclic objects', () => {
    const owner: Record<string, unknown> = {};
    const list: unknown[] = [owner, owner];
    Object.assign(owner, { self: owner, list, name: 'one' });
    expect(stringsIn(owner)).toEqual(['one']);
  });

  it('ends for objects that contain others twice at each of many levels', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 64; level += 1) value = { left: value, right: { right: value } };
    expect(new Set(stringsIn(value))).toEqual(new Set(['one']));
  });

  it('finds a very deep string', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(stringsIn(value)).toEqual(['one']);
  });

  it('stops at 1000 strings', () => {
    expect(stringsIn(Array.from({ length: 5000 }, (_, index) => `string ${index}`))).toHaveLength(1000);
    expect(stringsIn(Array.from({ length: 50 }, () => Array.from({ length: 50 }, String)))).toHaveLength(1000);
  });
});

describe('safeCause', () => {
  it('copies name, code and scrubbed message, and nothing else', () => {
    const cause = Object.assign(new TypeError(`cannot send ${SECRET}`), {
      code: 'ECONNRESET',
      headers: { authorization: SECRET },
      response: SECRET,
    });
    const copy = safeCause(cause, [SECRET]);
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
    let copy = safeCause(cause, [SECRET]);
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
