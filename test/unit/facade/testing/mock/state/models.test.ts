import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../../../../../scripts/generate/example.ts';
import { operationNames } from '../../../../../../src/facade/testing/mock/operations.ts';
import type { StateModel } from '../../../../../../src/facade/testing/mock/state/model.ts';
import { corbadoState } from '../../../../../../src/facade/testing/mock/state/models/corbado.ts';
import { loginIdState } from '../../../../../../src/facade/testing/mock/state/models/loginid.ts';
import { passageState } from '../../../../../../src/facade/testing/mock/state/models/passage.ts';
import { stytchState } from '../../../../../../src/facade/testing/mock/state/models/stytch.ts';
import { stytchB2BState } from '../../../../../../src/facade/testing/mock/state/models/stytch-b2b.ts';
import { NotFoundException } from '../../../../../../src/index.ts';
import { createTestIssuer, type MockServers, startMockServer } from '../../../../../../src/testing.ts';
import { methodOf, readApi } from '../../../../../support/operations.ts';
import { b2bOf, corbadoOf, failure, loginIdOf, passageOf, stytchOf } from '../clients.ts';

/** Operations that name no record where only the required fields are sent. */
const NAMELESS = new Set([
  'stytch sessions.authenticate',
  'stytch sessions.revoke',
  'stytch-b2b sessions.authenticate',
  'stytch-b2b sessions.revoke',
  'stytch-b2b organizations.members.get',
]);

const MODELS: readonly {
  readonly spec: string;
  readonly provider: keyof MockServers['providers'];
  readonly model: StateModel;
  readonly client: (mocks: MockServers['providers']) => object;
}[] = [
  {
    spec: 'corbado',
    provider: 'corbado',
    model: corbadoState(await createTestIssuer('corbado')),
    client: ({ corbado }) => corbadoOf(corbado),
  },
  { spec: 'passage', provider: 'passage', model: passageState(), client: ({ passage }) => passageOf(passage) },
  {
    spec: 'stytch-consumer',
    provider: 'stytch',
    model: stytchState(await createTestIssuer('stytch')),
    client: ({ stytch }) => stytchOf(stytch),
  },
  {
    spec: 'stytch-b2b',
    provider: 'stytch-b2b',
    model: stytchB2BState(await createTestIssuer('stytch-b2b')),
    client: (mocks) => b2bOf(mocks['stytch-b2b']),
  },
  { spec: 'loginid', provider: 'loginid', model: loginIdState(), client: ({ loginid }) => loginIdOf(loginid) },
];

let mocks: MockServers;
beforeAll(async () => {
  mocks = await startMockServer('all');
});
afterAll(() => mocks.close());

describe.each(MODELS)('the records of $provider', ({ spec, provider, model, client }) => {
  const api = readApi(spec);
  const actions = Object.entries(model.actions);
  const operations = api.operations.filter(({ name }) => Object.hasOwn(model.actions, name));

  it('are those of operations that exist', () => {
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

  it('stand behind their owners', () => {
    const names = Object.keys(model.resources);
    for (const [name, { owner }] of Object.entries(model.resources)) {
      if (owner !== undefined) expect(names.slice(0, names.indexOf(name))).toContain(owner.resource);
    }
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s is answered as the spec says',
    async (name, operation) => {
      for (const which of ['all', 'required'] as const) {
        mocks.reset();
        const call = methodOf(client(mocks.providers), name)(sampleArguments(api, operation, which)).withResponse();
        if (which === 'required' && NAMELESS.has(`${provider} ${name}`)) {
          expect(await failure(call)).toBeInstanceOf(NotFoundException);
        } else expect((await call).response.headers.get('sl-violations')).toBeNull();
      }
    },
  );
});
