import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { serializeBody } from './body-text.ts';
import { headerTexts } from './header-values.ts';
import { pathOrRefuse } from './path.ts';
import { serializeQuery } from './query.ts';
import { writeOrRefuse } from './refusal.ts';
import type { WireRequest } from './sender.ts';
import type { WireArguments } from './transport.ts';

/** Writes an operation's arguments as a request. Throws a `ValidationError` for what cannot be written. */
export function wireRequest(provider: Provider, operation: Operation, args: WireArguments): WireRequest {
  const { method, body, queryParams, headerParams } = operation;
  const subject = { operation: operation.name, provider: provider.name };
  const path = baseUrlOf(provider, operation) + pathOrRefuse(subject, operation.path, args.path);
  const query = queryParams.length === 0 ? '' : writeOrRefuse(subject, '', () => serializeQuery(args.query));
  const url = query === '' ? path : `${path}?${query}`;
  const headers = headerParams.length === 0 ? NONE : headerTexts(subject, args.headers);
  const { body: values } = args;
  if (body === undefined || values === undefined) return { method, url, headers };
  return {
    method,
    url,
    headers: { ...headers, 'content-type': body.encoding === 'form' ? FORM : JSON_TYPE },
    body: writeOrRefuse(subject, '', () => serializeBody(operation, values)),
  };
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});
const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

function baseUrlOf({ baseUrls }: Provider, { server }: Operation): string {
  return (server === undefined ? undefined : baseUrls[server]) ?? baseUrls.default;
}
