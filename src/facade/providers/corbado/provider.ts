import type { Provider } from '../../core/call/provider.ts';
import { runtimeName } from '../../core/options/env.ts';
import { version } from '../../core/version.ts';
import { isCorbadoErrorBody, readCorbadoError, readCorbadoRequestId } from './envelope.ts';
import { adaptUserIdFilters } from './filters.ts';
import type { CorbadoConfig } from './options.ts';

/** What the call machinery has to know of Corbado. */
export function corbadoProvider({ projectId, apiSecret, backendApi }: CorbadoConfig): Provider {
  // Both are visible ASCII by now, which is all that btoa takes.
  const credentials = btoa(`${projectId}:${apiSecret}`);
  const headers = Object.freeze({
    authorization: `Basic ${credentials}`,
    'x-corbado-projectid': projectId,
    'x-corbado-sdk': JSON.stringify({ name: 'authloom', sdkVersion: version, languageVersion: runtimeName() }),
    'user-agent': `authloom/${version}`,
  });
  return {
    name: 'corbado',
    baseUrls: { default: backendApi },
    fill: {},
    secrets: [apiSecret, credentials],
    authorize: () => headers,
    readError: readCorbadoError,
    readRequestId: readCorbadoRequestId,
    isErrorBody: isCorbadoErrorBody,
    adapt: adaptUserIdFilters,
  };
}
