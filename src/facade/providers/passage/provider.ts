import type { Provider } from '../../core/call/provider.ts';
import { version } from '../../core/version.ts';
import { isPassageErrorBody, readPassageError, readPassageRequestId } from './envelope.ts';
import { adaptMagicLink } from './magic-link.ts';
import type { PassageConfig } from './options.ts';

/** What calls. The host of the key set answers 403 to requests that do not say it. */
export const CALLER: string = `authloom/${version}`;

/** What the call machinery has to know of Passage. */
export function passageProvider({ appId, apiKey, baseUrl }: PassageConfig): Provider {
  const headers = Object.freeze({
    authorization: `Bearer ${apiKey}`,
    'passage-version': CALLER,
    'user-agent': CALLER,
  });
  return {
    name: 'passage',
    baseUrls: { default: baseUrl },
    fill: { app_id: appId },
    secrets: [apiKey],
    authorize: () => headers,
    readError: readPassageError,
    readRequestId: readPassageRequestId,
    isErrorBody: isPassageErrorBody,
    adapt: adaptMagicLink,
  };
}
