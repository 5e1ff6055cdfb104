import { describe, expect, it } from 'vitest';
import type { AuthOptions } from '../../../../../src/facade/adapters/shared/auth-options.ts';
import { isCrossSite } from '../../../../../src/facade/adapters/shared/same-origin.ts';

type Fields = Readonly<Record<string, string | string[]>>;

const OWN = 'https://app.example';
const HOST = { host: 'app.example' };

function crossSite(headers: Fields, options: AuthOptions = {}, method: string | undefined = 'POST'): boolean {
  return isCrossSite({ request: { headers }, method, target: '/' }, options);
}

function hasSource(headers: Fields): boolean {
  return 'origin' in headers || 'sec-fetch-site' in headers;
}

describe('an unsafe request with a cookie', () => {
  it.each<[string, Fields, AuthOptions, boolean]>([
    ['from the own site', { 'sec-fetch-site': 'same-origin' }, {}, false],
    ['by an action of the user', { 'sec-fetch-site': 'none' }, {}, false],
    ['from a neighbour', { 'sec-fetch-site': 'same-site' }, {}, true],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, {}, true],
    ['from a site in another letter case', { 'sec-fetch-site': 'SAME-ORIGIN' }, {}, true],
    ['from two sites', { 'sec-fetch-site': ['same-origin', 'cross-site'] }, {}, true],
    ['from another site, with the own origin', { ...HOST, 'sec-fetch-site': 'cross-site', origin: OWN }, {}, true],
    ['from the own origin', { ...HOST, origin: OWN }, {}, false],
    ['from the own origin with its port', { host: 'app.example:443', origin: OWN }, {}, false],
    ['from the own origin in another letter case', { host: 'APP.example', origin: OWN }, {}, false],
    ['from the own origin over HTTP/2', { ':authority': 'app.example', origin: OWN }, {}, false],
    ['from another port', { ...HOST, origin: 'https://app.example:8443' }, {}, true],
    ['from a subdomain', { ...HOST, origin: 'https://x.app.example' }, {}, true],
    ['from a name with the same ending', { ...HOST, origin: 'https://evilapp.example' }, {}, true],
    ['from another origin', { ...HOST, origin: 'https://evil.example' }, {}, true],
    ['from no origin', { ...HOST, origin: 'null' }, {}, true],
    ['from a file', { ...HOST, origin: 'file://' }, {}, true],
    ['from data', { ...HOST, origin: 'data:text/html,x' }, {}, true],
    ['from an empty origin', { ...HOST, origin: '' }, {}, true],
    ['from an invalid origin', { ...HOST, origin: 'app.example' }, {}, true],
    ['from two origins', { ...HOST, origin: [OWN, OWN] }, {}, true],
    ['to two hosts', { host: ['app.example', 'evil.example'], origin: OWN }, {}, true],
    ['to no host', { origin: OWN }, {}, true],
    ['to a host that is renamed', { host: 'internal:3000', origin: OWN }, {}, true],
    ['from an origin that is allowed', { host: 'internal:3000', origin: OWN }, { allowedOrigins: [OWN] }, false],
    ['from a site that is allowed', { 'sec-fetch-site': 'cross-site', origin: OWN }, { allowedOrigins: [OWN] }, false],
    [
      'from a site that is not',
      { 'sec-fetch-site': 'cross-site', origin: `${OWN}.evil` },
      { allowedOrigins: [OWN] },
      true,
    ],
    [
      'from the own origin that is allowed as well, and another site: no browser sends that',
      { ...HOST, 'sec-fetch-site': 'cross-site', origin: OWN },
      { allowedOrigins: [OWN] },
      true,
    ],
    [
      'from the own origin that is allowed as well',
      { ...HOST, 'sec-fetch-site': 'same-origin', origin: OWN },
      { allowedOrigins: [OWN] },
      false,
    ],
    ['from nowhere', HOST, {}, true],
    ['from nowhere, if that is allowed', HOST, { allowMissingOrigin: true }, false],
    [
      'from elsewhere, if nowhere is allowed',
      { ...HOST, origin: 'https://evil.example' },
      { allowMissingOrigin: true },
      true,
    ],
    [
      'that renames its host by a header',
      { host: 'a.example', 'x-forwarded-host': 'app.example', origin: OWN },
      {},
      true,
    ],
  ])('%s', (_, headers, options, expected) => {
    expect(crossSite(headers, options)).toBe(expected);
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('is never cross-site by %s', (method) => {
    expect(crossSite({ 'sec-fetch-site': 'cross-site' }, {}, method)).toBe(false);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'get'])('is cross-site by %s', (method) => {
    expect(crossSite({ 'sec-fetch-site': 'cross-site' }, {}, method)).toBe(true);
  });

  it.each<[string, Fields, boolean]>([
    ['as browsers send it', { upgrade: 'websocket', origin: 'https://evil.example' }, true],
    ['in capitals', { upgrade: 'WebSocket', 'sec-fetch-site': 'cross-site' }, true],
    ['among other protocols', { upgrade: 'h2c, websocket' }, true],
    ['by its key alone', { 'sec-websocket-key': 'x' }, true],
    ['by its label alone', { 'sec-fetch-mode': 'websocket' }, true],
    ['over HTTP/2', { ':protocol': 'websocket' }, true],
    ['from the own origin', { ...HOST, upgrade: 'websocket', origin: OWN }, false],
    ['by a token', { upgrade: 'websocket', authorization: 'Bearer x' }, false],
  ])('a handshake of WebSockets counts as unsafe %s', (_, headers, expected) => {
    for (const method of ['GET', 'CONNECT']) expect(crossSite(headers, {}, method)).toBe(expected);
    expect(crossSite(headers, { allowMissingOrigin: true }, 'GET')).toBe(expected && hasSource(headers));
  });

  it('is never cross-site with a bearer token, even an invalid one: the cookie does not count then', () => {
    expect(crossSite({ authorization: 'Bearer x', 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(crossSite({ authorization: 'Basic eA==', 'sec-fetch-site': 'cross-site' })).toBe(true);
  });

  it('is cross-site to two hosts, of which Node shows the first', () => {
    const headers = { ...HOST, origin: OWN };
    const headersDistinct = { host: ['app.example', 'evil.example'], origin: [OWN] };
    const info = { request: { headers, headersDistinct }, method: 'POST', target: '/' };
    expect(isCrossSite(info, {})).toBe(true);
    expect(isCrossSite({ ...info, request: { headers } }, {})).toBe(false);
  });
});
