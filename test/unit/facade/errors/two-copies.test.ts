import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { API_CLIENTS, CLIENTS } from '../../../../conformance/clients/all.ts';
import * as ownCorbado from '../../../../src/corbado.ts';
import * as ownExpress from '../../../../src/express.ts';
import type { Verifier } from '../../../../src/index.ts';
import * as own from '../../../../src/index.ts';
import * as ownLoginIDV2 from '../../../../src/loginid/v2.ts';
import * as ownLoginID from '../../../../src/loginid.ts';
import * as ownPassage from '../../../../src/passage.ts';
import * as ownManagement from '../../../../src/stytch/management.ts';
import * as ownStytch from '../../../../src/stytch.ts';

// The same modules once more, as a bundle of a framework has them beside those in node_modules.
vi.resetModules();
const other = await import('../../../../src/index.ts');
const otherClients = {
  ...(await import('../../../../src/corbado.ts')),
  ...(await import('../../../../src/loginid.ts')),
  ...(await import('../../../../src/loginid/v2.ts')),
  ...(await import('../../../../src/passage.ts')),
  ...(await import('../../../../src/stytch.ts')),
  ...(await import('../../../../src/stytch/management.ts')),
};
const otherExpress = await import('../../../../src/express.ts');
const ownClients = { ...ownCorbado, ...ownLoginID, ...ownLoginIDV2, ...ownPassage, ...ownStytch, ...ownManagement };
afterAll(() => vi.resetModules());

const INIT = { provider: 'corbado', operation: 'users.get', attempts: 1 } as const;
const RESPONSE = { ...INIT, requestId: null, body: undefined, responseHeaders: new Headers() };

/** An error of each class, made by the other copy, with the classes that it must be of. */
const ERRORS = [
  [new other.ValidationError('Cannot call', [], { provider: null, status: 400 }), ['ValidationError']],
  [new other.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }), ['NotFoundException', 'ServerException']],
  [new other.TimeoutException('too late', { ...INIT, timeout: 1 }), ['TimeoutException', 'StandardException']],
  [new other.TokenValidationError('bad', { provider: null, reason: 'expired' }), ['TokenValidationError']],
  [
    new other.VerificationUnavailableError('down', { provider: null }),
    ['VerificationUnavailableError', 'KeysUnavailableError'],
  ],
  [new other.WebhookVerificationError('bad', { provider: null, reason: 'signature' }), ['WebhookVerificationError']],
] as const;

const CLASSES = Object.entries(own).filter(
  (entry): entry is [string, typeof own.ValidationError] =>
    typeof entry[1] === 'function' && entry[1].prototype instanceof Error,
);

it('knows all classes of errors', () => {
  expect(CLASSES.map(([name]) => name)).toHaveLength(18);
  expect(other.ValidationError).not.toBe(own.ValidationError);
});

describe.each(ERRORS)('%o of another copy', (error, classes) => {
  it('is an instance of its own classes, and of no others', () => {
    const names = CLASSES.filter(([, type]) => error instanceof type).map(([name]) => name);
    expect(new Set(names)).toEqual(new Set(['AuthloomError', ...classes]));
    expect(CLASSES.filter(([, type]) => type.is(error)).map(([name]) => name)).toEqual(names);
  });
});

it.each([
  ['null', null],
  ['a plain error', new Error('x')],
  ['an object with the name', { name: 'ValidationError' }],
  ['a foreign lineage', { [Symbol.for('authloom.error')]: 'ValidationError' }],
])('takes %s for none of them', (_, value) => {
  for (const [, type] of CLASSES) expect(value instanceof type).toBe(false);
});

it('tests classes that an application derives by their prototype', () => {
  class OwnError extends own.ValidationError {}
  class OtherError extends own.ValidationError {}
  const error = new OwnError('Cannot call', [], { provider: null, status: 400 });
  expect(error instanceof OwnError).toBe(true);
  expect(error instanceof own.ValidationError).toBe(true);
  expect(error instanceof OtherError).toBe(false);
  expect(new own.ValidationError('x', [], { provider: null, status: 400 }) instanceof OwnError).toBe(false);
});

it('keeps its name when a minifier renames the class', () => {
  const minified = { s: class extends own.ValidationError {} }.s;
  Object.defineProperty(minified, 'name', { value: 's' });
  expect(new own.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }).name).toBe('NotFoundException');
  Object.defineProperty(own.NotFoundException, 'name', { value: 's', configurable: true });
  expect(new own.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }).name).toBe('NotFoundException');
});

describe.each(API_CLIENTS)('a client $name of another copy', ({ name, options }) => {
  // The constructors of generic classes have no signature in common.
  const Client = otherClients[name] as new (given: never) => object;
  const client = new Client(options as never);

  it('is an instance of its own class, and of no other', () => {
    for (const { name: each } of API_CLIENTS) {
      expect([each, client instanceof ownClients[each], ownClients[each].is(client)]).toEqual([
        each,
        each === name,
        each === name,
      ]);
    }
    expect(client).not.toBeInstanceOf(class extends ownCorbado.Corbado {});
    for (const value of [null, undefined, {}, name, { name }]) expect(ownClients[name].is(value)).toBe(false);
  });
});

describe.each(CLIENTS)('the session checks of a client $name of another copy', ({ name, options }) => {
  // The constructors of generic classes have no signature in common.
  const Client = otherClients[name] as new (given: never) => Verifier;
  const client = new Client(options as never);

  it('are those of a verifier, and may be combined', () => {
    expect([own.isVerifier(client), own.isVerifier(other.composeVerifiers([client]))]).toEqual([true, true]);
    expect(own.composeVerifiers([client]).sessions.accepts).toEqual(client.sessions.accepts);
    for (const value of [null, {}, { sessions: {} }, name]) expect(own.isVerifier(value)).toBe(false);
  });
});

it.each([
  ['a client', ownExpress, otherClients.Corbado],
  ['the routes', otherExpress, ownCorbado.Corbado],
])(
  'guards requests in Express that another copy has authenticated: %s',
  async (_, { authenticate, authErrorHandler }, Corbado) => {
    const { requireAuth, getAuth } = otherExpress;
    const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_1' });
    const app = express()
      .use(authenticate(corbado))
      .get('/', requireAuth(), (request, response) => void response.json(getAuth(request).session.userId))
      .use(authErrorHandler());
    const server = app.listen(0);
    const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(status).toBe(401);
  },
);
