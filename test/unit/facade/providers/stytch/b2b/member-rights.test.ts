import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../../src/facade/http/operation.ts';
import { OPERATIONS } from '../../../../../../src/generated/stytch-b2b/operations.ts';
import { BadRequestException, ConnectionException, ValidationError } from '../../../../../../src/index.ts';
import { methodOf } from '../../../../../helpers/operations.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { B2B, ok, type Responder, setUpProduct } from '../products.ts';

const TOKEN = 'member-session-token';
const JWT = 'member.session.jwt';

function setUp(responder: Responder = ok({ organization_id: 'organization-1' }), validate?: 'none') {
  const { client: b2b, server, requested } = setUpProduct(B2B, { validate });
  server.other = responder;
  /** Calls an operation with the arguments that its path needs. */
  const call = ({ name, pathParams }: Operation, authorization: object) =>
    methodOf(b2b, name)(Object.fromEntries(pathParams.map((param) => [param, 'id-1'])), { authorization });
  return { b2b, requested, call };
}

describe('the session of a member', () => {
  const organization = { organization_id: 'organization-1' };
  const of = ({ headers }: { headers: Headers }) => [
    headers.get('x-stytch-member-session'),
    headers.get('x-stytch-member-sessionjwt'),
  ];

  it.each<[object, (string | null)[]]>([
    [{}, [null, null]],
    [{ authorization: { session_token: TOKEN } }, [TOKEN, null]],
    [{ authorization: { session_jwt: JWT } }, [null, JWT]],
    [{ authorization: { session_token: TOKEN, session_jwt: JWT } }, [TOKEN, JWT]],
    [{ authorization: { session_token: undefined, session_jwt: JWT } }, [null, JWT]],
  ])('travels in headers of its own, for one call only: %o', async (options, expected) => {
    const { b2b, requested } = setUp();
    await b2b.organizations.update({ ...organization, organization_name: 'Example' }, options);
    await b2b.organizations.delete(organization);
    expect(requested.map(of)).toEqual([expected, [null, null]]);
    expect(requested[0]?.body).toEqual({ organization_name: 'Example' });
    expect(requested[0]?.headers.get('authorization')).toMatch(/^Basic /);
  });

  it.each<[unknown, string[]]>([
    [{}, ['options.authorization']],
    [{ session_token: undefined, session_jwt: undefined }, ['options.authorization']],
    [undefined, ['options.authorization']],
    [null, ['options.authorization']],
    ['hidden', ['options.authorization']],
    [{ session_token: '' }, ['options.authorization.session_token']],
    [{ session_token: null }, ['options.authorization.session_token']],
    [{ session_token: 'hid\r\nden' }, ['options.authorization.session_token']],
    [{ session_jwt: 7 }, ['options.authorization.session_jwt']],
    [{ sessionToken: 'hidden' }, ['options.authorization.sessionToken', 'options.authorization']],
  ])('that is %o is rejected, and nothing is sent with the rights of the project', async (authorization, paths) => {
    const { b2b, requested } = setUp();
    const options: object = { authorization };
    const error = await rejection(b2b.organizations.delete(organization, options), ValidationError);
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(everythingShownOf(error)).not.toMatch(/hid(\r\n)?den/);
    expect(requested).toEqual([]);
  });

  const all = OPERATIONS;
  const accepting = all.filter(({ memberSession }) => memberSession === true);
  const others = all.filter(({ memberSession }) => memberSession === undefined);

  it('is accepted by 40 of 123 operations', () => {
    expect([accepting.length, others.length]).toEqual([40, 83]);
  });

  it.each(accepting)('is accepted by $name', async (operation) => {
    const { call, requested } = setUp(() => new Response(null, { status: 404 }), 'none');
    await Promise.allSettled([call(operation, { session_token: TOKEN, session_jwt: JWT })]);
    expect(requested.map(of)).toEqual([[TOKEN, JWT]]);
  });

  it.each(others)('is rejected by $name', async (operation) => {
    const { call, requested } = setUp(undefined, 'none');
    const error = await rejection(Promise.resolve(call(operation, { session_token: TOKEN })), ValidationError);
    expect(pathsOf(error)).toEqual(['options.authorization']);
    expect(requested).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['token', 'hidden-token', { session_token: 'hidden-token' }],
    ['JWT', 'hidden.session.jwt', { session_jwt: 'hidden.session.jwt' }],
  ])('is in no error, even if the server repeats the %s', async (_, text, authorization) => {
    const echo = { request_id: text, error_type: text, error_message: `bad ${text}`, error_url: text };
    const { b2b } = setUp(() => Response.json({ status_code: 400, ...echo }, { status: 400 }));
    const error = await rejection(b2b.organizations.delete(organization, { authorization }), BadRequestException);
    expect(everythingShownOf(error)).not.toContain('hidden');
    expect(error.errorMessage).toBe('bad [redacted]');
  });

  it('is in no error of a connection that breaks', async () => {
    const { b2b } = setUp(() => Promise.reject(new TypeError('cannot send hidden-token')));
    const call = b2b.organizations.delete(organization, { authorization: { session_token: 'hidden-token' } });
    const error = await rejection(call, ConnectionException);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });
});
