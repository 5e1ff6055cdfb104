import { expect, it } from 'vitest';
import { ValidationError } from '../../../../../../src/index.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { CONSUMER, setUpProduct } from '../products.ts';

const { magicLinks } = setUpProduct(CONSUMER).client;
const token = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
const PARAMS = 'stytch_token_type=magic_links&token=DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94%3D';

it.each([
  ['https://example.com', `https://example.com?${PARAMS}`],
  ['https://example.com/login?', `https://example.com/login?${PARAMS}`],
  ['https://example.com/login?a=%20b+c&d', `https://example.com/login?a=%20b+c&d&${PARAMS}`],
  ['https://example.com/login?a=1#/page?b#c', `https://example.com/login?a=1&${PARAMS}#/page?b#c`],
  ['http://localhost:3000/login', `http://localhost:3000/login?${PARAMS}`],
  ['my.app://login', `my.app://login?${PARAMS}`],
])('the URL of an embeddable link keeps all of %s', (redirect_url, expected) => {
  expect(magicLinks.embeddableUrl({ token, redirect_url })).toBe(expected);
});

it.each<[object, string[]]>([
  [{}, ['token', 'redirect_url']],
  [{ token: '', redirect_url: 'https://example.com' }, ['token']],
  [{ token: 7, redirect_url: '/login' }, ['token', 'redirect_url']],
  [{ token, redirect_url: 'http://example.com' }, ['redirect_url']],
  [{ token, redirect_url: 'javascript:alert(1)' }, ['redirect_url']],
  [{ token, redirect_url: 'https://example.com/?token=other' }, ['redirect_url']],
  [{ token, redirect_url: 'https://example.com/?a&stytch_token_type' }, ['redirect_url']],
  [{ token, redirectUrl: 'https://example.com' }, ['redirectUrl']],
])('%j is rejected, without the token in the message', async (params, paths) => {
  const call = Promise.resolve().then(() => magicLinks.embeddableUrl(params as never));
  const error = await rejection(call, ValidationError);
  expect(pathsOf(error)).toEqual(paths);
  expect(error.message).not.toContain(token);
});
