import { IdentifiersResource } from '../../../generated/corbado/client.ts';
import type {
  Identifier,
  IdentifierList,
  IdentifierStatus,
  IdentifiersListParams,
  IdentifierType,
} from '../../../generated/corbado/types.ts';
import { CallPromise } from '../../http/call-promise.ts';
import type { ListMethod, ListMethodWithParams } from '../../http/pagination.ts';
import type { CallOptions } from '../../options/call-options.ts';
import type { CorbadoFilter } from './filters.ts';
import { deferred, readParams } from './params.ts';

/** Order and page of a list of identifiers. */
type Paging = Pick<IdentifiersListParams, 'sort' | 'page' | 'pageSize'>;

interface ByUserId {
  /** Id of the user, with or without its `usr-` prefix. */
  userID: string;
}
interface ByType {
  /** Kind of the identifier. */
  identifierType: IdentifierType;
}
interface ByValue {
  /** The identifier itself, such as an e-mail address. */
  identifierValue: string;
}

/** Arguments of `identifiers.listByUserId`. */
export interface IdentifiersListByUserIdParams extends ByUserId, Paging {}
/** Arguments of `identifiers.listByUserIdAndType`. */
export interface IdentifiersListByUserIdAndTypeParams extends ByUserId, ByType, Paging {}
/** Arguments of `identifiers.listByValueAndType`. */
export interface IdentifiersListByValueAndTypeParams extends ByValue, ByType, Paging {}
/** Arguments of `identifiers.existsByValueAndType`. */
export interface IdentifiersExistsByValueAndTypeParams extends ByValue, ByType {}
/** Arguments of `identifiers.listAllEmailsByUserId`. */
export interface IdentifiersListAllEmailsByUserIdParams extends ByUserId {}
/** Arguments of `identifiers.updateStatus`. */
export interface IdentifiersUpdateStatusParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the identifier. */
  identifierID: string;
  /** New status. */
  status: IdentifierStatus;
}

/**
 * The operations on identifiers, and the searches of Corbado's SDKs. Each search sends `GET /v2/identifiers` with filters, and
 * has `pages` and `all` like `list`.
 *
 * @example
 * for await (const { value } of corbado.identifiers.listByUserId.all({ userID })) console.log(value);
 */
export class CorbadoIdentifiers extends IdentifiersResource {
  /**
   * Lists the identifiers of a user.
   *
   * @example
   * const { identifiers } = await corbado.identifiers.listByUserId({ userID });
   */
  readonly listByUserId: ListBy<IdentifiersListByUserIdParams> = listBy(this.list, 'listByUserId', ['userID']);

  /**
   * Lists the identifiers of one kind of a user.
   *
   * @example
   * const { identifiers } = await corbado.identifiers.listByUserIdAndType({ userID, identifierType: 'phone' });
   */
  readonly listByUserIdAndType: ListBy<IdentifiersListByUserIdAndTypeParams> = listBy(
    this.list,
    'listByUserIdAndType',
    ['userID', 'identifierType'],
  );

  /**
   * Lists the identifiers with a value and of a kind, whomever they belong to.
   *
   * @example
   * const { identifiers } = await corbado.identifiers.listByValueAndType({
   *   identifierValue: 'ada@example.com',
   *   identifierType: 'email',
   * });
   */
  readonly listByValueAndType: ListBy<IdentifiersListByValueAndTypeParams> = listBy(this.list, 'listByValueAndType', [
    'identifierValue',
    'identifierType',
  ]);

  /**
   * Tests if any user has an identifier.
   *
   * @throws {ValidationError} if an argument is missing
   * @example
   * const isTaken = await corbado.identifiers.existsByValueAndType({
   *   identifierValue: 'ada@example.com',
   *   identifierType: 'email',
   * });
   */
  existsByValueAndType(params: IdentifiersExistsByValueAndTypeParams, options?: CallOptions): CallPromise<boolean> {
    const exists = async () => {
      const names = ['identifierValue', 'identifierType'];
      const filter = filtersOf(readParams('identifiers.existsByValueAndType', params, names), names);
      const result = await this.list({ filter, pageSize: 1 }, options).withResponse();
      return { ...result, data: result.data.identifiers.length > 0 };
    };
    return new CallPromise(exists());
  }

  /**
   * Returns all e-mail addresses of a user, from as many pages as there are. `timeout` is for each page.
   *
   * @throws {ValidationError} if `userID` is missing
   * @example
   * const emails = await corbado.identifiers.listAllEmailsByUserId({ userID });
   */
  async listAllEmailsByUserId(
    params: IdentifiersListAllEmailsByUserIdParams,
    options?: CallOptions,
  ): Promise<Identifier[]> {
    readParams('identifiers.listAllEmailsByUserId', params, ['userID']);
    const emails: Identifier[] = [];
    for await (const email of this.listByUserIdAndType.all({ userID: params.userID, identifierType: 'email' }, options))
      emails.push(email);
    return emails;
  }

  /**
   * Changes the status of an identifier. `identifiers.update` under the name of Corbado's SDKs.
   *
   * @throws {ValidationError} if an argument is missing
   * @example
   * await corbado.identifiers.updateStatus({ userID, identifierID, status: 'primary' });
   */
  updateStatus(params: IdentifiersUpdateStatusParams, options?: CallOptions): CallPromise<Identifier> {
    return deferred(() => {
      readParams('identifiers.updateStatus', params, ['userID', 'identifierID', 'status']);
      return this.update(params, options);
    });
  }
}

type ListBy<Params> = ListMethodWithParams<Params, IdentifierList, Identifier>;
type List = ListMethod<IdentifiersListParams, IdentifierList, Identifier>;

const PAGING = ['sort', 'page', 'pageSize'];

/** Builds a search: the list of identifiers with a filter for each of the named arguments. */
function listBy<Params extends object>(list: List, method: string, names: readonly string[]): ListBy<Params> {
  const toList = (params: Params): IdentifiersListParams => {
    const values = readParams(`identifiers.${method}`, params, names, PAGING);
    const others = Object.entries(values).filter(([name]) => !names.includes(name));
    return { ...Object.fromEntries(others), filter: filtersOf(values, names) };
  };
  return Object.assign((params: Params, options?: CallOptions) => deferred(() => list(toList(params), options)), {
    async *pages(params: Params, options?: CallOptions): AsyncGenerator<IdentifierList, void, undefined> {
      yield* list.pages(toList(params), options);
    },
    async *all(params: Params, options?: CallOptions): AsyncGenerator<Identifier, void, undefined> {
      yield* list.all(toList(params), options);
    },
  });
}

/** A filter for each of the named arguments. `filters` is not used, so that bundles need not have it. */
function filtersOf(values: Readonly<Record<string, unknown>>, names: readonly string[]): CorbadoFilter[] {
  return names.map((name) => `${name}:eq:${String(values[name])}` as const);
}
