import { describe, expect, it } from 'vitest';
import { API_CLIENTS } from '../../conformance/clients/all.ts';
import { sampleArguments } from '../../scripts/generate/example.ts';
import type { ApiModel, OperationModel } from '../../scripts/generate/model.ts';
import { type ClientOptions, ValidationError } from '../../src/index.ts';
import { callOptionsFor, methodOf, readApi } from '../helpers/operations.ts';

// Every path parameter of every operation, with values that could redirect a request.

const INVALID_VALUES: readonly (readonly [string, unknown])[] = [
  ['a path that climbs', '../admin?x=y'],
  ['two dots', '..'],
  ['one dot', '.'],
  ['encoded dots', '%2e%2e'],
  ['half-encoded dots', '.%2e'],
  ['dots and slash', '../'],
  ['a slash', 'a/b'],
  ['an encoded slash', 'a%2fb'],
  ['a query', 'a?x=1'],
  ['a fragment', 'a#b'],
  ['a backslash', 'a..\\b'],
  ['a backslash that climbs', '..\\..'],
  ['a line break', 'a\r\nx-admin: 1'],
  ['a tab between dots', '.\t.'],
  ['a semicolon', 'a;b=c'],
  ['another origin', '//evil.example/x'],
  ['user info', '@evil.example'],
  ['a stray percent sign', '100%'],
  ['a null byte', 'a\0b'],
  ['a space', ' '],
  ['a non-ASCII string', 'Ä\u202e'],
  ['an empty string', ''],
  ['nothing', undefined],
  ['null', null],
  ['a lone surrogate', 'a\ud800'],
  ['an object', { toString: () => '..' }],
  ['a list', ['..']],
  ['not a number', Number.NaN],
];

const BASE = 'https://api.example/prefix';

describe.each(API_CLIENTS)('$name', (subject) => {
  const create = (options: ClientOptions): object =>
    subject.open({ ...subject.options, ...subject.at(BASE), ...options }).client;
  const api = readApi(subject.api);
  const places = api.operations.flatMap((operation) =>
    operation.fields.filter((field) => field.in === 'path').map((field) => ({ operation, parameter: field.name })),
  );

  it('has path parameters', () => {
    expect(places.length).toBeGreaterThan(0);
  });

  it.each(places.map((place) => [place.operation.name, place.parameter, place] as const))(
    '%s keeps %s to one segment, or rejects it before anything is sent',
    async (_, __, { operation, parameter }) => {
      for (const validate of ['requests', 'none'] as const) {
        for (const [what, value] of INVALID_VALUES) {
          const outcome = await tryCall(create, { api, operation, parameter, value, validate });
          expect(outcome, `${what}, validate: ${validate}`).toBe('right');
        }
      }
    },
  );
});

interface Case {
  readonly api: ApiModel;
  readonly operation: OperationModel;
  readonly parameter: string;
  readonly value: unknown;
  readonly validate: 'requests' | 'none';
}

/** Returns `right`, or what is wrong with the request of a call. */
async function tryCall(create: (options: ClientOptions) => object, testCase: Case): Promise<string> {
  const { api, operation, parameter, value, validate } = testCase;
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return Response.json({}, { status: 418 });
  };
  const params = { ...sampleArguments(api, operation, 'required'), [parameter]: value };
  const error: unknown = await methodOf(create({ fetch, retry: false, validate }), operation.name)(
    params,
    callOptionsFor(operation),
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (urls.length === 0) return error instanceof ValidationError ? 'right' : `sent nothing, and threw ${String(error)}`;
  return urls.length === 1 ? checkUrl(urls[0] ?? '', testCase) : `sent ${urls.length} requests`;
}

/** Checks the URL as `fetch` parses it: the segments of the template, with the value as one of them. */
function checkUrl(url: string, { operation, parameter, value }: Case): string {
  const { origin, pathname } = new URL(url);
  const segments = pathname.split('/');
  const parts = `/prefix${operation.path}`.split('/');
  if (origin !== new URL(BASE).origin || segments.length !== parts.length) return `went to ${origin}${pathname}`;
  const wrong = parts.filter((part, index) => {
    const segment = segments[index] ?? '';
    if (part === `{${parameter}}`) return decodeURIComponent(segment) !== value;
    return !part.startsWith('{') && part !== segment;
  });
  return wrong.length === 0 ? 'right' : `went to ${pathname}`;
}
