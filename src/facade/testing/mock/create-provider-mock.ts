import { Checks, describeType, isObject } from '../../options/validators.ts';
import { didYouMean } from '../option-formats.ts';
import type { MockProvider } from '../providers.ts';
import { HOSTS, type HostFactory } from './host.ts';
import { specFileOf } from './load-prism.ts';
import type { MockIssuers, MockServerOptions } from './mock-server.ts';
import { operationNamed } from './operations.ts';
import { Prism } from './prism.ts';
import { ProviderMock } from './provider-mock.ts';
import type { RequestLog } from './request-log.ts';
import { corbadoModel } from './state/corbado.ts';
import { type Fields, fieldsAt } from './state/fields.ts';
import { loginIdModel } from './state/loginid.ts';
import { loginIdV2Model } from './state/loginid-v2.ts';
import type { StateModel } from './state/model.ts';
import { passageModel } from './state/passage.ts';
import { State } from './state/state.ts';
import { stytchModel } from './state/stytch.ts';
import { stytchB2BModel } from './state/stytch-b2b.ts';
import { stytchManagementModel } from './state/stytch-management.ts';

type ModelFactory<P extends MockProvider> = (issuer: MockIssuers[P]) => StateModel;

/** The records that are kept for each provider. */
export const MODELS: { readonly [P in MockProvider]: ModelFactory<P> } = {
  corbado: corbadoModel,
  passage: passageModel,
  stytch: stytchModel,
  'stytch-b2b': stytchB2BModel,
  'stytch-management': stytchManagementModel,
  loginid: loginIdModel,
  'loginid-v2': loginIdV2Model,
};

/**
 * Creates the mock of one provider, which does not listen yet.
 *
 * @throws {ValidationError} if an option or the seed is invalid, or Prism is not installed
 */
export async function createProviderMock<P extends MockProvider>(
  provider: P,
  options: MockServerOptions<P>,
  log: RequestLog,
): Promise<ProviderMock<P>> {
  const { stateful = true, seed = {}, overrides, clock = Date.now } = options;
  const createHost: HostFactory<P> = HOSTS[provider];
  const host = await createHost(options);
  const modelFor: ModelFactory<P> = MODELS[provider];
  const model = modelFor(host.issuer);
  checkSeed(seed, Object.keys(model.resources));
  const prism = await Prism.create(specFileOf(provider));
  const state = stateful ? new State(model, await examplesFor(provider, model, prism), seed, clock) : undefined;
  return new ProviderMock({ provider, host, prism, state, overrides, log, clock });
}

/** Rejects seeds of unknown kinds, and records that are not objects. */
function checkSeed(seed: object, kinds: readonly string[]): void {
  const checks = new Checks();
  for (const [kind, records] of Object.entries(seed)) {
    const path = `seed.${kind}`;
    if (!kinds.includes(kind)) {
      checks.add(path, `unknown kind of records; expected one of ${kinds.join(', ')}${didYouMean(kind, kinds)}`);
    } else if (!Array.isArray(records))
      checks.add(path, `expected an array of records, received ${describeType(records)}`);
    else
      for (const [index, record] of records.entries())
        checks.optional(`${path}.${index}`, record ?? null, isObject, 'an object');
  }
  checks.throwIfAny('Cannot start a mock server', null, 500);
}

/** Returns the first record of each kind, from the spec's examples. */
async function examplesFor(provider: MockProvider, model: StateModel, prism: Prism): Promise<Map<string, Fields>> {
  const examples = new Map<string, Fields>();
  for (const [name, { example }] of Object.entries(model.resources)) {
    const operation = operationNamed(provider, example[0]);
    if (operation === undefined) throw new Error(`no operation ${example[0]}`);
    examples.set(name, fieldsAt(await prism.example(operation), example[1]));
  }
  return examples;
}
