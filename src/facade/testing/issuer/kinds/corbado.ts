import { randomUUID } from 'node:crypto';
import type { CorbadoIssuerOptions } from '../issuer-options.ts';
import type { CorbadoMintOptions } from '../mint-options.ts';
import { TEXT } from '../option-forms.ts';
import type { Kind, OwnForms } from './kind.ts';

const API_SECRET = 'corbado1_test-secret';
const MINT_FORMS: OwnForms<CorbadoMintOptions> = { name: TEXT, email: TEXT, phoneNumber: TEXT };

/** Corbado's session tokens: the project's Frontend API is their issuer, and they name no audience. */
export function corbadoKind({ projectId = 'pro-1234567890', issuer }: CorbadoIssuerOptions = {}): Kind<'corbado'> {
  const ownIssuer = issuer ?? `https://${projectId}.frontendapi.cloud.corbado.io`;
  return {
    provider: 'corbado',
    algorithm: 'RS256',
    issuer: ownIssuer,
    userId: 'usr-4012345678901234567',
    lifetime: 900,
    mintForms: MINT_FORMS,
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
}
