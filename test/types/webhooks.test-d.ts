import { describe, expectTypeOf, it } from 'vitest';
import type { AuthloomError, WebhookErrorReason, WebhookVerificationError } from '../../src/index.ts';
import {
  type CorbadoEvent,
  type CorbadoWebhook,
  corbadoWebhookResponse,
  type PlainHmacWebhook,
  type StytchEvent,
  type StytchEventType,
  type StytchWebhookEvent,
  type StytchWebhookMember,
  type StytchWebhookOrganization,
  type StytchWebhookUser,
  stytchEventType,
  verifyCorbadoWebhook,
  verifyPlainHmacWebhook,
  verifyWebhook,
  type WebhookEvent,
  webhookHandler,
} from '../../src/webhooks.ts';

declare const request: Request;
declare const webhook: WebhookEvent;
declare const fromCorbado: CorbadoWebhook;
declare const event: StytchWebhookEvent;
type Open = Readonly<Record<string, unknown>>;

describe('verifyWebhook', () => {
  it('returns the event, its type, and the raw body', async () => {
    expectTypeOf(await verifyWebhook(request, { secrets: 'whsec_…' })).toEqualTypeOf<WebhookEvent>();
    expectTypeOf(webhook.id).toEqualTypeOf<string>();
    expectTypeOf(webhook.timestamp).toEqualTypeOf<Date>();
    expectTypeOf(webhook.body).toEqualTypeOf<string>();
    expectTypeOf(webhook.type).toEqualTypeOf<StytchEventType | null>();
  });

  it('tells by the type what is in the event, also when both are taken apart', () => {
    const { type, event: inside } = webhook;
    if (type === 'direct.user.create') {
      expectTypeOf(inside).toEqualTypeOf<StytchEvent<'direct.user.create'>>();
      expectTypeOf(inside.user).toEqualTypeOf<StytchWebhookUser>();
      expectTypeOf(inside.user.user_id).toEqualTypeOf<string>();
      expectTypeOf(inside.user.emails?.[0]?.email).toEqualTypeOf<string | undefined>();
      expectTypeOf(inside.user['a_field_of_tomorrow']).toEqualTypeOf<unknown>();
      expectTypeOf(inside.action).toEqualTypeOf<'CREATE'>();
      // @ts-expect-error it is about a user
      void inside.member;
    }
    if (type === 'scim.member.delete') {
      expectTypeOf(inside.source).toEqualTypeOf<'SCIM'>();
      // @ts-expect-error a deletion has no object
      void inside.member;
    }
    if (type === 'scim.member.update') {
      expectTypeOf(inside.member).toEqualTypeOf<StytchWebhookMember>();
      expectTypeOf(inside.vertical).toEqualTypeOf<'CONSUMER' | 'B2B' | undefined>();
    }
    if (type === 'direct.saml_connection.create') expectTypeOf(inside.saml_connection).toEqualTypeOf<Open>();
    if (type === null) expectTypeOf(inside).toEqualTypeOf<Open>();
    // @ts-expect-error there is no such event
    if (type === 'direct.rocket.create') void inside;
  });

  it('takes web, Express and plain requests', () => {
    void verifyWebhook(
      { headers: {} as Record<string, string | string[] | undefined>, body: Buffer.from('') },
      { secrets: ['a', 'b'] },
    );
    void verifyWebhook(
      { headers: new Headers(), body: 'text' },
      { secrets: 'a', tolerance: 0, clock: () => 0, maxBytes: 1 },
    );
    void verifyWebhook({ headers: {}, body: new ArrayBuffer(1) }, { secrets: 'a', tolerance: Infinity });
    // @ts-expect-error a parsed body is not what was signed
    void verifyWebhook({ headers: {}, body: { action: 'CREATE' } }, { secrets: 'a' });
    // @ts-expect-error secrets have to be there
    void verifyWebhook(request, {});
    // @ts-expect-error the name is secrets
    void verifyWebhook(request, { secret: 'a' });
    // @ts-expect-error seconds are a number
    void verifyWebhook(request, { secrets: 'a', tolerance: '5m' });
  });
});

describe('events of Stytch', () => {
  it('are narrowed by their own fields', () => {
    if (event.object_type === 'organization' && event.action !== 'DELETE') {
      expectTypeOf(event.organization).toEqualTypeOf<StytchWebhookOrganization>();
    }
    expectTypeOf(event.vertical).toEqualTypeOf<'CONSUMER' | 'B2B' | undefined>();
    expectTypeOf(stytchEventType(event)).toEqualTypeOf<StytchEventType>();
    expectTypeOf(stytchEventType({} as unknown)).toEqualTypeOf<string | null>();
  });
});

it('a plain HMAC says nothing of the event, and has no id', async () => {
  const plain = await verifyPlainHmacWebhook(request, { secret: 'a', header: 'x' });
  expectTypeOf(plain).toEqualTypeOf<PlainHmacWebhook>();
  expectTypeOf(plain.event).toEqualTypeOf<Open>();
  // @ts-expect-error no time is signed
  void verifyPlainHmacWebhook(request, { secret: 'a', tolerance: 300 });
});

describe('webhooks of Corbado', () => {
  it('are narrowed by their type', async () => {
    expectTypeOf(await verifyCorbadoWebhook(request, { username: 'u', password: 'p' })).toEqualTypeOf<CorbadoWebhook>();
    const { type, event: inside } = fromCorbado;
    if (type === 'user.deleted') expectTypeOf(inside.data).toEqualTypeOf<{ readonly userID: string }>();
    if (type === 'user.created') {
      expectTypeOf(inside).toEqualTypeOf<CorbadoEvent<'user.created'>>();
      expectTypeOf(inside.data.user.id).toEqualTypeOf<string>();
    }
    if (type === 'passwordVerify') {
      expectTypeOf(inside.data).toEqualTypeOf<{ readonly username: string; readonly password: string }>();
    }
    if (type === null) expectTypeOf(inside).toEqualTypeOf<Open>();
    // @ts-expect-error both are needed
    void verifyCorbadoWebhook(request, { username: 'u' });
  });

  it('have an answer for each action', () => {
    expectTypeOf(corbadoWebhookResponse('authMethods', { status: 'exists' }).responseID).toEqualTypeOf<string>();
    // @ts-expect-error there is no such status
    corbadoWebhookResponse('authMethods', { status: 'deleted' });
    // @ts-expect-error this answers the other action
    corbadoWebhookResponse('authMethods', { success: true });
  });
});

describe('webhookHandler', () => {
  it('calls each with its own event', () => {
    const handler = webhookHandler({
      verify: (given) => verifyWebhook(given, { secrets: 'whsec_…' }),
      on: {
        'direct.user.create': async (created, { id }) => {
          expectTypeOf(created).toEqualTypeOf<StytchEvent<'direct.user.create'>>();
          expectTypeOf(id).toEqualTypeOf<string>();
        },
        'dashboard.member.delete': (deleted) => expectTypeOf(deleted.object_type).toEqualTypeOf<'member'>(),
      },
      seen: new Set<string>(),
    });
    expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>();
  });

  it('rejects unknown events', () => {
    webhookHandler({
      verify: (given) => verifyWebhook(given, { secrets: 'whsec_…' }),
      // @ts-expect-error there is no such event
      on: { 'direct.rocket.create': () => {} },
    });
  });
});

it('the error has a closed set of reasons', () => {
  expectTypeOf<WebhookVerificationError>().toExtend<AuthloomError>();
  expectTypeOf<WebhookVerificationError['reason']>().toEqualTypeOf<WebhookErrorReason>();
  expectTypeOf<string>().not.toExtend<WebhookErrorReason>();
});
