import { createIssuerCore } from '../issuer/create-test-issuer.ts';
import type { TestProvider } from '../providers.ts';
import { checkSeed } from './check-mock-options.ts';
import type { MockServerOptions } from './mock-server.ts';
import { operationNamed } from './operations.ts';
import { Prism } from './prism.ts';
import { ProviderMock, type ServedIssuer } from './provider-mock.ts';
import type { RequestLog } from './request-log.ts';
import { specFileOf } from './spec-file.ts';
import type { StateModel } from './state/model.ts';
import { corbadoState } from './state/models/corbado.ts';
import { loginIdState } from './state/models/loginid.ts';
import { passageState } from './state/models/passage.ts';
import { stytchState } from './state/models/stytch.ts';
import { stytchB2BState } from './state/models/stytch-b2b.ts';
import { type Fields, fieldsAt } from './state/path.ts';
import { State } from './state/state.ts';

type Maker<P extends TestProvider> = (options: MockServerOptions<P>, log: RequestLog) => Promise<ProviderMock<P>>;

// Tokens and records go by one clock, unless the issuer has its own.
const MAKERS: { readonly [P in TestProvider]: Maker<P> } = {
  corbado: async (options, log) =>
    make(
      'corbado',
      await createIssuerCore('corbado', { clock: options.clock, ...options.issuer }),
      corbadoState,
      options,
      log,
    ),
  passage: async (options, log) =>
    make(
      'passage',
      await createIssuerCore('passage', { clock: options.clock, ...options.issuer }),
      passageState,
      options,
      log,
    ),
  stytch: async (options, log) =>
    make(
      'stytch',
      await createIssuerCore('stytch', { clock: options.clock, ...options.issuer }),
      stytchState,
      options,
      log,
    ),
  'stytch-b2b': async (options, log) =>
    make(
      'stytch-b2b',
      await createIssuerCore('stytch-b2b', { clock: options.clock, ...options.issuer }),
      stytchB2BState,
      options,
      log,
    ),
  loginid: async (options, log) =>
    make(
      'loginid',
      await createIssuerCore('loginid', { clock: options.clock, ...options.issuer }),
      loginIdState,
      options,
      log,
    ),
};

/** Makes the mock of one provider, which does not listen yet. */
export async function makeMock<P extends TestProvider>(
  provider: P,
  options: MockServerOptions<P>,
  log: RequestLog,
): Promise<ProviderMock<P>> {
  const maker: Maker<P> = MAKERS[provider];
  return maker(options, log);
}

async function make<P extends TestProvider>(
  provider: P,
  issuer: ServedIssuer<P>,
  modelFor: (issuer: ServedIssuer<P>) => StateModel,
  { stateful = true, seed = {}, overrides, clock = Date.now }: MockServerOptions<P>,
  log: RequestLog,
): Promise<ProviderMock<P>> {
  const model = modelFor(issuer);
  checkSeed(seed, Object.keys(model.resources));
  const prism = await Prism.start(specFileOf(provider));
  const state = stateful ? new State(model, await examplesFor(provider, model, prism), seed, clock) : undefined;
  return new ProviderMock({ provider, issuer, prism, state, overrides, log, clock });
}

/** The first record of each kind. */
async function examplesFor(provider: TestProvider, model: StateModel, prism: Prism): Promise<Map<string, Fields>> {
  const examples = new Map<string, Fields>();
  for (const [name, { example }] of Object.entries(model.resources)) {
    const operation = operationNamed(provider, example[0]);
    if (operation === undefined) throw new Error(`no operation ${example[0]}`);
    examples.set(name, fieldsAt(await prism.example(operation), example[1]));
  }
  return examples;
}
