import { randomUUID } from 'node:crypto';
import type { StytchOptions } from '../../../../providers/stytch/shared/options.ts';
import { ApiError } from '../../api-error.ts';
import type { EmulatedApi } from '../../emulated-api.ts';

/** The project that an emulator serves. */
export interface StytchProject {
  readonly projectId: string;
  readonly secret: string;
  readonly publicToken: string;
}

/** The common parts of both products: credentials, the form of errors, and the fields of every response. */
export function stytchFormat(
  project: StytchProject,
): Pick<EmulatedApi, 'authenticate' | 'errorBody' | 'invalidRequest' | 'commonFields'> {
  const expected = `Basic ${Buffer.from(`${project.projectId}:${project.secret}`).toString('base64')}`;
  return {
    authenticate: ({ operation, headers }) => {
      if (operation.anonymous === true || headers['authorization'] === expected) return;
      throw new ApiError(401, 'unauthorized_credentials', 'Unauthorized credentials.');
    },
    errorBody: ({ status, type, message, fields }) => {
      // The endpoints of OAuth 2.0 have a form of their own; Stytch's word is added where it has one.
      if (fields['error'] === type) return { status_code: status, request_id: requestId(), ...fields };
      const word = type === '' ? (TYPES[status] ?? (status < 500 ? 'bad_request' : 'internal_server_error')) : type;
      return {
        status_code: status,
        request_id: requestId(),
        error_type: word,
        error_message: message,
        error_url: `https://stytch.com/docs/api/errors/${status}#${word}`,
        ...fields,
      };
    },
    invalidRequest: (issues) =>
      new ApiError(
        400,
        WORDS[issues[0]?.path ?? ''] ?? 'bad_request',
        issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`)).join('; '),
      ),
    commonFields: () => ({ request_id: requestId(), status_code: 200 }),
  };
}

/** The words for fields of a form that the spec states. */
const WORDS: Readonly<Record<string, string>> = {
  organization_external_id: 'invalid_organization_external_id',
  organization_slug: 'invalid_organization_slug',
};

/** The words for the errors of a test, which have a status only. */
const TYPES: Readonly<Record<number, string>> = {
  401: 'unauthorized_credentials',
  404: 'not_found',
  429: 'too_many_requests',
};

function requestId(): string {
  return `request-id-test-${randomUUID()}`;
}

/** Returns the project of a client's options, all of which an issuer sets. */
export function projectOf({ projectId = '', secret = '', publicToken = '' }: StytchOptions): StytchProject {
  return { projectId, secret, publicToken };
}
