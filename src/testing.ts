/** The door `authloom/testing`: stand-ins for the providers, for tests. It needs Node. */

export { createTestIssuer } from './facade/testing/issuer/create-test-issuer.ts';
export type {
  ClientOptionsOf,
  CorbadoIssuerOptions,
  IssuerOptionsOf,
  LoginIDIssuerOptions,
  PassageIssuerOptions,
  StytchIssuerOptions,
  TestIssuerOptions,
} from './facade/testing/issuer/issuer-options.ts';
export type {
  CorbadoMintOptions,
  LoginIDMintOptions,
  MintFactor,
  MintOptions,
  MintOptionsOf,
  MintTransactionOptions,
  StytchB2BMintOptions,
  StytchMintOptions,
  Tamper,
} from './facade/testing/issuer/mint-options.ts';
export type {
  ListeningIssuer,
  ListenOptions,
  LoginIDTestIssuer,
  RotateOptions,
  TestIssuer,
  TestIssuers,
} from './facade/testing/issuer/test-issuer.ts';
export type {
  MockOptions,
  MockServer,
  MockServerOptions,
  MockServers,
  MockServersOptions,
} from './facade/testing/mock/mock-server.ts';
export type { OverriddenRequest, Override, OverrideAnswer } from './facade/testing/mock/overrides.ts';
export type { RecordedRequest } from './facade/testing/mock/request-log.ts';
export { type MockApi, startMockServer } from './facade/testing/mock/start-mock-server.ts';
export type { Seed } from './facade/testing/mock/state/state.ts';
export type { TestProvider } from './facade/testing/providers.ts';
export {
  corbadoEventTypes,
  stytchEventTypes,
  testCorbadoEvent,
  testWebhookEvent,
} from './facade/testing/webhooks/sample-events.ts';
export {
  type CorbadoWebhookOptions,
  corbadoWebhook,
  type SignWebhookOptions,
  signWebhook,
  type TestWebhook,
} from './facade/testing/webhooks/sign-webhook.ts';
