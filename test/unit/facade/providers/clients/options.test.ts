import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Members } from '../../../../../conformance/clients/client.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';
import { API_CLIENTS, type ApiClientUnderTest, type Credential, NOW, SECOND } from './client-under-test.ts';

beforeEach(() => {
  for (const { credentials } of API_CLIENTS) for (const { variable } of credentials) vi.stubEnv(variable, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The error that options are rejected with. */
function rejectionOf(subject: ApiClientUnderTest, options: unknown) {
  const error = validationErrorOf(() => subject.open(options as Members));
  expect(error).toMatchObject({ provider: subject.provider, status: 500, code: 'validation_error' });
  return error;
}

/** Values that a credential rejects: the option, what is wrong with the value, and the value. */
function badValuesOf({ option, value, prefix }: Credential): [string, string, unknown][] {
  const rows: [string, string, unknown][] = [
    [option, 'an empty string', ''],
    [option, 'white space around it', ` ${value}hidden `],
    [option, 'a line break', `${value}hid\r\nden: 1`],
    [option, 'a space inside', `${value}hid den`],
    [option, 'a character beyond ASCII', `${value}hidden\u20ac`],
    [option, 'a number', 7],
    [option, 'an object', { hidden: 1 }],
    [option, 'a list', ['hidden']],
  ];
  if (prefix !== undefined)
    rows.push([option, 'another prefix', `hidden_${value}`], [option, 'its prefix alone', prefix]);
  return rows;
}

describe.each(API_CLIENTS)('the options of $name', (subject) => {
  const { credentials, options } = subject;

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'hidden'],
    ['a list', [{}]],
    ['a number', 7],
  ])('must not be %s', (_, given) => {
    expect(pathsOf(rejectionOf(subject, given))).toEqual(['options']);
  });

  it('lack every credential when they are empty, and the message names option and variable', () => {
    for (const { variable } of credentials) vi.stubEnv(variable, '');
    for (const given of [undefined, {}]) {
      expect(rejectionOf(subject, given).issues).toEqual(
        credentials.map(({ option, variable }) => ({
          path: option,
          message: `is missing; pass "${option}" or set ${variable}`,
        })),
      );
    }
  });

  it('may come from the environment', () => {
    for (const { variable, value } of credentials) vi.stubEnv(variable, value);
    expect(() => subject.open({})).not.toThrow();
  });

  it.each(credentials)(
    'are rejected for a bad $variable, by option and variable and without its value',
    (credential) => {
      const { option, variable, value } = credential;
      vi.stubEnv(variable, ` ${value}hidden`);
      const error = rejectionOf(subject, { ...options, [option]: undefined });
      expect(pathsOf(error)).toEqual([option]);
      expect(error.message).toContain(variable);
      expect(everythingShownOf(error)).not.toContain('hidden');
    },
  );

  it.each(credentials.flatMap(badValuesOf))('must have no %s with %s', (option, _, value) => {
    const error = rejectionOf(subject, { ...options, [option]: value });
    expect(pathsOf(error)).toEqual([option]);
    expect(everythingShownOf(error)).not.toMatch(/hid[\s\S]{0,2}den/);
  });

  it.each<[string, unknown]>([
    ['http: beyond loopback', 'http://api.example.com'],
    ['another scheme', 'ftp://api.example.com'],
    ['no scheme', 'api.example.com'],
    ['a password', 'https://user:hidden@api.example.com'],
    ['a query', 'https://api.example.com?hidden=1'],
    ['an empty query', 'https://api.example.com?'],
    ['a fragment', 'https://api.example.com#hidden'],
    ['nothing in it', ''],
    ['the type of a number', 7],
  ])('must have no URL with %s', (_, url) => {
    const error = rejectionOf(subject, { ...options, [subject.urlOption]: url });
    expect(pathsOf(error)).toEqual([subject.urlOption]);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });

  it.each<[string, unknown]>([
    ['timeout', '5s'],
    ['timeout', 0],
    ['retry', 1],
    ['retry', true],
    ['validate', 'some'],
    ['fetch', 'fetch'],
    ['headers', 'x: y'],
    ['clock', NOW * SECOND],
    ['clockTolerance', 61],
    ['clockTolerance', -1],
    ['tokenCache', true],
    ['hooks', 'log'],
    ['logger', 'console'],
  ])('must have no %s of %o', (option, value) => {
    const [path = ''] = pathsOf(rejectionOf(subject, { ...options, [option]: value }));
    expect(path.split('.')[0]).toBe(option);
  });

  it.each(['timeOut', 'apikey_', 'projectid', 'nothing'])('must have no unknown option: %s', (option) => {
    expect(pathsOf(rejectionOf(subject, { ...options, [option]: 'hidden' }))).toEqual([option]);
  });

  it('suggest the right name for a misspelled option', () => {
    expect(rejectionOf(subject, { ...options, clock_tolerance: 5 }).message).toContain('"clockTolerance"');
  });

  it('are rejected in one error that lists every issue', () => {
    const bad = Object.fromEntries(credentials.map(({ option }) => [option, 7]));
    const given = { ...bad, [subject.urlOption]: 'x', timeout: -1, retry: 1, unknown: 1 };
    expect(pathsOf(rejectionOf(subject, given)).toSorted()).toEqual(Object.keys(given).toSorted());
  });
});
