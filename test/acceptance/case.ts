import type { FakeSession } from '../../examples/fake-stytch/sessions.ts';
import type { Framework } from '../../examples/fake-stytch/start-app.ts';
import type { Answer, Asked } from './wire.ts';
import type { Served } from './world.ts';

/** Headers of an answer by name in lower case; `null`: absent. A text is the whole value. */
type Headers = Readonly<Record<string, string | RegExp | null>>;

/** What an answer has to be. What is not named may be anything, but for cookies: none unless they are named. */
interface Expected {
  /** One of several, where the framework decides. */
  readonly status: number | readonly number[];
  readonly headers?: Headers;
  /** The `Set-Cookie` headers. */
  readonly cookies?: readonly (string | RegExp)[];
  /** A JSON body, or a part of a text. */
  readonly body?: object | string;
}

/** One line of the acceptance table. */
export interface Case {
  readonly area: string;
  readonly name: string;
  /** Which of the two apps is asked; default the one on plain HTTP. */
  readonly at?: 'production';
  /** Asks the app, with a stand-in that was just reset. The last answer is judged. */
  readonly run: (served: Served) => Promise<Answer>;
  readonly expected: Expected;
  /** What else is wrong; nothing when all is well. */
  readonly also?: (served: Served, answer: Answer) => Promise<readonly string[]> | readonly string[];
  /** What a framework does by itself, and no app can change. */
  readonly except?: Readonly<Partial<Record<Framework, { readonly expected: Expected; readonly why: string }>>>;
}

/** What is wrong with an answer. */
export function judge(answer: Answer, { status, headers = {}, cookies = [], body }: Expected): string[] {
  const wrong: string[] = [];
  if (![status].flat().includes(answer.status)) wrong.push(`status ${answer.status} instead of ${String(status)}`);
  for (const [name, expected] of Object.entries(headers)) {
    const value = [answer.headers[name] ?? []].flat().join(', ');
    if (expected === null ? name in answer.headers : !fits(value, expected)) {
      wrong.push(`${name}: "${value}" instead of ${String(expected)}`);
    }
  }
  const areCookies =
    answer.cookies.length === cookies.length &&
    cookies.every((expected, at) => fits(answer.cookies[at] ?? '', expected));
  if (!areCookies) wrong.push(`cookies [${answer.cookies.join(' | ')}] instead of [${cookies.join(' | ')}]`);
  if (body !== undefined && !isBody(answer.body, body)) {
    wrong.push(`body ${answer.body.slice(0, 200)} instead of ${JSON.stringify(body)}`);
  }
  return wrong;
}

/** Runs a case, and answers with what is wrong. */
export async function runCase({ run, expected, also, except }: Case, served: Served): Promise<string[]> {
  served.standIn.reset();
  const answer = await run(served);
  return [
    ...judge(answer, except?.[served.framework]?.expected ?? expected),
    ...((await also?.(served, answer)) ?? []),
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

/** A user of the stand-in who has signed in. */
export async function signedIn(
  { standIn }: Served,
  email = 'ada@example.com',
  factors: readonly string[] = ['magic_link'],
): Promise<{ readonly jwt: string; readonly session: FakeSession }> {
  const session = standIn.sessions.start(standIn.sessions.userOf(email).user, factors);
  return { session, jwt: await standIn.sessions.mint(session) };
}

export const bearer = (jwt: string): readonly [string, string] => ['authorization', `Bearer ${jwt}`];
export const cookie = (jwt: string): readonly [string, string] => ['cookie', `session=${jwt}`];
/** What a browser sends with the form of a page of the app itself. */
export const own = ({ origin }: Served): readonly [string, string] => ['origin', origin];

/** A request by which a form is sent. */
export function form(path: string, fields: Readonly<Record<string, string>>, headers: Asked['headers'] = []): Asked {
  return {
    method: 'POST',
    path,
    headers: [['content-type', 'application/x-www-form-urlencoded'], ...headers],
    body: new URLSearchParams(fields).toString(),
  };
}

/** What the app has asked of the stand-in. */
export function asked({ standIn }: Served, operation: string): number {
  return standIn.mock.requests.filter((each) => each.operation === operation).length;
}

/** The complaint, unless it holds. */
export function unless(holds: boolean, complaint: string): readonly string[] {
  return holds ? [] : [complaint];
}

export const PRIVATE: Headers = {
  'cache-control': 'private, no-store',
  vary: /authorization.*cookie/i,
};
export const JSON_TYPE: Headers = { 'content-type': /^application\/json/ };
export const SET_COOKIE = /^session=[\w.-]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/;
export const CLEARED_COOKIE =
  'session=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; HttpOnly; SameSite=Lax';
