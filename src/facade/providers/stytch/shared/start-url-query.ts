import { type Checks, isObject, joinPath, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import { checkRedirectUrl } from './redirect-url.ts';

type Values = Readonly<Record<string, unknown>>;

/** Answers with what an argument puts into the query of a start URL; what is wrong with it is noted. */
export type ArgumentReader = (checks: Checks, name: string, given: Values) => Values;

/** The arguments that a flow takes, in the order in which they are sent. */
export type ArgumentReaders = Readonly<Record<string, ArgumentReader>>;

/** Reads what travels in the query of a start URL. */
export function readStartQuery(checks: Checks, readers: ArgumentReaders, given: Values): Values {
  return Object.assign({}, ...Object.entries(readers).map(([name, read]) => read(checks, name, given)));
}

/** The provider is a part of the path. */
export const provider: ArgumentReader = () => ({});

/** Sent as it is. */
export const text: ArgumentReader = (checks, name, given) => {
  checks.optional(name, given[name], isText, 'a non-empty string');
  return { [name]: given[name] };
};

export const requiredText: ArgumentReader = (checks, name, given) => {
  if (given[name] === undefined) checks.add(name, 'is missing');
  return text(checks, name, given);
};

export const redirectUrl: ArgumentReader = (checks, name, given) => {
  checkRedirectUrl(checks, name, given[name]);
  return { [name]: given[name] };
};

/** A list is sent with blanks between. */
export const scopes: ArgumentReader = (checks, name, given) => {
  const value = given[name];
  const list = Array.isArray(value) ? value : [value];
  if (value === undefined || list.length === 0) return {};
  const areTexts = list.every(isText);
  checks.optional(name, value, () => areTexts, 'a non-empty string or a list of such');
  return areTexts ? { [name]: list.join(' ') } : {};
};

/** Each is sent as `provider_<name>`. */
export const providerParams: ArgumentReader = (checks, path, given) => {
  const value = given[path];
  if (value === undefined) return {};
  if (!isObject(value)) {
    checks.add(path, `expected an object, received ${kindOf(value)}`);
    return {};
  }
  for (const [name, param] of Object.entries(value)) {
    if (typeof param !== 'string') checks.add(joinPath(path, name), `expected a string, received ${kindOf(param)}`);
    if (name.startsWith('provider_')) checks.add(joinPath(path, name), 'leave out "provider_": it is added');
  }
  return Object.fromEntries(Object.entries(value).map(([name, param]) => [`provider_${name}`, param]));
};

/** Notes when it is not said, or said twice, which organization is meant. */
export function checkOrganization(checks: Checks, { organization_id: organization, slug }: Values): void {
  if (organization === undefined && slug === undefined) checks.add('organization_id', 'is missing; pass it or "slug"');
  if (organization !== undefined && slug !== undefined) checks.add('slug', 'pass either "organization_id" or this');
}
