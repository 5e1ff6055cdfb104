/** Entry point `authloom/corbado`: the client for Corbado, and its types. */

export type { CorbadoErrorType } from './facade/errors/error-types/corbado.ts';
export { Corbado } from './facade/providers/corbado/client.ts';
export { type CorbadoServerException, isCorbadoError } from './facade/providers/corbado/errors.ts';
export {
  type CorbadoFilter,
  type CorbadoFilterCondition,
  type CorbadoFilterOperator,
  type CorbadoFilterValue,
  filters,
} from './facade/providers/corbado/filters.ts';
export type {
  CorbadoIdentifiers,
  IdentifiersExistsByValueAndTypeParams,
  IdentifiersListAllEmailsByUserIdParams,
  IdentifiersListByUserIdAndTypeParams,
  IdentifiersListByUserIdParams,
  IdentifiersListByValueAndTypeParams,
  IdentifiersUpdateStatusParams,
} from './facade/providers/corbado/identifiers.ts';
export type { CorbadoOptions } from './facade/providers/corbado/options.ts';
export type { CorbadoClaims, CorbadoSession, CorbadoSessionResult } from './facade/providers/corbado/sessions.ts';
export type {
  CorbadoUsers,
  UsersCreateActiveByNameParams,
  UsersUpdateStatusParams,
} from './facade/providers/corbado/users.ts';
export type * from './generated/corbado/client.ts';
export type * from './generated/corbado/types.ts';
