import { randomUUID } from 'node:crypto';
import { type SignWebhookOptions, signWebhook, testWebhookEvent } from 'authloom/testing';
import type { App } from '../apps.ts';
import { type Case, unless } from '../case.ts';
import type { RawResponse } from '../wire.ts';

const area = 'webhook';
const path = '/webhooks/stytch';
const REJECTED = { status: 400, body: { error: 'webhook_invalid' } } as const;

type Changes = Partial<Pick<SignWebhookOptions, 'secret' | 'id' | 'scheme'>> & {
  /** Seconds since signing, when it is sent. */
  readonly age?: number;
  readonly body?: string;
  /** Changes the headers after signing. */
  readonly headers?: (headers: readonly (readonly [string, string])[]) => readonly (readonly [string, string])[];
  /** Replaces the signed body. */
  readonly sent?: string;
};

/** Sends a valid webhook with changes. */
async function send(
  { send, fakeStytch }: App,
  { headers = (all) => all, sent, age = 0, ...changes }: Changes = {},
): Promise<RawResponse> {
  const body = changes.body ?? JSON.stringify(testWebhookEvent('direct.user.create'));
  const timestamp = Math.floor(Date.now() / 1000) - age;
  const signed = await signWebhook({ secret: fakeStytch.webhookSecret, timestamp, ...changes, body });
  return send({ method: 'POST', path, headers: headers(Object.entries(signed.headers)), body: sent ?? signed.body });
}

const without =
  (name: string): NonNullable<Changes['headers']> =>
  (all) =>
    all.filter(([key]) => key !== name);
const twice =
  (name: string): NonNullable<Changes['headers']> =>
  (all) => [...all, ...all.filter(([key]) => key === name)];
const ANOTHER_SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

const BAD: readonly (readonly [name: string, changes: Changes])[] = [
  ['an altered body', { body: '{"a":1}', sent: '{"a":2}' }],
  ['a body with one more space', { body: '{"a":1}', sent: '{"a": 1}' }],
  ['another secret', { secret: ANOTHER_SECRET }],
  ['of 6 minutes ago', { age: 360 }],
  ['of 6 minutes from now', { age: -360 }],
  ['no id', { headers: without('svix-id') }],
  ['no time', { headers: without('svix-timestamp') }],
  ['no signature', { headers: without('svix-signature') }],
  ['no headers at all', { headers: () => [] }],
  ['the id twice', { headers: twice('svix-id') }],
  ['the time twice', { headers: twice('svix-timestamp') }],
  ['the header of the older guides', { scheme: 'plain-hmac' }],
  ['another id', { headers: (all) => [...without('svix-id')(all), ['svix-id', 'msg_other']] }],
  ['signed, and no JSON', { body: 'hello' }],
  ['an empty body', { body: '{}', sent: '' }],
];

const GOOD: readonly (readonly [name: string, changes: Changes])[] = [
  ['good', {}],
  ['good, by Standard Webhooks', { scheme: 'standard' }],
  ['good, with strange white space', { body: '{ "a"\t:\n"\\u00e9 é 😀",   "b":[ ] }\n\n' }],
  ['good, of an unknown event', { body: '{"action":"DANCE"}' }],
  [
    'good, of another content type',
    { headers: (all) => [...without('content-type')(all), ['content-type', 'text/plain']] },
  ],
  ['good, of 4 minutes ago', { age: 240 }],
];

/** Counts the events that the app logged as handled. */
function handled({ output }: App, id: string): number {
  return output().split(`A user was created: ${id}`).length - 1;
}

const event = { ...testWebhookEvent('direct.user.create'), id: `user-test-${randomUUID()}` };

export const WEBHOOKS: readonly Case[] = [
  ...GOOD.map(([name, changes]) => ({
    area,
    name,
    run: (app: App) => send(app, changes),
    expected: { status: 204, body: '' },
  })),
  {
    area,
    name: 'the same twice: handled once',
    run: async (app) => {
      const id = `msg_${randomUUID()}`;
      const body = JSON.stringify(event);
      const first = await send(app, { id, body });
      return first.status === 204 ? send(app, { id, body }) : first;
    },
    expected: { status: 204 },
    also: (app) => unless(handled(app, event.id) === 1, `handled ${handled(app, event.id)} times`),
  },
  ...BAD.map(([name, changes]) => ({
    area,
    name,
    run: (app: App) => send(app, changes),
    expected: REJECTED,
  })),
  {
    area,
    name: 'oversized',
    run: (app) => send(app, { body: JSON.stringify({ a: 'x'.repeat(300_000) }) }),
    expected: { status: 413 },
  },
  { area, name: 'GET', run: ({ send }) => send({ path }), expected: { status: [404, 405] } },
];
