import type { EmulatorClock } from './clock.ts';
import type { Fields } from './fields.ts';

/** An attempt to deliver an event. */
export interface Delivery {
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly at: number;
  /** The receiver's status; `null` without a response. */
  readonly status: number | null;
}

/** An event that the vendor tells of by webhook. */
export interface EmulatedEvent {
  readonly id: string;
  readonly at: number;
  /** Such as `direct.user.create`. */
  readonly type: string;
  /** The body of the webhook. */
  readonly payload: Fields;
  readonly deliveries: readonly Delivery[];
}

/** The events of a tenant as plain JSON. */
export interface EventDump {
  readonly events: readonly EmulatedEvent[];
  readonly count: number;
}

/** The events of a tenant, in order. A sender delivers them; without one they are only listed. */
export class EventLog {
  readonly #clock: EmulatorClock;
  #events: EmulatedEvent[] = [];
  #count = 0;
  #onEvent: ((event: EmulatedEvent) => void) | undefined;

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  /** Flows call it for every change that the vendor tells of. */
  emit(type: string, payload: (event: { readonly id: string; readonly at: number }) => Fields): void {
    this.#count += 1;
    const head = { id: `event-${this.#count}`, at: this.#clock.now() };
    const event: EmulatedEvent = Object.freeze({ ...head, type, payload: payload(head), deliveries: [] });
    this.#events.push(event);
    this.#onEvent?.(event);
  }

  list(): readonly EmulatedEvent[] {
    return this.#events;
  }

  /** Notes an attempt to deliver. */
  delivered(id: string, delivery: Delivery): void {
    this.#events = this.#events.map((event) =>
      event.id === id ? Object.freeze({ ...event, deliveries: [...event.deliveries, delivery] }) : event,
    );
  }

  /** Sets who delivers events from now on. */
  onEvent(deliver: (event: EmulatedEvent) => void): void {
    this.#onEvent = deliver;
  }

  clear(): void {
    this.#events = [];
  }

  dump(): EventDump {
    return { events: this.#events, count: this.#count };
  }

  load({ events, count }: EventDump): void {
    this.#events = events.map((event) => Object.freeze({ ...event }));
    this.#count = count;
  }
}
