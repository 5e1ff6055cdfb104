/** The door `authloom/webhooks`. */

export { AuthloomError } from './facade/core/errors/authloom-error.ts';
export { ValidationError } from './facade/core/errors/validation-error.ts';
export { type WebhookErrorReason, WebhookVerificationError } from './facade/core/errors/webhook-error.ts';
export { corbadoWebhookAnswer } from './facade/webhooks/corbado/answer.ts';
export type {
  CorbadoAction,
  CorbadoActionAnswer,
  CorbadoActionData,
  CorbadoActionRequest,
  CorbadoEvent,
  CorbadoEventType,
  CorbadoWebhook,
  CorbadoWebhookIdentifier,
  CorbadoWebhookUser,
} from './facade/webhooks/corbado/events.ts';
export {
  type VerifyCorbadoWebhookOptions,
  verifyCorbadoWebhook,
} from './facade/webhooks/corbado/verify-corbado-webhook.ts';
export { type SeenIds, type WebhookHandlerOptions, webhookHandler } from './facade/webhooks/handler.ts';
export { type PlainHmacOptions, type PlainHmacWebhook, verifyPlainHmacWebhook } from './facade/webhooks/plain-hmac.ts';
export type { WebhookHeaders, WebhookRequest } from './facade/webhooks/received/request.ts';
export {
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookEvent,
} from './facade/webhooks/standard/verify-webhook.ts';
export type {
  StytchEvent,
  StytchEventType,
  StytchWebhookAction,
  StytchWebhookEvent,
  StytchWebhookObject,
  StytchWebhookSource,
} from './facade/webhooks/stytch/events.ts';
export { type StytchWebhook, stytchEventType } from './facade/webhooks/stytch/typed-event.ts';
