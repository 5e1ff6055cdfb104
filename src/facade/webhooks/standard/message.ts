import type { ReceivedHeaders } from '../received/headers.ts';

/** What the headers say of a message. */
export interface Message {
  readonly id: string;
  /** Whole seconds since 1970, as written. */
  readonly timestamp: string;
  readonly signature: string;
}

const FAMILIES = ['svix', 'webhook'] as const;
const PARTS = ['id', 'timestamp', 'signature'] as const;
/** No dot: the signed text is `id.timestamp.body`, and with a dot in the id its parts could be moved. */
const ID = /^[\x21-\x2d\x2f-\x7e]{1,256}$/;

/** Reads the headers of Svix, or those of Standard Webhooks. Where both are there, they have to agree. */
export function readMessage(headers: ReceivedHeaders): Message {
  const present = FAMILIES.filter((family) => PARTS.some((part) => headers.has(`${family}-${part}`)));
  const [first, second] = present.map((family) => read(headers, family));
  if (first === undefined) {
    const hint = 'Pass the headers as they came, or check the scheme that your sender signs by.';
    throw headers.refusal('missing_header', 'it has neither svix-* nor webhook-* headers', hint);
  }
  if (second !== undefined && PARTS.some((part) => first[part] !== second[part])) {
    throw headers.refusal('conflicting_headers', 'its svix-* and webhook-* headers differ');
  }
  return first;
}

function read(headers: ReceivedHeaders, family: (typeof FAMILIES)[number]): Message {
  const id = headers.getWithoutComma(`${family}-id`);
  if (!ID.test(id)) {
    const message = `the header ${family}-id is no id: up to 256 visible ASCII characters without a dot`;
    throw headers.refusal('malformed_header', message);
  }
  return {
    id,
    timestamp: headers.getWithoutComma(`${family}-timestamp`),
    signature: headers.get(`${family}-signature`),
  };
}
