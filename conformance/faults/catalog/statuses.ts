import { reply } from '../../../test/helpers/raw-reply.ts';
import {
  type Fault,
  FOREIGN,
  fault,
  HARMLESS,
  NOT_FOR_KEYS,
  once,
  PASSING,
  respondWell,
  response,
  UNDECIDED,
  UNREADABLE,
  WRONG,
} from '../fault.ts';
import type { Method } from '../subject.ts';

// biome-ignore format: a table
const ERRORS = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
  425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520, 521, 522, 523, 524,
  525, 526, 527, 529, 530, 561, 599,
];
/** Statuses that say the request was not executed (RFC 6585 section 4, RFC 9110 sections 15.5.20 and 15.6.4). */
const UNREAD: ReadonlySet<number> = new Set([421, 429, 503]);

const errors = ERRORS.map((status) =>
  response(`status ${status}`, WRONG, ({ errorBody }) => ({ status, body: errorBody(status) }), {
    ...(UNREAD.has(status) && { rejects: true }),
  }),
);

/** The 503 of gateways, which may have passed the request on before the provider failed or took too long. */
export const GATEWAYS: Readonly<Record<string, readonly [contentType: string, body: string]>> = {
  nginx: ['text/html', '<html><head><title>503 Service Temporarily Unavailable</title></head></html>'],
  'an unknown one, without a body': ['text/plain', ''],
  Envoy: ['text/plain', 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout'],
  HAProxy: [
    'text/html',
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>',
  ],
  'AWS API Gateway': ['application/json', '{"message":"Service Unavailable"}'],
  Spring: [
    'application/json',
    '{"timestamp":"2026-01-01T00:00:00.000+00:00","status":503,"error":"Service Unavailable","path":"/"}',
  ],
  'Google Cloud': [
    'application/json',
    '{"error":{"code":503,"message":"The service is unavailable.","status":"UNAVAILABLE"}}',
  ],
  'Google Endpoints': ['application/json', '{"code":503,"message":"upstream connect error"}'],
  Fastly: ['application/json', '{"error":"Service Unavailable"}'],
  Kong: ['application/json', '{"message":"failure to get a peer from the ring-balancer","request_id":"1"}'],
  Azure: ['application/json', '{"statusCode":503,"message":"Service unavailable"}'],
  'a status page': ['application/problem+json', '{"type":"about:blank","title":"Service Unavailable","status":503}'],
};

const gateways = Object.entries(GATEWAYS).map(([name, [type, body]]) =>
  response(`status 503 of a gateway: ${name}`, WRONG, () => ({ status: 503, headers: [['content-type', type]], body })),
);

/** A target that is missing at the second attempt was deleted by the first. */
const gone = ({ name }: Method) => (name === 'delete' ? 'anything' : name === 'keys' ? 'either' : 'error');

const passing = [
  ...[408, 500, 502, 504].map((status) =>
    once(`status ${status} once`, PASSING, ({ socket, errorBody }) =>
      socket.write(reply({ status, body: errorBody(status) })),
    ),
  ),
  ...[429, 503].map((status) =>
    once(
      `status ${status} once`,
      NOT_FOR_KEYS,
      ({ socket, errorBody }) => socket.write(reply({ status, body: errorBody(status, 'too_many_requests') })),
      { rejects: true },
    ),
  ),
  fault('status 500, then 404', gone, ({ socket, errorBody, turn }) => {
    const status = turn === 1 ? 500 : 404;
    socket.write(reply({ status, body: errorBody(status) }));
  }),
];

const successes = [
  ...[201, 202, 203, 206, 207, 226].map((status) =>
    response(`status ${status} with the right body`, NOT_FOR_KEYS, ({ good }) => ({ status, body: good })),
  ),
  response('status 204 without body', UNREADABLE, () => ({ status: 204, length: null })),
  response('status 204 with a body', UNREADABLE, ({ good }) => ({ status: 204, body: good })),
  response('status 205 without body', UNREADABLE, () => ({ status: 205 })),
  response('status 205 with a body', UNDECIDED, ({ good }) => ({ status: 205, body: good })),
  response('status 304 without body', WRONG, () => ({ status: 304, length: null })),
  response('status 304 with a body', WRONG, ({ good }) => ({ status: 304, body: good })),
  response('status 300 with a body', WRONG, ({ good }) => ({ status: 300, body: good })),
];

const informational = [
  fault('status 103 before the response', HARMLESS, (moment) => {
    moment.socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n');
    respondWell(moment);
  }),
  fault('status 102 twice before the response', HARMLESS, (moment) => {
    moment.socket.write('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n');
    respondWell(moment);
  }),
  fault('status 100 before the response', UNDECIDED, (moment) => {
    moment.socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    respondWell(moment);
  }),
  fault('status 100 alone', WRONG, ({ socket }) => socket.write('HTTP/1.1 100 Continue\r\n\r\n')),
  fault('status 103 alone', WRONG, ({ socket }) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n')),
  fault('status 101 alone', WRONG, ({ socket }) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
  ),
];

const odd = ['000', '099', '600', '999', '1000', '20', '-200', 'OK', ''].map((status) =>
  response(`status line "${status}"`, status === '20' ? UNREADABLE : WRONG, ({ good }) => ({ status, body: good })),
);

const errorBodies = [
  response('an error errorBody under 200', WRONG, ({ errorBody }) => ({ body: errorBody(400) })),
  response('another object under 200', FOREIGN, () => ({ body: '{"foo":{"bar":1}}' })),
];

export const statuses: readonly Fault[] = [
  ...errors,
  ...gateways,
  ...passing,
  ...successes,
  ...informational,
  ...odd,
  ...errorBodies,
];
