import { AuthloomError } from '../errors/authloom-error.ts';
import {
  Checks,
  describeType,
  fieldsOf,
  isFunction,
  isObject,
  joinPath,
  ownProperties,
} from '../options/validators.ts';

/** A verified webhook: the result of `verifyWebhook` and `verifyCorbadoWebhook`. */
interface Verified {
  readonly type: string | null;
  readonly event: unknown;
  readonly id?: string;
}

/** Handles one type of event. A `Response` that it returns, or resolves with, is sent; otherwise 204. */
type EventHandler<Webhook extends Verified> = (event: Webhook['event'], webhook: Webhook) => unknown;

/**
 * A memory of ids. A `Set` is one; use a database if several processes or restarts matter.
 *
 * @example
 * const seen: SeenIds = { has: (id) => db.webhooks.exists(id), add: (id) => db.webhooks.insert(id) };
 */
export interface SeenIds {
  /** Tests whether the id was added before: the result, or what it resolves with, is truthy then. */
  has(id: string): unknown;
  /** Called once an event was handled. Its result does not matter. */
  add(id: string): unknown;
}

/** Options of `webhookHandler`. */
export interface WebhookHandlerOptions<Webhook extends Verified> {
  /** Verifies a request. */
  readonly verify: (request: Request) => Promise<Webhook>;
  /** Handlers of events, by their `type`. All other events get 204. */
  readonly on: {
    readonly [Type in NonNullable<Webhook['type']>]?:
      | EventHandler<Extract<Webhook, { readonly type: Type }>>
      | undefined;
  };
  /**
   * Remembers by their id which messages were handled: a repeated one gets 204 and is not handled again. An id is added
   * only after its event was handled. Not for Corbado, whose webhooks have no id.
   *
   * @default undefined, which handles repeated messages again
   */
  readonly seen?: SeenIds | undefined;
  /**
   * Called with every rejection and every failure. Errors that it throws are ignored.
   *
   * @default undefined
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * Creates a web-standard handler of webhooks. It responds with 405 to anything but POST; with the status of the error and no
 * detail to an invalid webhook; with 204 if the event was handled, has no handler, or was handled before; with 500 if
 * handling failed, so that the sender tries again.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link verifyWebhook}, {@link verifyCorbadoWebhook}
 * @example
 * const handler = webhookHandler({
 *   verify: (request) => verifyWebhook(request, { secrets: 'whsec_…' }),
 *   on: { 'direct.user.create': async (event) => { await save(event.user); } },
 *   seen: new Set<string>(),
 * });
 */
export function webhookHandler<Webhook extends Verified>(
  options: WebhookHandlerOptions<Webhook>,
): (request: Request) => Promise<Response> {
  checkOptions(options);
  const { verify, on, seen, onError } = ownProperties(options);
  // Copied: handlers that are added later do not count.
  const handlers = { ...on };
  const handle = async (webhook: Webhook): Promise<Response> => {
    const { id } = webhook;
    if (id !== undefined && (await seen?.has(id))) return handled();
    const result: unknown = await handlerOf(handlers, webhook.type)?.(webhook.event, webhook);
    if (id !== undefined) await seen?.add(id);
    return result instanceof Response ? result : handled();
  };
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    try {
      const webhook = await verify(request);
      return await handle(webhook).catch((error: unknown) => failed(onError, error));
    } catch (error) {
      const failure = failed(onError, error);
      return error instanceof AuthloomError ? error.getResponse() : failure;
    }
  };
}

function handled(): Response {
  return new Response(null, { status: 204 });
}

/** Reports an error. The sender gets no detail of it. */
function failed(onError: ((error: unknown) => void) | undefined, error: unknown): Response {
  try {
    onError?.(error);
  } catch {
    // An observer does not decide the response.
  }
  return new Response(null, { status: 500 });
}

function handlerOf<Webhook extends Verified>(
  on: WebhookHandlerOptions<Webhook>['on'],
  type: string | null,
): EventHandler<Webhook> | undefined {
  // The handler of this very type gets the webhook, which the compiler cannot follow through the lookup.
  const handlers = on as Readonly<Record<string, EventHandler<Webhook> | undefined>>;
  return type !== null && Object.hasOwn(handlers, type) ? handlers[type] : undefined;
}

function checkOptions(options: unknown): void {
  const checks = new Checks();
  const given = fieldsOf(options);
  if (!isObject(options)) checks.add('options', `expected an object, received ${describeType(options)}`);
  checks.knownKeys('', given, ['verify', 'on', 'seen', 'onError']);
  const { verify, on, seen, onError } = given;
  if (!isFunction(verify)) checks.add('verify', `expected a function of the request, received ${describeType(verify)}`);
  if (!isObject(on)) checks.add('on', `expected an object of functions by type of event, received ${describeType(on)}`);
  for (const [type, handler] of Object.entries(isObject(on) ? on : {})) {
    checks.optional(joinPath('on', type), handler, isFunction, 'a function of the event');
  }
  const isMemory = (value: unknown): boolean => isObject(value) && isFunction(value['has']) && isFunction(value['add']);
  checks.optional('seen', seen, isMemory, 'an object with the methods has and add, such as a Set');
  checks.optional('onError', onError, isFunction, 'a function of the error');
  checks.throwIfAny('Cannot set up the webhook handler', null, 500);
}
