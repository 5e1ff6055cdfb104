import { expect, it } from 'vitest';
import { errorResponse } from '../../../../../src/facade/testing/mock/error-responses.ts';
import { type MockProvider, type MockServers, startMockServer } from '../../../../../src/testing.ts';
import { clientOf, failure } from '../helpers.ts';

const ONCE = { retry: false } as const;
/** A call of each provider's client. */
const CALLS: Readonly<Record<MockProvider, (mocks: MockServers['providers']) => PromiseLike<unknown>>> = {
  corbado: ({ corbado }) => clientOf.corbado(corbado).users.get({ userID: 'usr-1' }, ONCE),
  passage: ({ passage }) => clientOf.passage(passage).user.get({ user_id: 'u' }, ONCE),
  stytch: ({ stytch }) => clientOf.stytch(stytch).users.get({ user_id: 'u' }, ONCE),
  'stytch-b2b': (mocks) =>
    clientOf['stytch-b2b'](mocks['stytch-b2b']).organizations.get({ organization_id: 'o' }, ONCE),
  'stytch-management': (mocks) =>
    clientOf['stytch-management'](mocks['stytch-management']).projects.get({ project_slug: 'p' }, ONCE),
  loginid: ({ loginid }) => clientOf.loginid(loginid).users.retrieve({ username: 'u' }, ONCE),
  'loginid-v2': (mocks) => clientOf['loginid-v2'](mocks['loginid-v2']).profile.delete({ id: 'u' }, ONCE),
};

const ERRORS: readonly [MockProvider, status: number, type: string | null][] = [
  ['corbado', 422, 'validation_error'],
  ['corbado', 404, 'not_found'],
  ['corbado', 418, 'validation_error'],
  ['corbado', 503, 'internal_error'],
  ['passage', 403, 'operation_not_allowed'],
  ['passage', 500, 'internal_server_error'],
  ['stytch', 429, 'too_many_requests'],
  ['stytch', 401, 'unauthorized_credentials'],
  ['stytch-b2b', 404, 'not_found'],
  ['stytch-b2b', 502, 'internal_server_error'],
  ['stytch-management', 401, 'unauthorized_credentials'],
  ['stytch-management', 500, 'internal_server_error'],
  ['loginid', 401, 'unauthorized'],
  ['loginid', 502, null],
  ['loginid-v2', 404, 'not_found'],
  ['loginid-v2', 502, 'internal_error'],
];

it('are read by the client of each provider', async () => {
  const mocks = await startMockServer('all');
  try {
    for (const [provider, httpStatusCode, errorType] of ERRORS) {
      mocks.fail(`${httpStatusCode}:1`);
      expect(await failure(CALLS[provider](mocks.providers))).toMatchObject({ httpStatusCode, errorType });
      mocks.reset();
    }
  } finally {
    await mocks.close();
  }
});

it("lists violations in Corbado's format", () => {
  const violations = [{ location: ['request', 'body', 'status'], severity: 'Error', code: 'enum', message: 'wrong' }];
  const { status, headers, body } = errorResponse('corbado', { status: 422, message: 'm', violations }, { 'x-a': 'b' });
  expect([status, headers]).toEqual([422, { 'content-type': 'application/json', 'x-a': 'b' }]);
  expect(JSON.parse(body)).toMatchObject({
    httpStatusCode: 422,
    message: 'Unprocessable Entity',
    error: { type: 'validation_error', details: 'm', validation: [{ field: 'status', message: 'wrong' }] },
  });
});
