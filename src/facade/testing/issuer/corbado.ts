import { randomUUID } from 'node:crypto';
import { readBaseUrl } from '../../options/base-url.ts';
import { Checks } from '../../options/validators.ts';
import type { CorbadoOptions } from '../../providers/corbado/options.ts';
import { matching, STRING } from '../option-formats.ts';
import type { MintOptions } from './mint-options.ts';
import {
  type ExtraFormats,
  ISSUER_FORMATS,
  type ProfileFactory,
  type TestIssuerOptions,
  type TokenProfile,
} from './token-profile.ts';

/** Options of a fake Corbado. */
export interface CorbadoIssuerOptions extends TestIssuerOptions {
  /** @default 'pro-1234567890' */
  readonly projectId?: string | undefined;
}

/** Options of a Corbado session token. */
export interface CorbadoMintOptions extends MintOptions {
  /**
   * The user's full name.
   *
   * @default 'Ada Example'
   */
  readonly name?: string | undefined;
  /** Absent by default, as in current tokens. */
  readonly email?: string | undefined;
  /** Absent by default, as in current tokens. */
  readonly phoneNumber?: string | undefined;
}

const API_SECRET = 'corbado1_test-secret';
const MINT_FORMATS: ExtraFormats<CorbadoMintOptions> = { name: STRING, email: STRING, phoneNumber: STRING };

/** Corbado's session tokens: their issuer is the project's Frontend API, and they have no audience. */
export const CORBADO: ProfileFactory<
  CorbadoIssuerOptions,
  TokenProfile<'corbado', CorbadoMintOptions, CorbadoOptions>
> = {
  formats: {
    ...ISSUER_FORMATS,
    // The client takes it as a URL and compares it as a string.
    issuer: {
      expected: 'an https: URL without a trailing slash',
      test: (value) => readBaseUrl(new Checks(), 'issuer', value) === value,
    },
    projectId: matching(/^pro-[\w-]{1,59}$/, '"pro-" and up to 59 letters, digits, "-" and "_"'),
  },
  create: ({ projectId = 'pro-1234567890', issuer } = {}) => {
    const ownIssuer = issuer ?? `https://${projectId}.frontendapi.cloud.corbado.io`;
    return {
      provider: 'corbado',
      algorithm: 'RS256',
      issuer: ownIssuer,
      userId: 'usr-4012345678901234567',
      lifetime: 900,
      mintFormats: MINT_FORMATS,
      keyPath: '/.well-known/jwks',
      claims: ({ name = 'Ada Example', email, phoneNumber } = {}) => ({
        name,
        email,
        phone_number: phoneNumber,
        jti: randomUUID(),
      }),
      clientOptions: (url) => ({
        projectId,
        apiSecret: API_SECRET,
        frontendApi: url ?? ownIssuer,
        ...(url !== undefined && { backendApi: url, cname: ownIssuer }),
      }),
      env: (url) => ({
        CORBADO_PROJECT_ID: projectId,
        CORBADO_API_SECRET: API_SECRET,
        CORBADO_BACKEND_API: url,
        CORBADO_FRONTEND_API: url,
      }),
    };
  },
};
