const NATIVE_FETCH = /internal\/deps\/undici/;
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

interface Judged {
  readonly subject: unknown;
  readonly untouched: boolean;
}
const judged: { fetch?: Judged; dispatcher?: Judged } = {};

/**
 * Whether the global `fetch` is Node's own and sends in its usual way. Who replaces it, or the dispatcher that it sends
 * by, wants to see all requests; where that cannot be told, nothing is taken for granted.
 */
export function isFetchUntouched(): boolean {
  const { fetch } = globalThis;
  if (judged.fetch?.subject !== fetch) {
    judged.fetch = { subject: fetch, untouched: typeof fetch === 'function' && NATIVE_FETCH.test(String(fetch)) };
  }
  if (!judged.fetch.untouched) return false;
  const dispatcher: unknown = Reflect.get(globalThis, DISPATCHER);
  if (judged.dispatcher?.subject !== dispatcher) {
    judged.dispatcher = { subject: dispatcher, untouched: isUsual(dispatcher) };
  }
  return judged.dispatcher?.untouched ?? true;
}

/** The dispatcher that `fetch` makes for itself at its first use is an `Agent` without options. */
function isUsual(dispatcher: unknown): boolean {
  if (typeof dispatcher !== 'object' || dispatcher === null) return dispatcher === undefined;
  const { constructor: made } = dispatcher;
  const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === 'options');
  if (made?.name !== 'Agent' || key === undefined) return false;
  const options: unknown = Reflect.get(dispatcher, key);
  // A dispatcher that others were composed with has a `dispatch` of its own.
  const isComposed = Reflect.get(dispatcher, 'dispatch') !== Reflect.get(made.prototype, 'dispatch');
  return !isComposed && Object.values(Object(options)).every((value) => value === undefined || value === Infinity);
}
