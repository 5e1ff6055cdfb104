import { answered, type Fault, WRONG } from '../fault.ts';

/** Where requests of followed redirects would come. */
export const ASTRAY = '/astray';

const STATUSES = [301, 302, 303, 307, 308];

export const redirects: readonly Fault[] = STATUSES.flatMap((status) => [
  answered(`redirect ${status}, same origin`, WRONG, ({ good }) => ({
    status,
    headers: [['location', ASTRAY]],
    body: good,
  })),
  answered(`redirect ${status}, other origin`, WRONG, ({ good, elsewhere }) => ({
    status,
    headers: [['location', `${elsewhere}${ASTRAY}`]],
    body: good,
  })),
]).concat([
  answered('redirect without a location', WRONG, ({ good }) => ({ status: 302, body: good })),
  answered('redirect to a location that is none', WRONG, () => ({ status: 302, headers: [['location', 'http://[']] })),
  answered('a Location under 200', WRONG, ({ elsewhere, envelope }) => ({
    headers: [
      ['location', `${elsewhere}${ASTRAY}`],
      ['refresh', `0; url=${elsewhere}${ASTRAY}`],
    ],
    body: envelope(400),
  })),
]);
