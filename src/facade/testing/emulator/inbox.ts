import { AuthloomError } from '../../errors/authloom-error.ts';
import { durationOf, type EmulatorClock } from './clock.ts';

/** The way on which a message is sent. */
export type Channel = 'email' | 'sms' | 'whatsapp';

/** A message that the vendor would have sent. */
export interface Message {
  readonly id: string;
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly at: number;
  readonly channel: Channel;
  /** The address or the number. */
  readonly to: string;
  /** `null` if no user or member exists yet. */
  readonly userId: string | null;
  /** The operation that sent it, such as `magicLinks.email.loginOrCreate`. */
  readonly operation: string;
  readonly subject?: string;
  readonly text: string;
  /** The one-time code in it. */
  readonly code?: string;
  /** The link in it, as a browser opens it. */
  readonly link?: string;
  /** The token that the matching `authenticate`, reset or activation takes. */
  readonly token?: string;
}

/** A choice of messages. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly channel?: Channel | undefined;
}

/** The message that `next` waits for, and the longest time. */
export interface NextOptions extends MessageFilter {
  /**
   * Milliseconds, or a duration such as `'2s'`.
   *
   * @default 5_000
   */
  readonly timeout?: number | string | undefined;
}

interface Waiting {
  readonly filter: MessageFilter;
  /** The message is then gone for others. */
  readonly takes: boolean;
  readonly take: (message: Message) => void;
}

/** `inbox.next()` waited in vain. */
export class InboxTimeoutError extends AuthloomError {
  /** @ignore */
  static override readonly errorName: string = 'InboxTimeoutError';

  constructor({ to, channel }: MessageFilter, timeout: number, count: number) {
    const wanted = [channel ?? 'message', ...(to === undefined ? [] : [`to ${to}`])].join(' ');
    super(`No ${wanted} came within ${timeout} ms; the inbox has ${count} in all`, {
      code: 'timeout',
      provider: null,
      status: 500,
      hint: 'Compare "to" with inbox.list(), and check that the operation that sends it succeeded.',
    });
  }
}

/** All messages of a tenant, newest last. */
export class Inbox {
  readonly #clock: EmulatorClock;
  #messages: Message[] = [];
  #taken = new Set<string>();
  readonly #waiting = new Set<Waiting>();
  #count = 0;

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  /** Puts a message in. Flows call it. */
  send(message: Omit<Message, 'id' | 'at'>): Message {
    this.#count += 1;
    const sent = Object.freeze({ id: `message-${this.#count}`, at: this.#clock.now(), ...message });
    this.#messages.push(sent);
    const interested = [...this.#waiting].filter(({ filter }) => matches(sent, filter));
    for (const waiting of interested) if (!waiting.takes) waiting.take(sent);
    // Each message is taken once, by the one who waits longest.
    interested.find(({ takes }) => takes)?.take(sent);
    return sent;
  }

  /** Returns the messages that match, newest last. */
  list(filter: MessageFilter = {}): readonly Message[] {
    return this.#messages.filter((message) => matches(message, filter));
  }

  /**
   * Waits for the first matching message that no earlier call of `next` has returned.
   *
   * @param options.timeout milliseconds, or a duration such as `'2s'`
   * @throws {InboxTimeoutError} if none came in time
   * @example
   * const { code } = await mock.inbox.next({ to: 'ada@example.com' });
   */
  async next({ timeout = 5_000, ...filter }: NextOptions = {}): Promise<Message> {
    const limit = durationOf(timeout, 'timeout');
    const found = this.#messages.find((message) => !this.#taken.has(message.id) && matches(message, filter));
    const message = found ?? (await this.#waitFor(filter, limit, true));
    this.#taken.add(message.id);
    return message;
  }

  /**
   * Waits for the next matching message that is sent, and leaves it for `next`.
   *
   * @throws {InboxTimeoutError} if none came within some milliseconds
   */
  arrival(filter: MessageFilter, timeout: number): Promise<Message> {
    return this.#waitFor(filter, timeout, false);
  }

  #waitFor(filter: MessageFilter, timeout: number, takes: boolean): Promise<Message> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        filter,
        takes,
        take: (message) => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          resolve(message);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new InboxTimeoutError(filter, timeout, this.#messages.length));
      }, timeout);
      this.#waiting.add(waiting);
    });
  }

  /** Removes all messages. */
  clear(): void {
    this.#messages = [];
    this.#taken.clear();
  }

  /** Returns the messages and those that were taken, for a snapshot. */
  dump(): InboxDump {
    return { messages: this.#messages, taken: [...this.#taken], count: this.#count };
  }

  load({ messages, taken, count }: InboxDump): void {
    this.#messages = messages.map((message) => Object.freeze({ ...message }));
    this.#taken = new Set(taken);
    this.#count = count;
  }
}

/** An inbox as plain JSON. */
export interface InboxDump {
  readonly messages: readonly Message[];
  /** The ids of those that `next` has returned. */
  readonly taken: readonly string[];
  readonly count: number;
}

function matches(message: Message, { to, channel }: MessageFilter): boolean {
  return (to === undefined || message.to === to) && (channel === undefined || message.channel === channel);
}
