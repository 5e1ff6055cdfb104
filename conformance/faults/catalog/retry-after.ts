import { type HeaderLines, reply } from '../../../test/helpers/raw-reply.ts';
import { type Fault, NOT_FOR_KEYS, once, response, UNDECIDED, WRONG } from '../fault.ts';

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

const VALUES: readonly (readonly [string, () => readonly string[]])[] = [
  ['1e9 seconds', () => ['1000000000']],
  ['seconds beyond any number', () => ['9'.repeat(400)]],
  ['a date in a year', () => [inSeconds(365 * 86_400)]],
  ['a negative number', () => ['-1']],
  ['a fraction', () => ['0.001']],
  ['an exponent', () => ['1e9']],
  ['hexadecimal', () => ['0x10']],
  ['garbage', () => ['soon; <script>']],
  ['an empty string', () => ['']],
  ['a past date', () => ['Wed, 21 Oct 2015 07:28:00 GMT']],
  ['a date that does not exist', () => ['Wed, 99 Foo 2015 99:99:99 GMT']],
  ['an ISO date', () => ['2030-01-01T00:00:00Z']],
  ['two values', () => ['0', '1000000000']],
  ['100 kB of digits', () => ['1'.repeat(10_000)]],
];

const headers = (values: readonly string[]): HeaderLines => values.map((value) => ['retry-after', value]);

/** A service that stays down, and one that is back at the next request. */
export const retryAfter: readonly Fault[] = [
  ...VALUES.flatMap(([name, values]) => [
    response(
      `503, Retry-After ${name}`,
      WRONG,
      ({ errorBody }) => ({ status: 503, headers: headers(values()), body: errorBody(503) }),
      { rejects: true },
    ),
    once(
      `429 once, Retry-After ${name}`,
      UNDECIDED,
      ({ socket, errorBody }) =>
        socket.write(reply({ status: 429, headers: headers(values()), body: errorBody(429, 'too_many_requests') })),
      { rejects: true },
    ),
  ]),
  once(
    '503 once, Retry-After 0',
    NOT_FOR_KEYS,
    ({ socket, errorBody }) => socket.write(reply({ status: 503, headers: headers(['0']), body: errorBody(503) })),
    { rejects: true },
  ),
  once(
    '429 once, Retry-After a date in 2 s',
    NOT_FOR_KEYS,
    ({ socket, errorBody }) =>
      socket.write(reply({ status: 429, headers: headers([inSeconds(2)]), body: errorBody(429, 'too_many_requests') })),
    { rejects: true },
  ),
];
