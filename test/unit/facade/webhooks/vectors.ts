import type { VerifyWebhookOptions, WebhookErrorReason } from '../../../../src/webhooks.ts';
import { BODY, headersOf, ID, received, SECRET, SENT, secretOf, signatureBy, signed } from './sending.ts';

/** A webhook, its options, and the expected result. */
export interface Vector {
  readonly name: string;
  /** `reference`: after the tests of the reference libraries at standard-webhooks/standard-webhooks, and its specification. */
  readonly origin: 'reference' | 'own';
  readonly webhook: ReturnType<typeof received>;
  readonly options?: Partial<VerifyWebhookOptions>;
  readonly expected: 'accepted' | WebhookErrorReason;
}

/** The one test vector whose signature is published: libraries/javascript/src/webhook.test.ts, "sign function works". */
const PUBLISHED = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const OTHER = 'Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=';
const GOOD = { id: ID, timestamp: String(SENT), signature: PUBLISHED };

function standard(change: Partial<Record<keyof typeof GOOD, string>>) {
  return received(headersOf('webhook', { ...GOOD, ...change }), BODY);
}

function without(part: keyof typeof GOOD) {
  return received(
    headersOf('webhook', Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== part))),
    BODY,
  );
}

const reference: readonly Omit<Vector, 'origin'>[] = [
  { name: 'the published signature', webhook: standard({}), expected: 'accepted' },
  {
    name: 'the published signature, under svix headers',
    webhook: received(headersOf('svix', GOOD), BODY),
    expected: 'accepted',
  },
  {
    name: 'a secret without prefix',
    webhook: standard({}),
    options: { secrets: SECRET.slice(6) },
    expected: 'accepted',
  },
  {
    name: 'the good one among other signatures and versions',
    webhook: standard({ signature: `v1,${OTHER} v2,${OTHER} ${PUBLISHED} v1,${OTHER}` }),
    expected: 'accepted',
  },
  { name: 'no id', webhook: without('id'), expected: 'missing_header' },
  { name: 'no timestamp', webhook: without('timestamp'), expected: 'missing_header' },
  { name: 'no signature', webhook: without('signature'), expected: 'missing_header' },
  { name: 'a timestamp in words', webhook: standard({ timestamp: 'hello' }), expected: 'timestamp' },
  {
    name: 'an invented signature',
    webhook: standard({ signature: 'v1,dawfeoifkpqwoekfpqoekf' }),
    expected: 'signature',
  },
  {
    name: 'the beginning of a signature',
    webhook: standard({ signature: PUBLISHED.slice(0, 8) }),
    expected: 'signature',
  },
  { name: 'a version without signature', webhook: standard({ signature: 'v1,' }), expected: 'signature' },
  { name: 'too old', webhook: signed({ timestamp: SENT - 301 }), expected: 'too_old' },
  { name: 'too new', webhook: signed({ timestamp: SENT + 301 }), expected: 'too_new' },
  {
    name: 'an asymmetric signature alone',
    webhook: standard({ signature: PUBLISHED.replace('v1', 'v1a') }),
    expected: 'signature',
  },
  { name: 'an id with a dot', webhook: signed({ id: 'msg.1' }), expected: 'malformed_header' },
  {
    name: 'a body that was serialized again',
    webhook: received(signed().headers, '{"test":2432232314}'),
    expected: 'signature',
  },
];

const own: readonly Omit<Vector, 'origin'>[] = [
  { name: 'as old as the tolerance', webhook: signed({ timestamp: SENT - 300 }), expected: 'accepted' },
  { name: 'as new as the tolerance', webhook: signed({ timestamp: SENT + 300 }), expected: 'accepted' },
  { name: 'the very same second', webhook: signed(), options: { tolerance: 0 }, expected: 'accepted' },
  { name: 'a second before', webhook: signed({ timestamp: SENT - 1 }), options: { tolerance: 0 }, expected: 'too_old' },
  { name: 'a second after', webhook: signed({ timestamp: SENT + 1 }), options: { tolerance: 0 }, expected: 'too_new' },
  {
    name: 'of 1970, with any age allowed',
    webhook: signed({ timestamp: 0 }),
    options: { tolerance: Infinity },
    expected: 'accepted',
  },
  {
    name: 'an undefined tolerance',
    webhook: signed({ timestamp: 0 }),
    options: { tolerance: undefined },
    expected: 'too_old',
  },
  ...[
    '',
    ' ',
    '1614265330.0',
    '1.614265330e9',
    '+1614265330',
    '-1',
    '01614265330',
    '0x60378eb2',
    '1614265330000',
    '١٦١٤٢٦٥٣٣٠',
  ].map(
    (timestamp): Omit<Vector, 'origin'> => ({
      name: `the timestamp "${timestamp}"`,
      webhook: signed({ timestamp }),
      options: { tolerance: Infinity },
      expected: timestamp.trim() === '' ? 'missing_header' : 'timestamp',
    }),
  ),
  { name: 'the old secret', webhook: signed(), options: { secrets: [secretOf(32), SECRET] }, expected: 'accepted' },
  { name: 'the new secret', webhook: signed(), options: { secrets: [SECRET, secretOf(32)] }, expected: 'accepted' },
  {
    name: 'another secret',
    webhook: signed(),
    options: { secrets: [secretOf(32), secretOf(24)] },
    expected: 'signature',
  },
  {
    name: 'the longest secret',
    webhook: signed({ secret: secretOf(64) }),
    options: { secrets: secretOf(64) },
    expected: 'accepted',
  },
  {
    name: 'spaces between signatures',
    webhook: standard({ signature: `  ${PUBLISHED}   v1,${OTHER} ` }),
    expected: 'accepted',
  },
  { name: 'no padding', webhook: standard({ signature: PUBLISHED.slice(0, -1) }), expected: 'signature' },
  {
    name: 'base64url',
    webhook: standard({ signature: PUBLISHED.replaceAll('+', '-').replaceAll('/', '_') }),
    expected: 'signature',
  },
  {
    name: 'a version in capitals',
    webhook: standard({ signature: PUBLISHED.replace('v1', 'V1') }),
    expected: 'signature',
  },
  { name: 'no version', webhook: standard({ signature: PUBLISHED.slice(3) }), expected: 'signature' },
  { name: 'version 11', webhook: standard({ signature: PUBLISHED.replace('v1', 'v11') }), expected: 'signature' },
  {
    name: '20 signatures',
    webhook: standard({ signature: `${`v1,${OTHER} `.repeat(19)}${PUBLISHED}` }),
    expected: 'accepted',
  },
  {
    name: '21 signatures',
    webhook: standard({ signature: `${`v1,${OTHER} `.repeat(20)}${PUBLISHED}` }),
    expected: 'malformed_header',
  },
  { name: 'an id of 256 characters', webhook: signed({ id: 'm'.repeat(256) }), expected: 'accepted' },
  { name: 'an id of 257 characters', webhook: signed({ id: 'm'.repeat(257) }), expected: 'malformed_header' },
  { name: 'an id with a space', webhook: signed({ id: 'msg 1' }), expected: 'malformed_header' },
  {
    name: 'the same signed text, cut at another dot',
    webhook: received(
      headersOf('svix', { id: `a.${SENT}`, timestamp: '7', signature: signatureBy(SECRET, '7.{}', 'a', SENT) }),
      '{}',
    ),
    options: { tolerance: Infinity },
    expected: 'malformed_header',
  },
  ...(['id', 'timestamp', 'signature'] as const).map(
    (part): Omit<Vector, 'origin'> => ({
      name: `the ${part} twice, joined by a comma`,
      webhook: standard({ [part]: `${GOOD[part]}, ${GOOD[part]}` }),
      expected: 'duplicate_header',
    }),
  ),
  {
    name: 'both families alike',
    webhook: received({ ...headersOf('svix', GOOD), ...headersOf('webhook', GOOD) }, BODY),
    expected: 'accepted',
  },
  ...(['id', 'timestamp', 'signature'] as const).map(
    (part): Omit<Vector, 'origin'> => ({
      name: `both families, another ${part}`,
      webhook: received(
        { ...headersOf('svix', GOOD), ...headersOf('webhook', { ...GOOD, [part]: '1614265331' }) },
        BODY,
      ),
      expected: 'conflicting_headers',
    }),
  ),
  {
    name: 'one family and a part of the other',
    webhook: received({ ...headersOf('svix', GOOD), 'webhook-id': ID }, BODY),
    expected: 'missing_header',
  },
  { name: 'no headers at all', webhook: received({}, BODY), expected: 'missing_header' },
  ...['', '[]', 'null', '"text"', '7', '{', '{"a":1} x', '\uFEFF{}'].map(
    (body): Omit<Vector, 'origin'> => ({
      name: `the body ${JSON.stringify(body)}`,
      webhook: signed({ body }),
      expected: 'body',
    }),
  ),
  {
    name: 'as many bytes as are allowed',
    webhook: signed({ body: '{"é":1}' }),
    options: { maxBytes: 8 },
    expected: 'accepted',
  },
  { name: 'one byte more', webhook: signed({ body: '{"é":1}' }), options: { maxBytes: 7 }, expected: 'too_large' },
];

export const VECTORS: readonly Vector[] = [
  ...reference.map((vector) => ({ ...vector, origin: 'reference' as const })),
  ...own.map((vector) => ({ ...vector, origin: 'own' as const })),
];
