import { type Fault, type Moment, response, WRONG } from '../fault.ts';
import { ENCODINGS } from '../views.ts';

const HALF_MEGABYTE = 512 * 1024;

/** Everything in the request, as debug pages show it. */
function echo({ request }: Moment): string {
  return `${request.head}\n\n${request.body}`;
}

/** The part of the request that fits into a header value. */
function echoedHeader({ request }: Moment): string {
  const authorization = /^authorization: *(.*)$/im.exec(request.head)?.[1] ?? '';
  return `${authorization} ${encodeURIComponent(request.body)}`.slice(0, 6_000);
}

const echoes = [
  response('echo in an error body', WRONG, (moment) => ({
    status: 400,
    body: moment.errorBody(400, 'bad', echo(moment)),
  })),
  response('echo in the error type', WRONG, (moment) => ({
    status: 422,
    body: moment.errorBody(422, echo(moment), 'x'),
  })),
  response('echo as plain text', WRONG, (moment) => ({
    status: 500,
    headers: [['content-type', 'text/plain']],
    body: echo(moment),
  })),
  response('echo as a page under 200', WRONG, (moment) => ({
    headers: [['content-type', 'text/html']],
    body: echo(moment),
  })),
  response('echo in headers', WRONG, (moment) => ({
    status: 400,
    headers: ['x-request-id', 'request-id', 'x-corbado-request-id', 'server', 'content-type'].map(
      (name) => [name, echoedHeader(moment)] as const,
    ),
    body: '{}',
  })),
  response('echo in the reason phrase', WRONG, (moment) => ({ status: 500, reason: echoedHeader(moment) })),
  response('echo in the media type under 200', WRONG, (moment) => ({
    headers: [['content-type', `text/html; ${echoedHeader(moment)}`]],
    body: '<p>',
  })),
  response(
    'echo in Retry-After',
    WRONG,
    (moment) => ({
      status: 503,
      headers: [['retry-after', echoedHeader(moment)]],
    }),
    { rejects: true },
  ),
];

/** The credentials of the request. */
function credentialsOf({ request }: Moment): string {
  return /^authorization: *\S+ (\S*)/im.exec(request.head)?.[1] ?? '';
}

const encodedEchoes = [
  ...Object.entries(ENCODINGS).map(([name, encode]) =>
    response(`echo of the credentials ${name}`, WRONG, (moment) => ({
      status: 400,
      body: moment.errorBody(400, 'bad', `unknown: ${encode(credentialsOf(moment))}`),
    })),
  ),
  ...(['in capitals', 'for a URL', 'for a form', 'for a page'] as const).map((name) =>
    response(`echo ${name}`, WRONG, (moment) => ({
      status: 422,
      body: moment.errorBody(422, 'bad', ENCODINGS[name](echo(moment))),
    })),
  ),
  response('echo of the credentials cut off', WRONG, (moment) => ({
    status: 401,
    body: moment.errorBody(401, 'bad', `the key ${credentialsOf(moment).slice(0, 40)}… is unknown`),
  })),
];

const types = ['__proto__', 'toString', 'constructor', 'hasOwnProperty', ''].map((type) =>
  response(`error type "${type}"`, WRONG, ({ errorBody }) => ({ status: 400, body: errorBody(400, type) })),
);

const messages = [
  ['a', 'a'.repeat(HALF_MEGABYTE)],
  ['markup', '<a href="'.repeat(HALF_MEGABYTE / 9)],
  ['white space', `${' '.repeat(HALF_MEGABYTE)}!`],
  ['escapes', '%25'.repeat(HALF_MEGABYTE / 3)],
  ['half surrogates', '\ud800'.repeat(1_000)],
  ['line breaks and colours', '\r\n\u001b[31m'.repeat(HALF_MEGABYTE / 7)],
].map(([name, message]) =>
  response(
    `512 kB of ${name} as a message`,
    WRONG,
    ({ errorBody }) => ({ status: 400, body: errorBody(400, 'x', message) }),
    {
      heavy: true,
    },
  ),
);

const shapes = [
  '{"error":null}',
  '{"error":[[]],"message":7,"code":{},"error_type":[]}',
  '[{"error":1}]',
  '"x"',
  '\0',
].map((body) => response(`error body ${JSON.stringify(body)}`, WRONG, () => ({ status: 400, body })));

export const malicious: readonly Fault[] = [...echoes, ...encodedEchoes, ...types, ...messages, ...shapes];
