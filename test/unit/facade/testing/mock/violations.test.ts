import { expect, it } from 'vitest';
import {
  describeViolations,
  violationHeader,
  violationsIn,
} from '../../../../../src/facade/testing/mock/violations.ts';

const LIST = [
  { path: ['body', 'clé'], severity: 0, code: 'type', message: 'must be string' },
  { severity: 1, message: 'is old' },
  { path: 7, severity: 9 },
  { path: ['query'], severity: 'Error', code: 401, message: 5 },
  'no violation',
];

it('reads what Prism says, whatever is missing', () => {
  expect(violationsIn(LIST, 'request')).toEqual([
    { location: ['request', 'body', 'clé'], severity: 'Error', code: 'type', message: 'must be string' },
    { location: ['request'], severity: 'Warning', code: '', message: 'is old' },
    { location: ['request'], severity: 'Error', code: '', message: '' },
    { location: ['request', 'query'], severity: 'Error', code: '', message: '' },
  ]);
  expect(violationsIn(undefined, 'response')).toEqual([]);
});

it('describes them in one line', () => {
  expect(describeViolations(violationsIn(LIST.slice(0, 2), 'request'))).toBe('body.clé: must be string; is old');
});

it('writes a header that Node can send', () => {
  const { 'sl-violations': header = '' } = violationHeader(violationsIn(LIST, 'request'));
  expect(header).toMatch(/^[ -~]+$/);
  expect(JSON.parse(header)).toEqual(violationsIn(LIST, 'request'));
  const many = violationsIn(Array(500).fill(LIST[0]), 'request');
  expect(violationHeader(many)['sl-violations']).toHaveLength(8_000);
  expect(violationHeader([])).toEqual({});
});
