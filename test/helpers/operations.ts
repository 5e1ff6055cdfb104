import { fileURLToPath } from 'node:url';
import { type ApiModel, buildModel, type OperationModel } from '../../scripts/generate/model.ts';
import { readSpec } from '../../scripts/generate/spec.ts';
import type { CallPromise } from '../../src/index.ts';

/** The spec file of an API. */
function specFile(api: string): string {
  return fileURLToPath(new URL(`../../openapi/${api}.yaml`, import.meta.url));
}

/** An API as its spec describes it. */
export function readApi(api: string): ApiModel {
  return buildModel(readSpec(specFile(api)));
}

/** The options that a call of an operation needs. */
export function callOptionsFor({ source }: OperationModel): object {
  return source['x-user-token'] === undefined ? {} : { authorization: { token: 'example-user-token' } };
}

type Method = (params?: object, options?: object) => CallPromise<unknown>;

/** The method that a client has under a dotted name. */
export function methodOf(client: object, name: string): Method {
  const parts = name.split('.');
  const owner = parts.slice(0, -1).reduce<unknown>((value, part) => Reflect.get(Object(value), part), client);
  const method: unknown = Reflect.get(Object(owner), parts.at(-1) ?? '');
  if (typeof method !== 'function') throw new Error(`the client has no method ${name}`);
  return (params, options) => method.call(owner, params, options) as CallPromise<unknown>;
}
