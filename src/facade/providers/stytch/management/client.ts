import { StytchManagementResources } from '../../../../generated/stytch-management/client.ts';
import type { paths } from '../../../../generated/stytch-management/types.ts';
import { ApiClient } from '../../../http/api-client.ts';
import type { ProviderAdapter, ProviderError, ProviderResponse } from '../../../http/provider-adapter.ts';
import type { RawClient } from '../../../http/raw-client.ts';
import { brand, instanceTest } from '../../../options/brand.ts';
import { version } from '../../../options/env.ts';
import { isStytchErrorBody, readStytchError, readStytchRequestId } from '../shared/errors.ts';
import { readManagementOptions, type StytchManagementConfig, type StytchManagementOptions } from './options.ts';

/**
 * Client for Stytch's Management API: projects, environments, secrets, redirect URLs, RBAC policies and templates of a
 * workspace, with a method for every operation. The API has no sessions.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections and retry budget.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link StytchManagementOptions}
 * @example
 * const management = new StytchManagement({ workspaceKeyId: '…', workspaceKeySecret: '…' });
 * const { projects } = await management.projects.getAll();
 */
export class StytchManagement extends StytchManagementResources {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean =
    /* @__PURE__ */ instanceTest('StytchManagement');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is StytchManagement {
    return value instanceof StytchManagement;
  }

  readonly #api: RawClient<paths>;

  constructor(options?: StytchManagementOptions) {
    const config = readManagementOptions(options);
    const client = new ApiClient(managementAdapter(config), config.common);
    super(client);
    brand(this, 'StytchManagement');
    this.#api = client.raw<paths>();
  }

  /**
   * Raw typed openapi-fetch client on the same transport, for anything that the methods lack.
   *
   * @example
   * const { data } = await management.api.GET('/pwa/v3/projects/{project_slug}', { params: { path: { project_slug } } });
   */
  get api(): RawClient<paths> {
    return this.#api;
  }
}

/** Connects the shared HTTP client to the Management API: address, credentials and errors. */
function managementAdapter({ authorization, secrets, baseUrl }: StytchManagementConfig): ProviderAdapter {
  const headers = Object.freeze({ 'user-agent': `authloom/${version}`, authorization });
  return {
    name: 'stytch',
    baseUrls: { default: baseUrl },
    clientParams: {},
    secrets,
    authorize: () => headers,
    readError,
    readRequestId: readStytchRequestId,
    isErrorBody: isStytchErrorBody,
  };
}

/** Reads an error body. No call is made for a user, so rejected credentials are always those of this server. */
function readError(response: ProviderResponse): ProviderError {
  return { ...readStytchError(response), responseStatus: undefined };
}
