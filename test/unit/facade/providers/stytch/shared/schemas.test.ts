import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ResponseException, TokenValidationError, ValidationError } from '../../../../../../src/index.ts';
import { type StandardSchema, Stytch } from '../../../../../../src/stytch.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';
import { B2B, CONSUMER, ok, PRODUCTS, setUpProduct } from '../products.ts';

const PLAN = z.object({ plan: z.enum(['free', 'pro']), seats: z.number().optional() });
const CLAIMS = z.object({ tenant: z.string() });
const SECRET_VALUE = 'a-plan-that-must-not-be-shown';

/** A schema of a library that does what it likes. */
const schemaThat = (validate: (value: unknown) => unknown): StandardSchema => ({
  '~standard': { version: 1, vendor: 'own', validate: validate as StandardSchema['~standard']['validate'] },
});

describe('the metadata of a user', () => {
  function setUp(schemas: object) {
    return setUpProduct(CONSUMER, { schemas } as object);
  }
  const user = (trusted_metadata?: unknown) => ({ user_id: 'user-test-1', status: 'active', trusted_metadata });

  it('passes unchanged, also what the schema would change', async () => {
    const { client, server } = setUp({ trusted: PLAN.strip(), untrusted: CLAIMS });
    server.other = ok(user({ plan: 'pro', more: 1 }));
    const { trusted_metadata } = await client.users.get({ user_id: 'user-test-1' });
    expect(trusted_metadata).toEqual({ plan: 'pro', more: 1 });
    server.other = ok(user(null));
    expect((await client.users.get({ user_id: 'user-test-1' })).trusted_metadata).toBeNull();
  });

  it.each([
    ['users.get', user({ plan: SECRET_VALUE }), 'trusted_metadata.plan'],
    [
      'users.search',
      { results: [user({ plan: 'pro' }), user({ plan: 'pro', seats: '7' })] },
      'results.1.trusted_metadata.seats',
    ],
    ['users.update', { user: user({}) }, 'user.trusted_metadata.plan'],
  ] as const)('of another kind in the response of %s is an error, without the value', async (name, data, path) => {
    const { client, server } = setUp({ trusted: PLAN });
    server.other = ok(data);
    const { users } = client;
    const calls = {
      'users.get': () => users.get({ user_id: 'u' }),
      'users.search': () => users.search(),
      'users.update': () => users.update({ user_id: 'u' }),
    };
    const error = await rejection(calls[name](), ResponseException);
    expect(error.message).toContain(`${name} received a response that does not match its schemas: ${path}: `);
    expect(error.message).toContain('does not match "schemas.trusted"');
    expect(JSON.stringify(error) + String(error)).not.toContain(SECRET_VALUE);
  });

  it('of another kind in a request is an error before anything is sent', async () => {
    const { client, requested } = setUp({ trusted: PLAN });
    const trusted_metadata = { plan: SECRET_VALUE };
    const error = await rejection(client.users.create({ trusted_metadata }), ValidationError);
    expect(pathsOf(error)).toEqual(['trusted_metadata.plan']);
    expect(error.message).not.toContain(SECRET_VALUE);
    expect(requested).toEqual([]);
  });

  it('may be changed in part where it is the claims of a session, and without a schema by anything', async () => {
    const { client, server, sent } = setUp({ claims: CLAIMS });
    server.authenticate = ok({ session: { custom_claims: { tenant: 'a' } } });
    await client.sessions.authenticate({ session_token: 's', session_custom_claims: { tenant: null } });
    server.other = ok(user(7));
    await client.users.create({ trusted_metadata: { plan: 7 } });
    expect(sent()).toHaveLength(2);
  });

  it.each([
    [
      'throws',
      schemaThat(() => {
        throw new Error(SECRET_VALUE);
      }),
    ],
    ['is asynchronous', schemaThat(async (value) => ({ value }))],
    ['rejects', schemaThat(() => Promise.reject(new Error(SECRET_VALUE)))],
    ['has no reason', schemaThat(() => ({ issues: [] }))],
    ['shows the value', schemaThat((value) => ({ issues: [{ message: JSON.stringify(value) }] }))],
    ['has keys as objects', schemaThat(() => ({ issues: [{ message: 'no', path: [{ key: 'plan' }] }] }))],
    ['returns nothing', schemaThat(() => undefined)],
  ])('is rejected by a schema that %s', async (_, trusted) => {
    const { client, server } = setUp({ trusted });
    server.other = ok(user({ plan: SECRET_VALUE }));
    const error = await rejection(client.users.get({ user_id: 'user-test-1' }), ResponseException);
    expect(error.message).toMatch(/trusted_metadata(\.plan)?: /);
    expect(error.message).not.toContain(SECRET_VALUE);
  });
});

it('the metadata of members and of organizations have schemas of their own', async () => {
  const schemas = { trusted: PLAN, organization: CLAIMS };
  const { client, server } = setUpProduct(B2B, { schemas } as object);
  const record = (member: object, organization: object) =>
    ok({ member: { trusted_metadata: member }, organization: { trusted_metadata: organization } });
  server.other = record({ plan: 'pro' }, { tenant: 'a' });
  const ids = { organization_id: 'o', member_id: 'm' };
  await client.organizations.members.get(ids);
  server.other = record({ tenant: 'a' }, { plan: 'pro' });
  const error = await rejection(client.organizations.members.get(ids), ResponseException);
  expect(error.message).toMatch(/member\.trusted_metadata\.plan.*organization\.trusted_metadata\.tenant/);
});

describe.each(PRODUCTS)('the custom claims of tokens of %s', (_, product) => {
  it.each([
    [{ tenant: 'a', more: 1 }, undefined],
    [{ tenant: 7 }, 'claims'],
    [{}, 'claims'],
  ])('%j: %s', async (claims, reason) => {
    const { client, mint } = setUpProduct(product, { schemas: { claims: CLAIMS } } as object);
    const token = await mint({ claims });
    for (const result of [await client.sessions.validate(token), await client.sessions.validate(token)]) {
      expect(result.error instanceof TokenValidationError ? result.error.reason : undefined).toBe(reason);
      expect(result.authenticated).toBe(reason === undefined);
    }
  });
});

it.each([
  [7, ['schemas']],
  [{ trusted: {} }, ['schemas.trusted']],
  [{ claims: z.string, trused: PLAN }, ['schemas.trused', 'schemas.claims']],
  [{ organization: PLAN }, ['schemas.organization']],
])('the option schemas: %o is rejected', (schemas, paths) => {
  const options = { projectId: 'project-test-1', secret: 'secret-test-1', schemas };
  expect(pathsOf(validationErrorOf(() => new Stytch(options as never)))).toEqual(paths);
});
