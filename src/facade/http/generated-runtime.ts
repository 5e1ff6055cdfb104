/** The only file of ours that generated code imports: what its clients, operations and checks are built on. */

export type { CallOptions, MemberSessionOptions, UserTokenOptions } from '../options/call-options.ts';
export type { CallPromise } from './call-promise.ts';
/** @public `lazy` is for schemas that contain themselves, which no spec has today. */
export {
  array,
  boolean,
  type Check,
  dateTime,
  int,
  lazy,
  literal,
  nullable,
  nullish,
  number,
  object,
  oneOf,
  optional,
  record,
  someOf,
  string,
  stringOf,
  union,
  unknown,
} from './checks.ts';
export { cursorPages } from './cursor-pages.ts';
export { numberedPages } from './numbered-pages.ts';
export { type Operation, operation } from './operation.ts';
export type { ListMethod, ListMethodWithParams } from './pagination.ts';
export { Resource } from './resource.ts';
export { marked, type Unchecked, variants } from './variants.ts';
