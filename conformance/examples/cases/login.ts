import type { App } from '../apps.ts';
import { type Case, form, JSON_TYPE, requestCount, unless } from '../case.ts';

const area = 'login';
const SENT = { status: 202, headers: { 'content-type': /^text\/html/ }, body: 'a link is on its way' } as const;

/** A login that must send these client attributes to Stytch. */
function sendsAttributes(
  name: string,
  at: Pick<Case, 'at'>,
  forwarded: string,
  attributes: (app: App) => Readonly<Record<string, string>>,
): Case {
  const sent: unknown[] = [];
  return {
    area,
    name,
    ...at,
    run: ({ send, fakeStytch }) => {
      sent.splice(0);
      fakeStytch.mock.override('magicLinks.email.loginOrCreate', ({ body }) => {
        sent.push(body);
        return { body: { status_code: 200, request_id: 'r', user_id: 'u', email_id: 'e', user_created: false } };
      });
      const headers = [['user-agent', 'acceptance/1'] as const, ['x-forwarded-for', forwarded] as const];
      return send(form('/login', { email: 'ada@example.com' }, headers));
    },
    expected: SENT,
    also: (app) => {
      const [body] = sent;
      const received = JSON.stringify(body instanceof Object && Reflect.get(body, 'attributes'));
      const expected = JSON.stringify({ ...attributes(app), user_agent: 'acceptance/1' });
      return unless(received === expected, `Stytch received ${received} instead of ${expected}`);
    },
  };
}

const BAD = ['', 'ada', '@', 'a@', '@b', 'a b@c', 'a@b@c', 'a@b\nbcc: d@e', `${'a'.repeat(250)}@example.com`];
const BAD_ADDRESSES: readonly Case[] = BAD.map((email) => ({
  area,
  name: `an invalid address: ${JSON.stringify(email.slice(0, 20))}`,
  run: ({ send }) => send(form('/login', { email })),
  expected: { status: 400, headers: JSON_TYPE, body: { error: 'email' } },
  also: (app) => unless(requestCount(app, 'magicLinks.email.loginOrCreate') === 0, 'Stytch was called'),
}));

const BODIES: readonly Case[] = [
  { name: 'no body', type: undefined, body: undefined },
  { name: 'a body of no type', type: undefined, body: 'email=a@b' },
  { name: 'plain text', type: 'text/plain', body: 'email=a@b' },
  { name: 'a field twice', type: 'application/x-www-form-urlencoded', body: 'email=&email=a@b' },
  { name: 'a form of garbage', type: 'application/x-www-form-urlencoded', body: '%%%=%&\0=&&&' },
].map(({ name, type, body }) => ({
  area,
  name: `${name} for a form`,
  run: ({ send }) =>
    send({
      method: 'POST',
      path: '/login',
      ...(body !== undefined && { body }),
      headers: type === undefined ? [] : [['content-type', type]],
    }),
  expected: { status: [400, 415] },
  also: (app) => unless(requestCount(app, 'magicLinks.email.loginOrCreate') === 0, 'Stytch was called'),
}));

const FAULTS = [
  { fault: 429, status: 429, headers: { ...JSON_TYPE, 'retry-after': '30' } },
  { fault: 500, status: 502, headers: {} },
  { fault: 503, status: 503, headers: {} },
  // The app's own credentials are wrong, which is not the user's fault.
  { fault: 401, status: 500, headers: {} },
];
const FAULTY: readonly Case[] = FAULTS.map(({ fault, status, headers }) => ({
  area,
  name: `Stytch returns ${fault}`,
  run: async (app) => {
    app.fakeStytch.mock.override('magicLinks.email.loginOrCreate', {
      status: fault,
      headers: { 'retry-after': '30' },
      body: {
        status_code: fault,
        error_type: fault === 401 ? 'unauthorized_credentials' : 'fault',
        error_message: 'x',
      },
    });
    return app.send(form('/login', { email: 'ada@example.com' }));
  },
  expected: { status, headers },
  also: (_app, { body }) => unless(!/secret|stack|\bat \w|ada@/.test(body), `the response reveals too much: ${body}`),
}));

export const LOGIN: readonly Case[] = [
  { area, name: 'a new user', run: ({ send }) => send(form('/login', { email: 'new@example.com' })), expected: SENT },
  {
    area,
    name: 'a known user: the same response',
    run: async ({ send, fakeStytch }) => {
      fakeStytch.sessions.userOf('ada@example.com');
      return send(form('/login', { email: 'ada@example.com' }));
    },
    expected: SENT,
    also: async ({ send, fakeStytch }, known) => {
      const unknown = await send(form('/login', { email: 'other@example.com' }));
      const shown = ({ status, body, headers: { date, ...headers } }: typeof known): string =>
        JSON.stringify([status, headers, body, typeof date]);
      return [
        ...unless(
          shown(unknown) === shown(known),
          `${shown(unknown)} for an unknown user, ${shown(known)} for a known`,
        ),
        ...unless(fakeStytch.mailbox.mails.length === 2, 'no mail was sent'),
      ];
    },
  },
  {
    area,
    name: 'the link leads to this app, whatever Host says',
    run: ({ send }) => send({ ...form('/login', { email: 'ada@example.com' }, [['host', 'evil.example']]) }),
    expected: SENT,
    also: ({ origin, fakeStytch: { mailbox } }) =>
      unless(mailbox.mails[0]?.link.startsWith(`${origin}/callback?`) === true, `the link: ${mailbox.mails[0]?.link}`),
  },
  sendsAttributes(
    'Stytch gets the user agent and the address, and no forged one',
    {},
    '203.0.113.9',
    ({ framework }) =>
      // A route handler of Next.js does not know the address of the connection.
      framework === 'next' ? {} : { ip_address: '127.0.0.1' },
  ),
  sendsAttributes(
    'behind a proxy that is trusted, the address is the one in its header',
    { at: 'production' },
    '198.51.100.1, 203.0.113.9',
    () => ({ ip_address: '203.0.113.9' }),
  ),
  ...BAD_ADDRESSES,
  ...BODIES,
  {
    area,
    name: 'a form of 20 kB',
    run: ({ send }) => send(form('/login', { email: 'a'.repeat(20_000) })),
    expected: { status: 413 },
  },
  ...FAULTY,
];
