import { describe, expect, it } from 'vitest';
import { type RequestLike, ValidationError } from '../../../../../src/index.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { CLIENTS, setUp } from './client-under-test.ts';

/** A request of Node's `http`, which shows only the first of repeated headers in `headers`. */
function nodeRequest(headersDistinct: Readonly<Record<string, readonly string[]>>): RequestLike {
  const headers = Object.fromEntries(Object.entries(headersDistinct).map(([name, [first]]) => [name, first]));
  return { headers, headersDistinct } as RequestLike;
}

/** An event of API Gateway 1.0, which shows only the last of repeated headers in `headers`. */
function eventOf(multiValueHeaders: Readonly<Record<string, readonly string[]>>): RequestLike {
  const headers = Object.fromEntries(Object.entries(multiValueHeaders).map(([name, values]) => [name, values.at(-1)]));
  return { headers, multiValueHeaders };
}

const webHeaders = (...lines: [string, string][]): RequestLike => ({ headers: new Headers(lines) });
const bearer = (token: string): RequestLike => ({ headers: { authorization: `Bearer ${token}` } });

describe.each(CLIENTS)('the bearer token of a request to $name', (subject) => {
  const [cookieName = 'cbo_session_token'] = subject.cookies;

  const both = (authorization: string, token: string): RequestLike => ({
    headers: { authorization, cookie: `${cookieName}=${token}` },
  });

  it.each<[string, (token: string) => RequestLike]>([
    ['a web Request', (token) => new Request('https://app.example/', bearer(token) as RequestInit)],
    ['a Node request', (token) => nodeRequest({ authorization: [`Bearer ${token}`] })],
    ['plain headers in lower case', bearer],
    ['plain headers in upper case', (token) => ({ headers: { AUTHORIZATION: `Bearer ${token}` } })],
    ['plain headers with lists', (token) => ({ headers: { Authorization: [`Bearer ${token}`] } })],
    ['an event of API Gateway 1.0', (token) => eventOf({ Authorization: [`Bearer ${token}`] })],
    ['a request of Lambda@Edge', (token) => ({ headers: { authorization: [{ value: `Bearer ${token}` }] } })],
    ['a scheme in any letter case', (token) => ({ headers: { authorization: `bEARER ${token}` } })],
    ['spaces and a tab', (token) => ({ headers: { authorization: `  Bearer \t ${token} ` } })],
    ['headers with a bad cookie', (token) => both(`Bearer ${token}`, 'x')],
  ])('is read from %s', async (_, make) => {
    const { client, sign } = setUp(subject);
    const result = await client.authenticateRequest(make(sign()));
    expect(result).toMatchObject({ status: 'signed-in', userId: subject.claims['sub'] });
  });

  it.each<[string, string, (token: string, line: [string, string]) => RequestLike]>([
    ['it is invalid, whatever the cookie', 'malformed', (token) => both('Bearer x', token)],
    ['it is "Bearer" alone, whatever the cookie', 'malformed', (token) => both('Bearer', token)],
    ['it is empty', 'malformed', () => bearer('')],
    ['there are two tokens', 'malformed', (token) => bearer(`${token} ${token}`)],
    ['there are two headers', 'malformed', (_, [, line]) => ({ headers: { authorization: [line, line] } })],
    [
      'two differ in letter case',
      'malformed',
      (_, [, line]) => ({ headers: { authorization: line, Authorization: line } }),
    ],
    ['two headers are joined', 'malformed', (_, line) => webHeaders(line, line)],
    [
      'a password is joined with it',
      'malformed',
      (token, line) => webHeaders(['authorization', 'Basic eA'], line, ['cookie', `${cookieName}=${token}`]),
    ],
    ['Node shows one of two headers', 'malformed', (_, [, line]) => nodeRequest({ authorization: [line, 'Bearer x'] })],
    ['API Gateway shows one of two', 'malformed', (_, [, line]) => eventOf({ Authorization: ['Bearer x', line] })],
    ['a no-break space is before it', 'malformed', (token) => bearer(`${String.fromCharCode(0xa0)}${token}`)],
    ['its scheme only begins like Bearer', 'missing', (token) => ({ headers: { authorization: `Bearers ${token}` } })],
    ['there is another scheme', 'missing', (token) => ({ headers: { authorization: `Basic ${token}` } })],
    ['there is no scheme', 'missing', (token) => ({ headers: { authorization: token } })],
    [
      'it is in another cookie',
      'missing',
      (token) => ({ headers: { cookie: `a=${token}; ${cookieName}_2=${token}` } }),
    ],
    ['there are no credentials', 'missing', () => ({ headers: {} })],
  ])('is signed out if %s', async (_, reason, make) => {
    const { client, sign, requests } = setUp(subject);
    const token = sign();
    expect(statusOrReasonOf(await client.authenticateRequest(make(token, ['authorization', `Bearer ${token}`])))).toBe(
      reason,
    );
    expect(requests).toEqual([]);
  });

  it('is requested by the response if there are no credentials', async () => {
    const { client } = setUp(subject);
    const { error } = await client.authenticateRequest(new Request('https://app.example/'));
    expect(error).toMatchObject({ reason: 'missing', status: 401, headers: { 'www-authenticate': 'Bearer' } });
  });

  it('is validated with the options of the check', async () => {
    const { client, sign } = setUp(subject);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    expect(statusOrReasonOf(await client.authenticateRequest(request, { maxTokenAge: 0 }))).toBe('too_old');
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'Bearer x'],
    ['an object without headers', {}],
  ])('cannot be read from %s: that is a ValidationError', async (_, request) => {
    const rejected = setUp(subject).client.authenticateRequest(request as RequestLike);
    await expect(rejected).rejects.toBeInstanceOf(ValidationError);
    await expect(rejected).rejects.toMatchObject({ status: 500, provider: subject.provider });
  });
});

const COOKIES = CLIENTS.flatMap((subject) =>
  subject.cookies.map((cookie) => ({ name: subject.name, cookie, subject })),
);

describe.each(COOKIES)('the cookie $cookie of $name', ({ cookie, subject }) => {
  it.each<[string, (token: string) => RequestLike]>([
    ['a web Request', (token) => webHeaders(['cookie', `a=1; ${cookie}=${token}; b=2`])],
    ['a Node request', (token) => nodeRequest({ cookie: [`${cookie}=${token}`] })],
    ['plain headers', (token) => ({ headers: { Cookie: `${cookie}=${token}` } })],
    ['an event of API Gateway 2.0', (token) => ({ headers: {}, cookies: ['a=1', `${cookie}=${token}`] })],
    ['an event of API Gateway 1.0', (token) => eventOf({ Cookie: ['a=1', `${cookie}=${token}`] })],
    ['an event of a load balancer', (token) => ({ multiValueHeaders: { cookie: [`${cookie}=${token}`] } })],
    ['a request of Lambda@Edge', (token) => ({ headers: { cookie: [{ value: `${cookie}=${token}` }] } })],
    ['the first genuine of several', (token) => ({ headers: { cookie: `${cookie}=x; ${cookie}=${token}` } })],
    ['quotes', (token) => ({ headers: { cookie: `${cookie}="${token}"; b=2` } })],
    ['another scheme beside it', (token) => ({ headers: { authorization: 'Basic eA', cookie: `${cookie}=${token}` } })],
  ])('is read from %s', async (_, make) => {
    const { client, sign } = setUp(subject);
    expect(statusOrReasonOf(await client.authenticateRequest(make(sign())))).toBe('signed-in');
  });

  it('is signed out if its token is forged', async () => {
    const { client, sign } = setUp(subject);
    const [header, , signature] = sign().split('.');
    const [, payload] = sign({ sub: 'eve' }).split('.');
    const request = { headers: { cookie: `${cookie}=${[header, payload, signature].join('.')}` } };
    expect(statusOrReasonOf(await client.authenticateRequest(request))).toBe('signature');
  });
});
