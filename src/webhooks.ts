/** Entry point `authloom/webhooks`: verifies webhooks of Stytch and Corbado. */

export { AuthloomError } from './facade/errors/authloom-error.ts';
export { ValidationError } from './facade/errors/validation-error.ts';
export { type WebhookErrorReason, WebhookVerificationError } from './facade/errors/webhook-error.ts';
export {
  corbadoWebhookResponse,
  type VerifyCorbadoWebhookOptions,
  verifyCorbadoWebhook,
} from './facade/webhooks/corbado.ts';
export type {
  CorbadoAction,
  CorbadoActionData,
  CorbadoActionRequest,
  CorbadoActionResponse,
  CorbadoEvent,
  CorbadoEventType,
  CorbadoWebhook,
  CorbadoWebhookIdentifier,
  CorbadoWebhookUser,
} from './facade/webhooks/corbado-events.ts';
export { type SeenIds, type WebhookHandlerOptions, webhookHandler } from './facade/webhooks/handler.ts';
export { type PlainHmacOptions, type PlainHmacWebhook, verifyPlainHmacWebhook } from './facade/webhooks/plain-hmac.ts';
export type { WebhookHeaders, WebhookRequest } from './facade/webhooks/received.ts';
export { type VerifyWebhookOptions, verifyWebhook, type WebhookEvent } from './facade/webhooks/standard.ts';
export {
  type StytchEvent,
  type StytchEventType,
  type StytchWebhook,
  type StytchWebhookAction,
  type StytchWebhookEvent,
  type StytchWebhookMember,
  type StytchWebhookObject,
  type StytchWebhookOrganization,
  type StytchWebhookSource,
  type StytchWebhookUser,
  stytchEventType,
} from './facade/webhooks/stytch.ts';
