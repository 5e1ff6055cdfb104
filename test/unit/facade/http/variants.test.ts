import { describe, expect, it } from 'vitest';
import { array, boolean, dateTime, literal, object, string } from '../../../../src/facade/http/checks.ts';
import { findIssues } from '../../../../src/facade/http/validation.ts';
import { marked, unchecked, variants } from '../../../../src/facade/http/variants.ts';
import { componentSchemas, type ZodType } from '../../../../src/facade/http/zod-schemas.ts';

const NAMES = object({ by: literal('user_name'), value: array(string) });
const FLAG = object({ by: literal('verified'), value: boolean });
const SINCE = object({ by: literal('since'), value: dateTime });
const CLOSED = variants('by', NAMES, FLAG);
const OPEN = variants('by', CLOSED, SINCE, marked);

function issuesOf(check: typeof OPEN, value: unknown): string[] {
  return findIssues(check, value).map(({ path, message }) => `${path}: ${message}`);
}

describe.each([
  [{ by: 'user_name', value: ['ada'] }],
  [{ by: 'since', value: '2026-01-15T09:30:00.123456789+02:00' }],
  [{ by: 'verified', value: true, more: 1 }],
  [unchecked({ by: 'a_filter_of_tomorrow', value: 7 })],
])('%j', (value) => {
  it('is accepted, also by the zod schema', () => {
    expect(issuesOf(OPEN, value)).toEqual([]);
    expect(schemaOf(OPEN).safeParse(value).success).toBe(true);
  });
});

describe.each([
  [{ by: 'user_nam', value: ['ada'] }, 'by: unknown without unchecked(); did you mean "user_name"?'],
  [{ by: 'userName', value: ['ada'] }, 'by: unknown without unchecked(); did you mean "user_name"?'],
  [{ by: 'colour', value: 7 }, 'by: unknown without unchecked(); expected one of user_name, verified, since'],
  [{ by: 'toString', value: 7 }, expect.stringMatching(/^by: unknown without unchecked\(\); expected one of /)],
  [{ value: ['ada'] }, 'by: is missing; expected one of user_name, verified, since'],
  [{ by: 7, value: ['ada'] }, 'by: expected one of user_name, verified, since, received a number'],
  [{ by: 'user_name', value: 'ada' }, 'value: expected an array, received a string'],
  [{ by: 'verified', value: 'true' }, 'value: expected a boolean, received a string'],
  [{ by: 'since', value: '2026-01-15' }, 'value: expected a time such as 2026-01-15T09:30:00Z, received a string'],
  [{ by: 'since', value: new Date(0) }, 'value: expected a time such as 2026-01-15T09:30:00Z, received an object'],
  [{ by: 'since', value: '2026-13-15T09:30:00Z' }, expect.stringMatching(/^value: expected a time /)],
  ['user_name', ': expected an object, received a string'],
  // Only `unchecked` marks, and JSON cannot.
  [{ by: 'colour', unchecked: true }, expect.stringMatching(/^by: unknown/)],
])('%j', (value, issue) => {
  it('is rejected with a hint, also by the zod schema', () => {
    expect(issuesOf(OPEN, value)).toEqual([issue]);
    expect(schemaOf(OPEN).safeParse(value).success).toBe(false);
  });
});

it('takes no marked object where there is no variant for it', () => {
  expect(issuesOf(CLOSED, unchecked({ by: 'colour' }))).toEqual(['by: unknown; expected one of user_name, verified']);
});

it('takes what either of two variants of one name takes', () => {
  const twice = variants('by', NAMES, object({ by: literal('user_name'), value: string }));
  expect(issuesOf(twice, { by: 'user_name', value: 'ada' })).toEqual([]);
  expect(issuesOf(twice, { by: 'user_name', value: 7 })).toHaveLength(1);
});

it('marks a copy, in a way that is not sent', () => {
  const operand = Object.freeze({ by: 'colour' });
  expect(JSON.stringify(unchecked(operand))).toBe('{"by":"colour"}');
  expect(Reflect.ownKeys(operand)).toEqual(['by']);
});

it('does not look at names of any length', () => {
  expect(issuesOf(OPEN, { by: 'a'.repeat(1_000_000) })).toHaveLength(1);
});

function schemaOf(check: typeof OPEN): ZodType {
  return componentSchemas<{ readonly it: ZodType }>({ it: check }).it;
}
