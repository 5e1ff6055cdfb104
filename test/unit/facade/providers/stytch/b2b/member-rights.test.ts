import { describe, expect, it } from 'vitest';
import { BadRequestException } from '../../../../../../src/facade/errors/server-exception.ts';
import { ConnectionException } from '../../../../../../src/facade/errors/standard-exception.ts';
import { ValidationError } from '../../../../../../src/facade/errors/validation-error.ts';
import type { Operation } from '../../../../../../src/facade/http/operation.ts';
import type { Fetch } from '../../../../../../src/facade/options/client-options.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/client.ts';
import type { StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import * as operations from '../../../../../../src/generated/stytch-b2b/operations.ts';
import { methodOf } from '../../../../../helpers/operations.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';

const CREDENTIALS = { projectId: 'project-test-1', secret: 'secret-test-hidden' };
const DONE = { request_id: 'request-1', status_code: 200, organization_id: 'organization-1' };
const TOKEN = 'member-session-token';
const JWT = 'member.session.jwt';

function setUp(answer: () => Response | Promise<Response> = () => Response.json(DONE), options: StytchOptions = {}) {
  const sent: { headers: Headers; body: unknown }[] = [];
  const fetch: Fetch = async (_, { headers, body }) => {
    sent.push({ headers: new Headers(headers), body: typeof body === 'string' ? JSON.parse(body) : undefined });
    return answer();
  };
  return { b2b: new StytchB2B({ ...CREDENTIALS, fetch, retry: false, ...options }), sent };
}

describe('the session of a member', () => {
  const organization = { organization_id: 'organization-1' };
  const of = ({ headers }: { headers: Headers }) => [
    headers.get('x-stytch-member-session'),
    headers.get('x-stytch-member-sessionjwt'),
  ];

  it.each<[object, (string | null)[]]>([
    [{}, [null, null]],
    [{ authorization: undefined }, [null, null]],
    [{ authorization: { session_token: TOKEN } }, [TOKEN, null]],
    [{ authorization: { session_jwt: JWT } }, [null, JWT]],
    [{ authorization: { session_token: TOKEN, session_jwt: JWT } }, [TOKEN, JWT]],
    [{ authorization: { session_token: undefined, session_jwt: JWT } }, [null, JWT]],
  ])('travels in headers of its own: %o', async (options, expected) => {
    const { b2b, sent } = setUp();
    await b2b.organizations.update({ ...organization, organization_name: 'Example' }, options);
    expect(sent.map(of)).toEqual([expected]);
    expect(sent[0]?.body).toEqual({ organization_name: 'Example' });
    expect(sent[0]?.headers.get('authorization')).toMatch(/^Basic /);
  });

  it('counts for one call only', async () => {
    const { b2b, sent } = setUp();
    await b2b.organizations.delete(organization, { authorization: { session_token: TOKEN } });
    await b2b.organizations.delete(organization);
    expect(sent.map(of)).toEqual([
      [TOKEN, null],
      [null, null],
    ]);
  });

  it.each<[unknown, string[]]>([
    [{}, ['options.authorization']],
    [{ session_token: undefined, session_jwt: undefined }, ['options.authorization']],
    [null, ['options.authorization']],
    ['hidden', ['options.authorization']],
    [{ session_token: '' }, ['options.authorization.session_token']],
    [{ session_token: null }, ['options.authorization.session_token']],
    [{ session_token: 'hid\r\nden' }, ['options.authorization.session_token']],
    [{ session_jwt: 7 }, ['options.authorization.session_jwt']],
    [{ sessionToken: 'hidden' }, ['options.authorization.sessionToken', 'options.authorization']],
  ])('that is %o is rejected, and nothing is sent with the rights of the project', async (authorization, paths) => {
    const { b2b, sent } = setUp();
    const options: object = { authorization };
    const error = await rejection(b2b.organizations.delete(organization, options), ValidationError);
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(everythingShownOf(error)).not.toMatch(/hid(\r\n)?den/);
    expect(sent).toEqual([]);
  });

  const all: Operation[] = Object.values(operations);
  const accepting = all.filter(({ memberSession }) => memberSession === true);
  const others = all.filter(({ memberSession }) => memberSession === undefined);

  it('is accepted by 40 of 123 operations', () => {
    expect([accepting.length, others.length]).toEqual([40, 83]);
  });

  it.each(accepting)('is accepted by $name', async ({ name, pathParams }) => {
    const { b2b, sent } = setUp(() => new Response(null, { status: 404 }), { validate: 'none' });
    const params = Object.fromEntries(pathParams.map((param) => [param, 'id-1']));
    const call = methodOf(b2b, name)(params, { authorization: { session_token: TOKEN, session_jwt: JWT } });
    await Promise.allSettled([call]);
    expect(sent.map(of)).toEqual([[TOKEN, JWT]]);
  });

  it.each(others)('is rejected by $name', async ({ name, pathParams }) => {
    const { b2b, sent } = setUp(undefined, { validate: 'none' });
    const params = Object.fromEntries(pathParams.map((param) => [param, 'id-1']));
    const call = methodOf(b2b, name)(params, { authorization: { session_token: TOKEN } });
    expect(pathsOf(await rejection(Promise.resolve(call), ValidationError))).toEqual(['options.authorization']);
    expect(sent).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['token', 'hidden-token', { session_token: 'hidden-token' }],
    ['JWT', 'hidden.session.jwt', { session_jwt: 'hidden.session.jwt' }],
  ])('is in no error, even if the server repeats the %s', async (_, text, authorization) => {
    const echo = {
      status_code: 400,
      request_id: text,
      error_type: text,
      error_message: `bad ${text}`,
      error_url: text,
    };
    const { b2b } = setUp(() => Response.json(echo, { status: 400 }));
    const error = await rejection(b2b.organizations.delete(organization, { authorization }), BadRequestException);
    expect(everythingShownOf(error)).not.toContain('hidden');
    expect(error.errorMessage).toBe('bad [redacted]');
  });

  it('is in no error of a connection that breaks', async () => {
    const { b2b } = setUp(() => Promise.reject(new TypeError('cannot send hidden-token')));
    const authorization = { session_token: 'hidden-token' };
    const error = await rejection(b2b.organizations.delete(organization, { authorization }), ConnectionException);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });
});
