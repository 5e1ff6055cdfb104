import { isObject } from '../../../core/options/checks.ts';

/** Any JSON object, such as a record, an answer or the parameters of a request. */
export type Fields = Readonly<Record<string, unknown>>;

/** What stands at a dotted path, `''` being the whole; numbers are places in lists. */
export function readAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path.split('.').reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)];
    return isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, value);
}

/** A copy of an object that holds something else at a dotted path. What is no object on the way becomes one. */
export function withAt(value: unknown, path: string, put: unknown): unknown {
  if (path === '') return put;
  const [name = '', ...rest] = path.split('.');
  const object = isObject(value) ? value : {};
  return { ...object, [name]: withAt(object[name], rest.join('.'), put) };
}

/** The fields at a path; none where no object stands there. */
export function fieldsAt(value: unknown, path: string): Fields {
  const found = readAt(value, path);
  return isObject(found) ? found : {};
}
