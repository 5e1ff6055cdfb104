import * as operations from '../../../../generated/passage/operations.ts';
import type { ServedIssuer } from '../../issuer/create-test-issuer.ts';
import { ApiError } from '../api-error.ts';
import type { EmulatedApi } from '../emulated-api.ts';
import { deviceFlows, FIRST_DEVICE, seededDevice } from './devices.ts';
import { magicLinkFlows, magicLinkPages } from './magic-links.ts';
import { FIRST_USER, seededUser, userFlows } from './users.ts';

/** Each status's word for errors without one of their own. */
const TYPES: Readonly<Record<number, string>> = {
  401: 'invalid_access_token',
  403: 'operation_not_allowed',
  404: 'user_not_found',
};

/** Passage by 1Password. */
export function passageApi(issuer: ServedIssuer<'passage'>): EmulatedApi {
  const { apiKey } = issuer.clientOptions();
  return {
    provider: 'passage',
    operations: operations.OPERATIONS,
    choices: CHOICES,
    kinds: {
      users: { id: 'id', seed: seededUser, initial: [FIRST_USER] },
      devices: { id: 'id', seed: seededDevice, initial: [FIRST_DEVICE] },
      magic_links: { id: 'id' },
      refresh_tokens: { id: 'token' },
    },
    flows: { ...userFlows, ...deviceFlows, ...magicLinkFlows },
    pages: magicLinkPages,
    authenticate: ({ headers }) => {
      if (headers['authorization'] !== `Bearer ${apiKey}`)
        throw new ApiError(401, 'invalid_access_token', 'the API key is missing or wrong');
    },
    errorBody: ({ status, type, message }) => ({
      code: type || (TYPES[status] ?? (status < 500 ? 'invalid_request' : 'internal_server_error')),
      error: message,
    }),
    invalidRequest: (issues) =>
      new ApiError(400, 'invalid_request', issues.map(({ path, message }) => `${path} ${message}`.trim()).join('; ')),
    successStatus: ({ name }) => (name === 'user.create' || name === 'auth.createMagicLink' ? 201 : 200),
  };
}

/** Behaviour on which the vendor's sources are silent. */
const CHOICES: Readonly<Record<string, string>> = {
  'auth.createMagicLink':
    'A link without ttl is good for 60 minutes; one that is sent has its own page, unless a redirect URL is given.',
  'magic-link/activate': 'A used or expired link is a 401 invalid_request, an unknown one a 404 magic_link_not_found.',
  'user.list': 'Operators of filters are understood with and without angle brackets.',
};
