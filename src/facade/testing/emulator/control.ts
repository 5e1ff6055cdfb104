import { isObject } from '../../options/validators.ts';
import { jsonResponse, type PlainResponse, type ReceivedRequest, type ServerResponse } from '../loopback.ts';
import type { RecordedRequest } from '../mock/request-log.ts';
import type { TestProvider } from '../providers.ts';
import { durationOf } from './clock.ts';
import type { Emulator } from './emulator.ts';
import { explain } from './explain.ts';
import type { Fields } from './fields.ts';
import { type Channel, InboxTimeoutError } from './inbox.ts';
import { checkSnapshot } from './snapshot.ts';

/** The path of the control API, within a tenant. */
export const CONTROL = '/_authloom';

/** A request that was refused, with the reason. */
class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Control = (emulator: Emulator<TestProvider>, request: ControlRequest) => unknown;

interface ControlRequest {
  readonly query: URLSearchParams;
  readonly body: Fields;
  /** The id in the path. */
  readonly id: string;
  readonly surroundings: Surroundings;
}

/** An emulator of the same start: one page shows all of them. */
export interface Sibling {
  readonly provider: TestProvider;
  readonly url: string;
}

/** The parts of the server that control requests may use. */
export interface Surroundings {
  /** All emulators of the same start. */
  readonly siblings: readonly Sibling[];
  /** Calls back for each request to the emulator from now on; returns what ends it. */
  readonly onRequest: (listener: (request: RecordedRequest) => void) => () => void;
}

const CONTROLS: readonly (readonly [method: string, path: RegExp, control: Control])[] = [
  ['GET', /^\/health$/, ({ provider }) => ({ status: 'ok', provider })],
  ['GET', /^\/emulators$/, emulators],
  ['GET', /^\/inbox$/, inbox],
  ['DELETE', /^\/inbox$/, ({ inbox: messages }) => messages.clear()],
  ['GET', /^\/clock$/, ({ clock }) => ({ now: new Date(clock.now()).toISOString() })],
  ['POST', /^\/clock$/, moveClock],
  ['POST', /^\/reset$/, (emulator) => emulator.reset()],
  ['GET', /^\/state$/, (emulator) => emulator.snapshot()],
  ['PUT', /^\/state$/, (emulator, { body }) => emulator.restore(checkSnapshot(body, emulator.provider))],
  ['GET', /^\/records$/, ({ tenant }) => ({ kinds: tenant.counts() })],
  ['GET', /^\/records\/([\w-]+)$/, (emulator, { id }) => ({ records: emulator.state(id) })],
  ['POST', /^\/faults$/, setFaults],
  ['DELETE', /^\/faults$/, clearFaults],
  ['POST', /^\/token$/, mint],
  ['POST', /^\/explain$/, ({ tenant }, { body }) => explain(tenant, stringOf(body, 'token'))],
  ['GET', /^\/requests$/, requests],
  ['GET', /^\/webhooks$/, ({ events }) => ({ events })],
  ['POST', /^\/webhooks\/trigger$/, (emulator, { body }) => emulator.webhooks.trigger(stringOf(body, 'type'))],
  ['POST', /^\/webhooks\/([\w-]+)\/resend$/, (emulator, { id }) => emulator.webhooks.resend(id)],
];

/** Responds to a control request for a tenant. Its path is within the control API. */
export async function control(
  emulator: Emulator<TestProvider>,
  path: string,
  received: ReceivedRequest,
  surroundings: Surroundings,
): Promise<ServerResponse> {
  const shared = sharedHeaders(received.headers['origin'], surroundings);
  try {
    checkOrigin(received.headers, emulator.url, shared !== undefined);
    if (received.method === 'OPTIONS') return { status: 204, headers: shared ?? {}, body: '' };
    const known = CONTROLS.filter(([, pattern]) => pattern.test(path));
    if (known.length === 0) throw new ControlError(404, `no control at ${CONTROL}${path}`);
    const found = known.find(([method]) => method === received.method);
    if (found === undefined)
      throw new ControlError(405, `${CONTROL}${path} takes ${known.map(([method]) => method).join(' or ')}`);
    const [, pattern, run] = found;
    const request = {
      query: received.url.searchParams,
      body: readJson(received.text),
      id: pattern.exec(path)?.[1] ?? '',
      surroundings,
    };
    const result = await run(emulator, request);
    return isStream(result) ? result : jsonResponse(200, result ?? { status: 'ok' }, shared);
  } catch (error) {
    return errorOf(error);
  }
}

function errorOf(error: unknown): PlainResponse {
  const message = error instanceof Error ? error.message : String(error);
  return jsonResponse(error instanceof ControlError ? error.status : 400, { error: message });
}

/** Lets the page of an emulator of the same start read the response. */
function sharedHeaders(origin: string | undefined, { siblings }: Surroundings): Record<string, string> | undefined {
  if (origin === undefined || !siblings.some(({ url }) => URL.canParse(url) && new URL(url).origin === origin))
    return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    vary: 'origin',
  };
}

/** Refuses pages of other origins: they must not control an emulator that runs on a developer's machine. */
function checkOrigin(
  { origin, 'sec-fetch-site': site }: Readonly<Record<string, string>>,
  url: string,
  isSibling: boolean,
): void {
  if (isSibling) return;
  const isForeign = origin !== undefined && URL.canParse(url) && origin !== new URL(url).origin;
  if (isForeign || site === 'cross-site' || site === 'same-site')
    throw new ControlError(403, 'a page of another origin may not control the emulator');
}

function emulators({ url }: Emulator<TestProvider>, { surroundings }: ControlRequest): unknown {
  const [first] = surroundings.siblings;
  // The page of a tenant shows that tenant.
  if (surroundings.siblings.length <= 1)
    return { emulators: [{ provider: first?.provider, url, control: '.' }], current: url };
  return {
    emulators: surroundings.siblings.map((sibling) => ({ ...sibling, control: `${sibling.url}${CONTROL}` })),
    current: url,
  };
}

function readJson(text: string): Fields {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ControlError(400, 'the body is not valid JSON');
  }
  if (!isObject(value)) throw new ControlError(400, 'expected a JSON object');
  return value;
}

async function inbox({ inbox: messages }: Emulator<TestProvider>, { query }: ControlRequest): Promise<unknown> {
  const filter = { to: query.get('to') ?? undefined, channel: channelOf(query.get('channel')) };
  const wait = query.get('wait');
  const list = (): unknown => ({ messages: messages.list(filter) });
  if (wait === null || messages.list(filter).length > 0) return list();
  try {
    await messages.arrival(filter, durationOf(/^\d+$/.test(wait) ? Number(wait) : wait, 'wait'));
  } catch (error) {
    if (!(error instanceof InboxTimeoutError)) throw error;
  }
  return list();
}

function channelOf(channel: string | null): Channel | undefined {
  if (channel === null || channel === '') return undefined;
  if (channel === 'email' || channel === 'sms' || channel === 'whatsapp') return channel;
  throw new ControlError(400, 'channel: expected email, sms or whatsapp');
}

function moveClock({ clock }: Emulator<TestProvider>, { body }: ControlRequest): unknown {
  const { advance, set } = body;
  if ((advance === undefined) === (set === undefined))
    throw new ControlError(400, 'expected either { "advance": "6m" } or { "set": "2026-06-01T12:00:00Z" }');
  if (typeof advance === 'number' || typeof advance === 'string') clock.advance(advance);
  else if (typeof set === 'number' || typeof set === 'string') clock.set(set);
  else throw new ControlError(400, 'expected a number or a string');
  return { now: new Date(clock.now()).toISOString() };
}

function setFaults(emulator: Emulator<TestProvider>, { body }: ControlRequest): void {
  const { fail, slow, operation, keys } = body;
  if (fail !== undefined) {
    const faults = stringOf(body, 'fail').split(',');
    const prefix = operation === undefined ? '' : `${stringOf(body, 'operation')}=`;
    const named = (fault: string): string => prefix + fault.trim();
    emulator.fail(faults.map(named).join(','));
  }
  if (slow !== undefined) emulator.slow(Number(slow));
  if (keys === 'outage') emulator.issuer.outage(true);
  else if (keys === 'ok') emulator.issuer.outage(false);
  else if (keys === 'rotate') emulator.issuer.rotate();
  else if (keys !== undefined) throw new ControlError(400, 'keys: expected "outage", "rotate" or "ok"');
  if (fail === undefined && slow === undefined && keys === undefined)
    throw new ControlError(400, 'expected "fail", "slow" or "keys"');
}

function clearFaults(emulator: Emulator<TestProvider>): void {
  emulator.fail('');
  emulator.slow(0);
  emulator.issuer.outage(false);
}

async function mint(emulator: Emulator<TestProvider>, { body }: ControlRequest): Promise<unknown> {
  return { token: await emulator.mint(body) };
}

function requests(emulator: Emulator<TestProvider>, { query, surroundings }: ControlRequest): unknown {
  if (query.get('stream') === null) return { requests: emulator.requests };
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    stream: (send: (chunk: string) => void) => {
      const show = (request: RecordedRequest): void => send(`data: ${JSON.stringify(request)}\n\n`);
      for (const request of emulator.requests) show(request);
      return surroundings.onRequest((request) => {
        if (request.provider === emulator.provider) show(request);
      });
    },
  };
}

function isStream(result: unknown): result is Exclude<ServerResponse, PlainResponse | 'reset'> {
  return isObject(result) && typeof result['stream'] === 'function';
}

function stringOf(body: Fields, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new ControlError(400, `${name}: expected a non-empty string`);
  return value;
}
