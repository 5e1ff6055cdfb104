import { textsIn } from '../../observe/redaction.ts';
import type { CallContext } from '../context.ts';
import type { WireRequest } from '../sender.ts';

interface Found {
  /** How many credentials there were. */
  readonly credentials: number;
  readonly texts: readonly string[];
}

const found = new WeakMap<CallContext, Found>();

/**
 * The texts that no event and no error of a call may repeat: the client's secrets, and all that the request carries,
 * also in the form that they have inside of JSON, for servers that echo what they got. Longest first, so that no part
 * of one is left when another is taken out.
 */
export function secretsOf(context: CallContext): readonly string[] {
  const credentials = context.credentials.length;
  const known = found.get(context);
  if (known?.credentials === credentials) return known.texts;
  const texts = secretTexts(context);
  found.set(context, { credentials, texts });
  return texts;
}

function secretTexts({ provider, request, carried, credentials }: CallContext): string[] {
  const known = Object.values(provider.fill);
  const tokens = credentials.map((value) => value.split(' ')[1]);
  // The body is read from what is sent: what the caller gave may be cyclic, and turn into other texts on the way.
  const sent = textsIn([carried, tokens, written(request)]).filter((text) => !known.includes(text));
  return [...provider.secrets, ...sent].flatMap(withEscapedForm).sort((a, b) => b.length - a.length);
}

/** The body's values, whichever way they are written; a text that is neither JSON nor a form is one value. */
function written({ body, headers }: WireRequest): unknown {
  if (body === undefined) return undefined;
  if (headers['content-type']?.includes('urlencoded')) return [...new URLSearchParams(body).values()];
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function withEscapedForm(text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  return escaped === text ? [text] : [text, escaped];
}
