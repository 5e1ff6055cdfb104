/** The only file of ours that generated code imports: what its clients, operations and schemas are built on. */

export type { CallPromise } from '../core/call/call-promise.ts';
export { type Operation, operation } from '../core/call/operation.ts';
export type { ListMethod, ListMethodWithParams } from '../core/call/paging.ts';
export { Resource } from '../core/call/resource.ts';
export { once, oneOf, type Schemas, someOf } from '../core/call/schema.ts';
export type { CallOptions, MemberSessionOptions } from '../core/options/call-options.ts';
