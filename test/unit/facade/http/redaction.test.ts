import { describe, expect, it } from 'vitest';
import { systemCode } from '../../../../src/facade/http/network-errors.ts';
import { redactHeaders, safeCause, scrub, stringsIn } from '../../../../src/facade/http/redaction.ts';
import { everythingShownOf } from '../errors/shown.ts';

const SECRET = 'hidden/secret+1';

describe('redactHeaders', () => {
  it.each(['authorization', 'cookie', 'set-cookie', 'x-api-key', 'x-corbado-projectid', 'location', 'a-new-header'])(
    'hides %s, as it does every header that is not known to be harmless',
    (name) => {
      expect({ ...redactHeaders(new Headers({ [name]: SECRET })) }).toEqual({ [name]: '[redacted]' });
    },
  );

  it('shows harmless headers, however they are spelled', () => {
    const headers = new Headers({ 'Content-Type': 'application/json', 'X-Request-ID': 'req-1', 'Retry-After': '3' });
    expect({ ...redactHeaders(headers) }).toEqual({
      'content-type': 'application/json',
      'x-request-id': 'req-1',
      'retry-after': '3',
    });
  });

  it('takes a header named __proto__ for a header', () => {
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
  ])('takes out a secret that occurs %s', (_, text, scrubbed) => {
    expect(scrub(text, [SECRET])).toBe(scrubbed);
  });

  it('leaves no rest of a secret that holds another, when the longest comes first', () => {
    expect(scrub('token-1-and-more, token-1', ['token-1-and-more', 'token-1'])).toBe('[redacted], [redacted]');
  });

  it('takes out texts of 6 characters, and leaves shorter ones', () => {
    expect(scrub('abcdef abcde', ['abcdef', 'abcde'])).toBe('[redacted] abcde');
  });

  it('takes out texts that cannot be URL-encoded', () => {
    expect(scrub('before \ud800-half-a-pair after', ['\ud800-half-a-pair'])).toBe('before [redacted] after');
  });

  it('takes secrets for texts, not for patterns', () => {
    expect(scrub('a.cdef+ abcdef+ $&', ['a.cdef+'])).toBe('[redacted] abcdef+ $&');
  });
});

describe('textsIn', () => {
  it('finds every text, at any depth', () => {
    const value = { a: 'one', b: [{ c: 'two' }, ['three', 4, null, undefined, true]], d: { e: { f: 'four' } } };
    expect(stringsIn(value).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('finds a text that is the value itself', () => {
    expect(stringsIn('one')).toEqual(['one']);
  });

  it('comes to an end with objects that hold themselves', () => {
    const owner: Record<string, unknown> = {};
    const list: unknown[] = [owner, owner];
    Object.assign(owner, { self: owner, list, name: 'one' });
    expect(stringsIn(owner)).toEqual(['one']);
  });

  it('comes to an end with objects that hold others twice, level after level', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 64; level += 1) value = { left: value, right: { right: value } };
    expect(new Set(stringsIn(value))).toEqual(new Set(['one']));
  });

  it('reaches a text that is very deep', () => {
    let value: unknown = 'one';
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(stringsIn(value)).toEqual(['one']);
  });

  it('stops at 1000 texts', () => {
    expect(stringsIn(Array.from({ length: 5000 }, (_, index) => `text ${index}`))).toHaveLength(1000);
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

  it('says nothing of where the foreign error was thrown', () => {
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

  it('comes to an end with an error that is its own cause', () => {
    const cause = new Error('round and round');
    cause.cause = cause;
    const copies = new Set<unknown>();
    for (let copy = safeCause(cause, []); copy instanceof Error; copy = copy.cause) copies.add(copy);
    expect(copies.size).toBe(5);
  });

  it.each([['text'], [undefined], [null], [{ message: SECRET }], [7]])(
    'copies nothing of %o, which is no error',
    (cause) => {
      expect(safeCause(cause, [])).toBeUndefined();
      expect(safeCause(new Error('outer', { cause }), [])).not.toHaveProperty('cause');
    },
  );
});

describe('codeOf', () => {
  it.each([
    ['a system error', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    ['a code that is no text, as DOMException has', Object.assign(new Error('aborted'), { code: 20 }), undefined],
    ['an error without a code', new Error('plain'), undefined],
    ['what is no error', { code: 'ECONNREFUSED' }, undefined],
  ])('reads %s', (_, error, code) => {
    expect(systemCode(error)).toBe(code);
  });
});
