import { ValidationError } from '../../errors/validation-error.ts';
import type { TestProvider } from '../providers.ts';
import {
  corbadoEventTypes,
  corbadoWebhook,
  signWebhook,
  stytchEventTypes,
  type TestWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from '../webhooks.ts';
import type { EmulatorClock } from './clock.ts';
import type { EmulatedEvent, EventLog } from './events.ts';

/** Where an emulator sends webhooks. */
export interface WebhookTarget {
  readonly url: string;
  /** Stytch: `whsec_…`. Corbado: `username:password`. By default {@link TEST_SECRETS}. */
  readonly secret?: string | undefined;
}

/** The secrets with which an emulator signs unless it is given one. */
const TEST_SECRETS: { readonly stytch: string; readonly corbado: string } = Object.freeze({
  stytch: `whsec_${Buffer.from('authloom-emulator-secret').toString('base64')}`,
  corbado: 'authloom:emulator',
});

/** Milliseconds until each further attempt: a receiver that is down for a day still gets everything. */
const RETRIES: readonly number[] = [5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000];
/** Milliseconds for an attempt. */
const TIMEOUT = 15_000;

/** Delivers the events of a tenant, signed as the vendor does, with retries by the emulator's clock. */
export class WebhookSender {
  readonly #provider: TestProvider;
  readonly #events: EventLog;
  readonly #clock: EmulatorClock;
  readonly #target: WebhookTarget | undefined;
  #pending: { readonly event: EmulatedEvent; readonly attempt: number; readonly dueAt: number }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sending = new Set<Promise<void>>();

  constructor(
    provider: TestProvider,
    { events, clock }: { readonly events: EventLog; readonly clock: EmulatorClock },
    target: WebhookTarget | undefined,
  ) {
    this.#provider = provider;
    this.#events = events;
    this.#clock = clock;
    this.#target = target;
    if (target === undefined) return;
    events.onEvent((event) => this.#send(event, 0));
    clock.onMove(() => this.#sendDue());
  }

  /** Sends an event again. */
  async resend(id: string): Promise<{ readonly status: number | null }> {
    const event = this.#events.list().find((candidate) => candidate.id === id);
    if (event === undefined) throw invalid('id', 'there is no such event');
    if (this.#target === undefined) throw invalid('webhooks', 'no URL is set; start with { webhooks: { url } }');
    return { status: await this.#deliver(event, this.#target) };
  }

  /** Sends an example event of a type, such as `direct.user.create`. */
  trigger(type: string): { readonly id: string } {
    this.#events.emit(type, () => exampleOf(this.#provider, type));
    return { id: this.#events.list().at(-1)?.id ?? '' };
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#sending.size > 0) await Promise.all(this.#sending);
  }

  /** Forgets what is still to be sent. */
  clear(): void {
    this.#pending = [];
    clearTimeout(this.#timer);
  }

  #send(event: EmulatedEvent, attempt: number): void {
    const target = this.#target;
    if (target === undefined) return;
    const sending = this.#deliver(event, target).then((status) => {
      const pause = RETRIES[attempt];
      if ((status !== null && status >= 200 && status < 300) || pause === undefined) return;
      this.#pending.push({ event, attempt: attempt + 1, dueAt: this.#clock.now() + pause });
      this.#wakeUp();
    });
    this.#sending.add(sending);
    void sending.finally(() => this.#sending.delete(sending));
  }

  async #deliver(event: EmulatedEvent, { url, secret }: WebhookTarget): Promise<number | null> {
    const { headers, body } = await this.#signed(event, secret);
    const at = this.#clock.now();
    let status: number | null = null;
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT) });
      await response.body?.cancel();
      status = response.status;
    } catch {
      // No response: it is tried again.
    }
    this.#events.delivered(event.id, { at, status });
    return status;
  }

  #signed(event: EmulatedEvent, secret: string | undefined): TestWebhook | Promise<TestWebhook> {
    if (this.#provider === 'corbado') {
      const [username = '', password = ''] = (secret ?? TEST_SECRETS.corbado).split(':');
      return corbadoWebhook({ event: { ...event.payload, type: event.type }, username, password });
    }
    const timestamp = new Date(this.#clock.now());
    return signWebhook({ event: event.payload, secret: secret ?? TEST_SECRETS.stytch, timestamp, id: event.id });
  }

  #sendDue(): void {
    const now = this.#clock.now();
    const due = this.#pending.filter(({ dueAt }) => dueAt <= now);
    this.#pending = this.#pending.filter(({ dueAt }) => dueAt > now);
    for (const { event, attempt } of due) this.#send(event, attempt);
    this.#wakeUp();
  }

  /** Time passes by itself, too. */
  #wakeUp(): void {
    clearTimeout(this.#timer);
    const next = Math.min(...this.#pending.map(({ dueAt }) => dueAt));
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => this.#sendDue(), Math.min(2 ** 31 - 1, Math.max(0, next - this.#clock.now())));
    // A retry in an hour keeps no process alive.
    timer.unref();
    this.#timer = timer;
  }
}

function exampleOf(provider: TestProvider, type: string): Readonly<Record<string, unknown>> {
  const corbadoType = corbadoEventTypes.find((known) => known === type);
  if (provider === 'corbado' && corbadoType !== undefined) return { ...testCorbadoEvent(corbadoType) };
  const stytchType = stytchEventTypes.find((known) => known === type);
  if (provider.startsWith('stytch') && stytchType !== undefined) return { ...testWebhookEvent(stytchType) };
  const known = provider === 'corbado' ? corbadoEventTypes : provider.startsWith('stytch') ? stytchEventTypes : [];
  throw invalid('type', known.length === 0 ? `${provider} sends no webhooks` : `expected one of ${known.join(', ')}`);
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError('Cannot send a webhook', [{ path, message }], { provider: null, status: 500 });
}
