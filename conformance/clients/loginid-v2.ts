import { LoginIDV2 } from '../../src/loginid/v2.ts';
import { ARGUMENT, type ClientUnderTest, NAME, SECRET } from './client.ts';

const APP_ID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const BASE = `https://${APP_ID}.api.loginid.io`;
const TOKEN = 'Pm37-user-token-of-the-call';

export const loginidV2: ClientUnderTest = {
  name: 'LoginIDV2',
  api: 'loginid-v2',
  provider: 'loginid',
  credentials: [
    { option: 'baseUrl', variable: 'LOGINID_BASE_URL', value: BASE },
    { option: 'apiKey', variable: 'LOGINID_API_KEY', value: SECRET },
  ],
  urlOption: 'baseUrl',
  options: { baseUrl: BASE, apiKey: SECRET },
  at: (url) => ({ baseUrl: url, appId: APP_ID, issuers: [BASE] }),
  secrets: [SECRET, btoa(`${SECRET}:`)],
  personal: [ARGUMENT, NAME, TOKEN],
  open(options) {
    const client = new LoginIDV2(options);
    const product = { aaguid: 'aaguid-1' };
    const authorization = { token: TOKEN };
    return {
      client,
      read: (call) => client.passkeys.aaguidMetadata(product, { authorization, ...call }),
      create: (call) => client.mgmt.grantCreate({ username: ARGUMENT, grants: ['passkey:read'] }, call),
      update: () => client.passkeys.rename({ id: 'passkey-1', name: NAME }, { authorization }),
      remove: (call) => client.profile.delete({ id: 'user-1' }, call),
      list: () => client.wellKnown.jwks(),
      readWith: (params) => client.passkeys.aaguidMetadata(params as typeof product, { authorization }),
      raw: () =>
        client.api.GET('/fido2/v2/passkeys/aaguid/{aaguid}', {
          params: { path: product },
          headers: { authorization: `Bearer ${TOKEN}` },
        }),
    };
  },
  algorithm: 'ES256',
  keyFormat: 'jwks',
  keyUrl: () => `${BASE}/fido2/v2/.well-known/jwks.json`,
  claims: { iss: BASE, aud: APP_ID, sub: 'user-1', username: 'ada', rpId: 'example.com', tokenType: 'jwtAccess' },
  cookies: [`LoginID_${APP_ID}_token`],
  readRequest: ['GET', `${BASE}/fido2/v2/passkeys/aaguid/aaguid-1`],
  response: { id: 'aaguid-1', name: 'Example', iconDark: '', iconLight: '' },
  removal: { body: '', value: undefined },
  errorBody: (_, msgCode, msg) => ({ msg, msgCode }),
};
