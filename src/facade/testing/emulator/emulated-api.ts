import type { Operation } from '../../http/operation.ts';
import type { TestProvider } from '../providers.ts';
import type { ApiError } from './api-error.ts';
import type { Call, Flows, Page } from './call.ts';
import type { Fields } from './fields.ts';
import type { PasskeySupport } from './passkeys.ts';
import type { RecordKind, Tenant } from './tenant.ts';

/** An operation that nobody can emulate. */
interface Unsupported {
  readonly operation: string;
  /** In words, after "because". */
  readonly reason: string;
}

/** All that an emulator needs to know of one API. */
export interface EmulatedApi {
  readonly provider: TestProvider;
  readonly operations: readonly Operation[];
  readonly kinds: Readonly<Record<string, RecordKind>>;
  readonly flows: Flows;
  readonly pages?: readonly Page[];
  /** Operations that serve more requests than their spec says: their flows check them. */
  readonly unchecked?: ReadonlySet<string>;
  /** Behaviour on which the vendor's sources are silent: one sentence for each operation or step. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Operations without a flow respond 501 with the reason. */
  readonly unsupported?: readonly Unsupported[];
  /**
   * Checks the credentials of a call.
   *
   * @throws {ApiError} if they are missing or wrong
   */
  readonly authenticate: (call: Pick<Call, 'tenant' | 'operation' | 'headers' | 'params'>) => void;
  /** The body of an error in the vendor's format. */
  readonly errorBody: (error: ApiError, tenant: Tenant) => Fields;
  /** The vendor's word and message for a request that its spec does not allow; `issues` name fields, never values. */
  readonly invalidRequest: (issues: readonly { readonly path: string; readonly message: string }[]) => ApiError;
  /** Returns further fields of every successful response, such as an id of the request. */
  readonly commonFields?: (tenant: Tenant) => Fields;
  /** The form in which the API takes the credentials of software authenticators. Absent if it has no passkeys. */
  readonly passkeys?: PasskeySupport;
  /** The status of a success. By default 204 without a body, and 200 with one. */
  readonly successStatus?: (operation: Operation) => number;
}
