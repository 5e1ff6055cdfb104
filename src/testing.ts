/** Entry point `authloom/testing`: fakes of the providers, for tests. It needs Node. */

export type { CorbadoIssuerOptions, CorbadoMintOptions } from './facade/testing/issuer/corbado.ts';
export { createTestIssuer } from './facade/testing/issuer/create-test-issuer.ts';
export type {
  LoginIDIssuerOptions,
  LoginIDMintOptions,
  MintTransactionOptions,
} from './facade/testing/issuer/loginid.ts';
export type { LoginIDV2IssuerOptions } from './facade/testing/issuer/loginid-v2.ts';
export type { MintOptions, Tamper } from './facade/testing/issuer/mint-options.ts';
export type { PassageIssuerOptions } from './facade/testing/issuer/passage.ts';
export type {
  MintFactor,
  StytchB2BMintOptions,
  StytchIssuerOptions,
  StytchMintOptions,
} from './facade/testing/issuer/stytch.ts';
export type {
  ClientOptionsOf,
  IssuerOptionsOf,
  ListeningIssuer,
  ListenOptions,
  LoginIDTestIssuer,
  LoginIDV2TestIssuer,
  MintOptionsOf,
  RotateOptions,
  TestIssuer,
  TestIssuers,
} from './facade/testing/issuer/test-issuer.ts';
export type { TestIssuerOptions } from './facade/testing/issuer/token-profile.ts';
export type {
  MockIssuerOptions,
  MockIssuers,
  MockOptions,
  MockServer,
  MockServerOptions,
  MockServers,
  MockServersOptions,
} from './facade/testing/mock/mock-server.ts';
export type { OverriddenRequest, Override, OverrideResponse } from './facade/testing/mock/overrides.ts';
export type { RecordedRequest } from './facade/testing/mock/request-log.ts';
export { startMockServer } from './facade/testing/mock/start-mock-server.ts';
export type { Seed } from './facade/testing/mock/state/model.ts';
export type { MockProvider, TestProvider } from './facade/testing/providers.ts';
export {
  type CorbadoWebhookOptions,
  corbadoEventTypes,
  corbadoWebhook,
  type SignWebhookOptions,
  signWebhook,
  stytchEventTypes,
  type TestWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from './facade/testing/webhooks.ts';
