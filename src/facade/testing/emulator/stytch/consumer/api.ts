import * as operations from '../../../../../generated/stytch-consumer/operations.ts';
import type { ServedIssuer } from '../../../issuer/create-test-issuer.ts';
import type { EmulatedApi } from '../../emulated-api.ts';
import { projectOf, stytchFormat } from '../shared/stytch-api.ts';
import { magicLinkFlows } from './magic-links.ts';
import { sessionFlows } from './sessions.ts';
import { FIRST_USER, seededUser, userFlows } from './users.ts';

/** Stytch's consumer product. */
export function stytchConsumerApi(issuer: ServedIssuer<'stytch'>): EmulatedApi {
  return {
    provider: 'stytch',
    operations: Object.values(operations),
    kinds: {
      users: { id: 'user_id', seed: seededUser, initial: [FIRST_USER] },
      sessions: { id: 'session_id' },
    },
    flows: { ...userFlows, ...sessionFlows, ...magicLinkFlows },
    ...stytchFormat(projectOf(issuer.clientOptions())),
  };
}
