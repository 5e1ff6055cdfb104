/** The only file of ours that generated code imports: what its clients, operations and schemas are built on. */

export type { CallOptions, MemberSessionOptions } from '../options/call-options.ts';
export type { CallPromise } from './call-promise.ts';
export { type Operation, operation } from './operation.ts';
export type { ListMethod, ListMethodWithParams } from './pagination.ts';
export { Resource } from './resource.ts';
