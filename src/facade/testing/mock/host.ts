import { createServedIssuer } from '../issuer/create-test-issuer.ts';
import type { ClientOptionsOf } from '../issuer/test-issuer.ts';
import type { PlainResponse } from '../loopback.ts';
import type { MockProvider, TestProvider } from '../providers.ts';
import type { MockIssuers, MockServerOptions } from './mock-server.ts';

/** The rest of a mock server, beside the operations of its API: keys if it has sessions, and the way to it. */
export interface MockHost<P extends MockProvider> {
  readonly issuer: MockIssuers[P];
  /** Responds to a request for keys; `undefined` for any other request. */
  keyResponse(method: string, url: URL): PlainResponse | undefined;
  clientOptionsAt(url: string): ClientOptionsOf[P];
  envAt(url: string): Readonly<Record<string, string>>;
}

/** Creates the host of one API. */
export type HostFactory<P extends MockProvider> = (options: MockServerOptions<P>) => Promise<MockHost<P>>;

/** The host of each API. Tokens and records share one clock, unless the issuer has its own. */
export const HOSTS: { readonly [P in MockProvider]: HostFactory<P> } = {
  corbado: async ({ clock, issuer }) => hostOf<'corbado'>(await createServedIssuer('corbado', { clock, ...issuer })),
  passage: async ({ clock, issuer }) => hostOf<'passage'>(await createServedIssuer('passage', { clock, ...issuer })),
  stytch: async ({ clock, issuer }) => hostOf<'stytch'>(await createServedIssuer('stytch', { clock, ...issuer })),
  'stytch-b2b': async ({ clock, issuer }) =>
    hostOf<'stytch-b2b'>(await createServedIssuer('stytch-b2b', { clock, ...issuer })),
  'stytch-management': async () => STYTCH_MANAGEMENT,
  loginid: async ({ clock, issuer }) => hostOf<'loginid'>(await createServedIssuer('loginid', { clock, ...issuer })),
  'loginid-v2': async ({ clock, issuer }) =>
    hostOf<'loginid-v2'>(await createServedIssuer('loginid-v2', { clock, ...issuer })),
};

function hostOf<P extends TestProvider>(issuer: MockIssuers[P] & Omit<MockHost<P>, 'issuer'>): MockHost<P> {
  return {
    issuer,
    keyResponse: (method, url) => issuer.keyResponse(method, url),
    clientOptionsAt: (url) => issuer.clientOptionsAt(url),
    envAt: (url) => issuer.envAt(url),
  };
}

const KEY = { id: 'workspace-key-test-example', secret: 'workspace-key-secret-example' };

/** It has no sessions, so neither keys nor an issuer. */
const STYTCH_MANAGEMENT: MockHost<'stytch-management'> = {
  issuer: undefined,
  keyResponse: () => undefined,
  clientOptionsAt: (baseUrl) => ({ workspaceKeyId: KEY.id, workspaceKeySecret: KEY.secret, baseUrl }),
  envAt: (url) => ({
    STYTCH_WORKSPACE_KEY_ID: KEY.id,
    STYTCH_WORKSPACE_KEY_SECRET: KEY.secret,
    STYTCH_MANAGEMENT_BASE_URL: url,
  }),
};
