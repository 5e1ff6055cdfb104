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

/** A vector in one line. */
type Row = readonly [
  name: string,
  webhook: Vector['webhook'],
  expected: Vector['expected'],
  options?: Vector['options'],
];

function standard(change: Partial<Record<keyof typeof GOOD, string>>) {
  return received(headersOf('webhook', { ...GOOD, ...change }), BODY);
}

function without(part: keyof typeof GOOD) {
  return received(
    headersOf('webhook', Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== part))),
    BODY,
  );
}

const both = (other: Partial<typeof GOOD>) =>
  received({ ...headersOf('svix', GOOD), ...headersOf('webhook', { ...GOOD, ...other }) }, BODY);
const PARTS = ['id', 'timestamp', 'signature'] as const;

const reference: readonly Row[] = [
  ['the published signature', standard({}), 'accepted'],
  ['the published signature, under svix headers', received(headersOf('svix', GOOD), BODY), 'accepted'],
  ['a secret without prefix', standard({}), 'accepted', { secrets: SECRET.slice(6) }],
  [
    'the good one among other signatures and versions',
    standard({ signature: `v1,${OTHER} v2,${OTHER} ${PUBLISHED} v1,${OTHER}` }),
    'accepted',
  ],
  ...PARTS.map((part): Row => [`no ${part}`, without(part), 'missing_header']),
  ['a timestamp in words', standard({ timestamp: 'hello' }), 'timestamp'],
  ['an invented signature', standard({ signature: 'v1,dawfeoifkpqwoekfpqoekf' }), 'signature'],
  ['the beginning of a signature', standard({ signature: PUBLISHED.slice(0, 8) }), 'signature'],
  ['a version without signature', standard({ signature: 'v1,' }), 'signature'],
  ['too old', signed({ timestamp: SENT - 301 }), 'too_old'],
  ['too new', signed({ timestamp: SENT + 301 }), 'too_new'],
  ['an asymmetric signature alone', standard({ signature: PUBLISHED.replace('v1', 'v1a') }), 'signature'],
  ['an id with a dot', signed({ id: 'msg.1' }), 'malformed_header'],
  ['a body that was serialized again', received(signed().headers, '{"test":2432232314}'), 'signature'],
];

const TIMESTAMPS = ['', ' ', '1614265330.0', '1.614265330e9', '+1614265330', '-1', '01614265330', '0x60378eb2'];
const BODIES = ['', '[]', 'null', '"text"', '7', '{', '{"a":1} x', '\uFEFF{}'];

const own: readonly Row[] = [
  ['as old as the tolerance', signed({ timestamp: SENT - 300 }), 'accepted'],
  ['as new as the tolerance', signed({ timestamp: SENT + 300 }), 'accepted'],
  ['the very same second', signed(), 'accepted', { tolerance: 0 }],
  ['a second before', signed({ timestamp: SENT - 1 }), 'too_old', { tolerance: 0 }],
  ['a second after', signed({ timestamp: SENT + 1 }), 'too_new', { tolerance: 0 }],
  ['of 1970, with any age allowed', signed({ timestamp: 0 }), 'accepted', { tolerance: Infinity }],
  ['an undefined tolerance', signed({ timestamp: 0 }), 'too_old', { tolerance: undefined }],
  ...[...TIMESTAMPS, '1614265330000', '١٦١٤٢٦٥٣٣٠'].map(
    (timestamp): Row => [
      `the timestamp "${timestamp}"`,
      signed({ timestamp }),
      timestamp.trim() === '' ? 'missing_header' : 'timestamp',
      { tolerance: Infinity },
    ],
  ),
  ['the old secret', signed(), 'accepted', { secrets: [secretOf(32), SECRET] }],
  ['the new secret', signed(), 'accepted', { secrets: [SECRET, secretOf(32)] }],
  ['another secret', signed(), 'signature', { secrets: [secretOf(32), secretOf(24)] }],
  ['the longest secret', signed({ secret: secretOf(64) }), 'accepted', { secrets: secretOf(64) }],
  ['spaces between signatures', standard({ signature: `  ${PUBLISHED}   v1,${OTHER} ` }), 'accepted'],
  ['no padding', standard({ signature: PUBLISHED.slice(0, -1) }), 'signature'],
  ['base64url', standard({ signature: PUBLISHED.replaceAll('+', '-').replaceAll('/', '_') }), 'signature'],
  ['a version in capitals', standard({ signature: PUBLISHED.replace('v1', 'V1') }), 'signature'],
  ['no version', standard({ signature: PUBLISHED.slice(3) }), 'signature'],
  ['version 11', standard({ signature: PUBLISHED.replace('v1', 'v11') }), 'signature'],
  ['20 signatures', standard({ signature: `${`v1,${OTHER} `.repeat(19)}${PUBLISHED}` }), 'accepted'],
  ['21 signatures', standard({ signature: `${`v1,${OTHER} `.repeat(20)}${PUBLISHED}` }), 'malformed_header'],
  ['an id of 256 characters', signed({ id: 'm'.repeat(256) }), 'accepted'],
  ['an id of 257 characters', signed({ id: 'm'.repeat(257) }), 'malformed_header'],
  ['an id with a space', signed({ id: 'msg 1' }), 'malformed_header'],
  [
    'the same signed text, cut at another dot',
    received(
      headersOf('svix', { id: `a.${SENT}`, timestamp: '7', signature: signatureBy(SECRET, '7.{}', 'a', SENT) }),
      '{}',
    ),
    'malformed_header',
    { tolerance: Infinity },
  ],
  ...PARTS.map((part): Row => {
    const twice = standard({ [part]: `${GOOD[part]}, ${GOOD[part]}` });
    return [`the ${part} twice, joined by a comma`, twice, 'duplicate_header'];
  }),
  ['both families alike', both({}), 'accepted'],
  ...PARTS.map(
    (part): Row => [`both families, another ${part}`, both({ [part]: '1614265331' }), 'conflicting_headers'],
  ),
  [
    'one family and a part of the other',
    received({ ...headersOf('svix', GOOD), 'webhook-id': ID }, BODY),
    'missing_header',
  ],
  ['no headers at all', received({}, BODY), 'missing_header'],
  ...BODIES.map((body): Row => [`the body ${JSON.stringify(body)}`, signed({ body }), 'body']),
  ['a space after the body', received(signed().headers, `${BODY} `), 'signature'],
  ['a space before the body', received(signed().headers, ` ${BODY}`), 'signature'],
  ['a body without its last byte', received(signed().headers, BODY.slice(0, -1)), 'signature'],
  ['as many bytes as are allowed', signed({ body: '{"é":1}' }), 'accepted', { maxBytes: 8 }],
  ['one byte more', signed({ body: '{"é":1}' }), 'too_large', { maxBytes: 7 }],
];

function vectorsOf(origin: Vector['origin'], rows: readonly Row[]): Vector[] {
  return rows.map(([name, webhook, expected, options]) => ({
    name,
    origin,
    webhook,
    expected,
    ...(options && { options }),
  }));
}

export const VECTORS: readonly Vector[] = [...vectorsOf('reference', reference), ...vectorsOf('own', own)];
