import { AuthloomError } from '../core/errors/authloom-error.ts';
import { Checks, isFunction, isObject, joinPath, kindOf } from '../core/options/checks.ts';

/** A webhook that was verified: what `verifyWebhook` and `verifyCorbadoWebhook` answer with. */
interface Verified {
  readonly type: string | null;
  readonly event: unknown;
  readonly id?: string;
}

/** What is done with one kind of event. A `Response` that it answers with, or promises, is sent; otherwise 204 is. */
type Reaction<Webhook extends Verified> = (event: Webhook['event'], webhook: Webhook) => unknown;

/** A memory of ids. A `Set` is one; keep it in a database where several processes or restarts matter. */
export interface SeenIds {
  /** Whether the id was added before. */
  has(id: string): boolean | Promise<boolean>;
  /** Called once an event was handled. What it answers with does not matter. */
  add(id: string): unknown;
}

/** What a handler is made from. */
export interface WebhookHandlerOptions<Webhook extends Verified> {
  /** How requests are verified. */
  readonly verify: (request: Request) => Promise<Webhook>;
  /** What is done with events, by their `type`. All others are answered with 204. */
  readonly on: {
    readonly [Type in NonNullable<Webhook['type']>]?: Reaction<Extract<Webhook, { readonly type: Type }>> | undefined;
  };
  /**
   * Remembers which messages were handled, by their id: one that comes again is answered with 204 and not handled again.
   * An id is added only after its event was handled. Not for Corbado, whose webhooks have no id. Default none.
   */
  readonly seen?: SeenIds | undefined;
  /** Is told of every refusal and every failure. What it throws is ignored. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * Makes a web-standard handler of webhooks. It answers 405 to anything but POST; a refused webhook with the status of the
 * refusal and no detail; 204 where the event was handled, is of no interest, or was handled before; 500 where handling
 * failed, so that the sender tries again.
 *
 * @throws {ValidationError} where the options are wrong
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
  const { verify, on, seen, onError } = { ...options, on: { ...options.on } };
  const handle = async (webhook: Webhook): Promise<Response> => {
    const { id } = webhook;
    if (id !== undefined && (await seen?.has(id)) === true) return done();
    const answer: unknown = await reactionTo(on, webhook.type)?.(webhook.event, webhook);
    if (id !== undefined) await seen?.add(id);
    return answer instanceof Response ? answer : done();
  };
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    try {
      const webhook = await verify(request);
      return await handle(webhook).catch((error: unknown) => failed(onError, error));
    } catch (error) {
      const refused = failed(onError, error);
      return error instanceof AuthloomError ? error.getResponse() : refused;
    }
  };
}

function done(): Response {
  return new Response(null, { status: 204 });
}

/** Tells of an error. The sender gets no detail of it. */
function failed(onError: ((error: unknown) => void) | undefined, error: unknown): Response {
  try {
    onError?.(error);
  } catch {
    // Whoever only watches does not decide what is answered.
  }
  return new Response(null, { status: 500 });
}

function reactionTo<Webhook extends Verified>(
  on: WebhookHandlerOptions<Webhook>['on'],
  type: string | null,
): Reaction<Webhook> | undefined {
  // By its type, a webhook gets the reaction to this very type, which the compiler cannot follow through the lookup.
  const reactions = on as Readonly<Record<string, Reaction<Webhook> | undefined>>;
  return type !== null && Object.hasOwn(reactions, type) ? reactions[type] : undefined;
}

function checkOptions(options: unknown): void {
  const checks = new Checks();
  const given = isObject(options) ? options : {};
  if (given !== options) checks.add('options', `expected an object, received ${kindOf(options)}`);
  checks.knownKeys('', given, ['verify', 'on', 'seen', 'onError']);
  const { verify, on, seen, onError } = given;
  if (!isFunction(verify)) checks.add('verify', `expected a function of the request, received ${kindOf(verify)}`);
  if (!isObject(on)) checks.add('on', `expected an object of functions by type of event, received ${kindOf(on)}`);
  for (const [type, reaction] of Object.entries(isObject(on) ? on : {})) {
    checks.optional(joinPath('on', type), reaction, isFunction, 'a function of the event');
  }
  const isMemory = (value: unknown): boolean => isObject(value) && isFunction(value['has']) && isFunction(value['add']);
  checks.optional('seen', seen, isMemory, 'an object with the methods has and add, such as a Set');
  checks.optional('onError', onError, isFunction, 'a function of the error');
  checks.throwIfAny('Cannot set up the webhook handler', null, 500);
}
