import { type Fault, response, WRONG } from '../fault.ts';

/** Path of the redirect target. */
export const ASTRAY = '/astray';

const STATUSES = [301, 302, 303, 307, 308];

export const redirects: readonly Fault[] = STATUSES.flatMap((status) => [
  response(`redirect ${status}, same origin`, WRONG, ({ good }) => ({
    status,
    headers: [['location', ASTRAY]],
    body: good,
  })),
  response(`redirect ${status}, other origin`, WRONG, ({ good, elsewhere }) => ({
    status,
    headers: [['location', `${elsewhere}${ASTRAY}`]],
    body: good,
  })),
]).concat([
  response('redirect without a location', WRONG, ({ good }) => ({ status: 302, body: good })),
  response('redirect to an invalid location', WRONG, () => ({ status: 302, headers: [['location', 'http://[']] })),
  response('a Location under 200', WRONG, ({ elsewhere, errorBody }) => ({
    headers: [
      ['location', `${elsewhere}${ASTRAY}`],
      ['refresh', `0; url=${elsewhere}${ASTRAY}`],
    ],
    body: errorBody(400),
  })),
]);
