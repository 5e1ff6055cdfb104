/** Cookies that another site under the same domain has added, and names that only look like the session's. */
import { describe, expect, it } from 'vitest';
import { CLIENTS, NOW, setUp } from './client-under-test.ts';

const EXPIRED = { exp: NOW - 60, iat: NOW - 600, nbf: NOW - 600 };

describe.each(CLIENTS.filter(({ cookies }) => cookies.length > 0))('$name', (subject) => {
  const [name = ''] = subject.cookies;
  const withCookies = (...cookies: string[]) => ({ headers: { cookie: cookies.join('; ') } });

  it('signs in by the valid one of two cookies, in either order', async () => {
    const { client, sign } = setUp(subject);
    const [stale, valid] = [sign(EXPIRED), sign()];
    for (const request of [
      withCookies(`${name}=${stale}`, `${name}=${valid}`),
      withCookies(`${name}=${valid}`, `${name}=${stale}`),
      withCookies(`${name}=x`, 'other=1', `${name}=`, `${name}=${valid}`),
    ])
      expect(await client.authenticateRequest(request)).toMatchObject({ status: 'signed-in' });
  });

  it('reports the first of two that are invalid', async () => {
    const { client, sign } = setUp(subject);
    const request = withCookies(`${name}=${sign(EXPIRED)}`, `${name}=x`);
    expect(await client.authenticateRequest(request)).toMatchObject({ error: { reason: 'expired' } });
  });

  it('checks a limited number of them', async () => {
    const { client, sign } = setUp(subject);
    const many = Array.from({ length: 20 }, () => `${name}=${sign(EXPIRED)}`);
    const request = withCookies(...many, `${name}=${sign()}`);
    expect(await client.authenticateRequest(request)).toMatchObject({ status: 'signed-out' });
  });

  it.each([
    ['a no-break space', '\u00a0'],
    ['a byte order mark', '\ufeff'],
    ['an em space', '\u2003'],
    ['a vertical tab', '\v'],
  ])('takes a name with %s around it for another one', async (_, blank) => {
    const { client, sign } = setUp(subject);
    for (const cookie of [`${blank}${name}=${sign()}`, `${name}${blank}=${sign()}`])
      expect(await client.authenticateRequest(withCookies(cookie))).toMatchObject({ error: { reason: 'missing' } });
  });

  it('ignores spaces and tabs around name and value', async () => {
    const { client, sign } = setUp(subject);
    const request = withCookies(`a=1;\t ${name} = ${sign()}\t`);
    expect(await client.authenticateRequest(request)).toMatchObject({ status: 'signed-in' });
  });
});
