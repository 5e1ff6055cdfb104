import type { FakeSession } from '../../examples/fake-stytch/sessions.ts';
import type { Framework } from '../../examples/fake-stytch/start-app.ts';
import type { App } from './apps.ts';
import type { RawRequest, RawResponse } from './wire.ts';

/** Expected headers by lower-case name; `null` means absent. A string is the whole value. */
type Headers = Readonly<Record<string, string | RegExp | null>>;

/** The expected response. Anything not listed may have any value, except cookies, of which there must be no others. */
interface Expected {
  /** Several, if the framework decides. */
  readonly status: number | readonly number[];
  readonly headers?: Headers;
  /** The `Set-Cookie` headers. */
  readonly cookies?: readonly (string | RegExp)[];
  /** A JSON body, or a substring. */
  readonly body?: object | string;
}

/** One case, run against every example app. */
export interface Case {
  readonly area: string;
  readonly name: string;
  /**
   * The app under test.
   * @default the one on plain HTTP
   */
  readonly at?: 'production';
  /** Sends requests to the app, after a reset of the fake, and returns the last response. */
  readonly run: (app: App) => Promise<RawResponse>;
  readonly expected: Expected;
  /** Returns further problems. */
  readonly also?: (app: App, response: RawResponse) => Promise<readonly string[]> | readonly string[];
  /** Behaviour of a framework that no app can change. */
  readonly except?: Readonly<Partial<Record<Framework, { readonly expected: Expected; readonly why: string }>>>;
}

/** Compares a response with the expected one. */
export function findProblems(response: RawResponse, { status, headers = {}, cookies = [], body }: Expected): string[] {
  const wrong: string[] = [];
  if (![status].flat().includes(response.status)) wrong.push(`status ${response.status} instead of ${String(status)}`);
  for (const [name, expected] of Object.entries(headers)) {
    const value = [response.headers[name] ?? []].flat().join(', ');
    if (expected === null ? name in response.headers : !fits(value, expected)) {
      wrong.push(`${name}: "${value}" instead of ${String(expected)}`);
    }
  }
  const areCookies =
    response.cookies.length === cookies.length &&
    cookies.every((expected, at) => fits(response.cookies[at] ?? '', expected));
  if (!areCookies) wrong.push(`cookies [${response.cookies.join(' | ')}] instead of [${cookies.join(' | ')}]`);
  if (body !== undefined && !isBody(response.body, body)) {
    wrong.push(`body ${response.body.slice(0, 200)} instead of ${JSON.stringify(body)}`);
  }
  return wrong;
}

/** Runs a case and returns its problems. */
export async function runCase({ run, expected, also, except }: Case, app: App): Promise<string[]> {
  app.fakeStytch.reset();
  const response = await run(app);
  return [
    ...findProblems(response, except?.[app.framework]?.expected ?? expected),
    ...((await also?.(app, response)) ?? []),
  ];
}

function fits(value: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? value === expected : expected.test(value);
}

function isBody(text: string, expected: object | string): boolean {
  if (typeof expected === 'string') return text.includes(expected);
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

/** Signs a user in with the fake. */
export async function signedIn(
  { fakeStytch }: App,
  email = 'ada@example.com',
  factors: readonly string[] = ['magic_link'],
): Promise<{ readonly jwt: string; readonly session: FakeSession }> {
  const session = fakeStytch.sessions.start(fakeStytch.sessions.userOf(email).user, factors);
  return { session, jwt: await fakeStytch.sessions.mint(session) };
}

export const bearer = (jwt: string): readonly [string, string] => ['authorization', `Bearer ${jwt}`];
export const cookie = (jwt: string): readonly [string, string] => ['cookie', `session=${jwt}`];
/** The header of a form submitted from the app's own page. */
export const sameOrigin = ({ origin }: App): readonly [string, string] => ['origin', origin];

/** Builds a form submission. */
export function form(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: RawRequest['headers'] = [],
): RawRequest {
  return {
    method: 'POST',
    path,
    headers: [['content-type', 'application/x-www-form-urlencoded'], ...headers],
    body: new URLSearchParams(fields).toString(),
  };
}

/** Counts the app's calls of an operation. */
export function requestCount({ fakeStytch }: App, operation: string): number {
  return fakeStytch.mock.requests.filter((each) => each.operation === operation).length;
}

/** Returns the problem, unless the condition holds. */
export function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}

export const PRIVATE: Headers = {
  'cache-control': 'private, no-store',
  vary: /authorization.*cookie/i,
};
export const JSON_TYPE: Headers = { 'content-type': /^application\/json/ };
export const SET_COOKIE = /^session=[\w.-]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/;
export const CLEARED_COOKIE =
  'session=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; HttpOnly; SameSite=Lax';
