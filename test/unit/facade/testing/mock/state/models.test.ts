import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../../../../../scripts/generate/example.ts';
import { MODELS } from '../../../../../../src/facade/testing/mock/create-provider-mock.ts';
import { operationNames } from '../../../../../../src/facade/testing/mock/operations.ts';
import { isNotFound } from '../../../../../../src/index.ts';
import {
  createTestIssuer,
  type MockProvider,
  type MockServers,
  startMockServer,
} from '../../../../../../src/testing.ts';
import { callOptionsFor, methodOf, readApi } from '../../../../../helpers/operations.ts';
import { clientOf, failure } from '../../helpers.ts';

/** Operations that identify no record if only the required fields are sent. */
const NAMELESS = new Set([
  'stytch sessions.authenticate',
  'stytch sessions.revoke',
  'stytch-b2b sessions.authenticate',
  'stytch-b2b sessions.revoke',
  'stytch-b2b organizations.members.get',
]);

type Mocks = MockServers['providers'];

const CASES: readonly (readonly [provider: MockProvider, spec: string, client: (mocks: Mocks) => object])[] = [
  ['corbado', 'corbado', ({ corbado }) => clientOf.corbado(corbado)],
  ['passage', 'passage', ({ passage }) => clientOf.passage(passage)],
  ['stytch', 'stytch-consumer', ({ stytch }) => clientOf.stytch(stytch)],
  ['stytch-b2b', 'stytch-b2b', (mocks) => clientOf['stytch-b2b'](mocks['stytch-b2b'])],
  ['stytch-management', 'stytch-management', (mocks) => clientOf['stytch-management'](mocks['stytch-management'])],
  ['loginid', 'loginid', ({ loginid }) => clientOf.loginid(loginid)],
  ['loginid-v2', 'loginid-v2', (mocks) => clientOf['loginid-v2'](mocks['loginid-v2'])],
];

const models = {
  corbado: MODELS.corbado(await createTestIssuer('corbado')),
  passage: MODELS.passage(await createTestIssuer('passage')),
  stytch: MODELS.stytch(await createTestIssuer('stytch')),
  'stytch-b2b': MODELS['stytch-b2b'](await createTestIssuer('stytch-b2b')),
  'stytch-management': MODELS['stytch-management'](undefined),
  loginid: MODELS.loginid(await createTestIssuer('loginid')),
  'loginid-v2': MODELS['loginid-v2'](await createTestIssuer('loginid-v2')),
};

let mocks: MockServers;
beforeAll(async () => {
  mocks = await startMockServer('all');
});
afterAll(() => mocks.close());

describe.each(CASES)('the records of %s', (provider, spec, client) => {
  const model = models[provider];
  const api = readApi(spec);
  const actions = Object.entries(model.actions);
  const operations = api.operations.filter(({ name }) => Object.hasOwn(model.actions, name));

  it('belong to existing operations', () => {
    const known = operationNames(provider);
    for (const { example } of Object.values(model.resources)) expect(known).toContain(example[0]);
    for (const [name, { resource, shows = {} }] of actions) {
      expect(known).toContain(name);
      for (const kind of [resource, ...Object.values(shows).map(([shown]) => shown)]) {
        expect(Object.keys(model.resources)).toContain(kind);
      }
    }
    expect(operations).toHaveLength(actions.length);
  });

  it('stand after their owners', () => {
    const names = Object.keys(model.resources);
    for (const [name, { owner }] of Object.entries(model.resources)) {
      if (owner !== undefined) expect(names.slice(0, names.indexOf(name))).toContain(owner.resource);
    }
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'the response of %s conforms to the spec',
    async (name, operation) => {
      for (const which of ['all', 'required'] as const) {
        mocks.reset();
        const call = methodOf(client(mocks.providers), name)(
          sampleArguments(api, operation, which),
          callOptionsFor(operation),
        ).withResponse();
        if (which === 'required' && NAMELESS.has(`${provider} ${name}`)) {
          expect(isNotFound(await failure(call))).toBe(true);
        } else expect((await call).response.headers.get('sl-violations')).toBeNull();
      }
    },
  );
});
