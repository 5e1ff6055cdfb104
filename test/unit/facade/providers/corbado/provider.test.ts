import { expect, it } from 'vitest';
import { version } from '../../../../../src/facade/core/version.ts';
import { corbadoAdapter } from '../../../../../src/facade/providers/corbado/client.ts';
import { readCorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import { usersGet } from '../../../../../src/generated/corbado/operations.ts';

const REQUEST = { method: 'GET', url: 'http://127.0.0.1:4010/prefix/v2/users/usr-1' };

function provider(projectId: string): ReturnType<typeof corbadoAdapter> {
  const backendApi = 'http://127.0.0.1:4010/prefix';
  return corbadoAdapter(readCorbadoOptions({ projectId, apiSecret: 'corbado1_test', backendApi }));
}

it('authorizes with project id and API secret', async () => {
  const headers = await provider('pro-1').authorize(usersGet, {}, REQUEST);
  // base64 of "pro-1:corbado1_test"
  expect(headers['authorization']).toBe('Basic cHJvLTE6Y29yYmFkbzFfdGVzdA==');
  expect(headers['x-corbado-projectid']).toBe('pro-1');
});

it('says what calls', async () => {
  const headers = await provider('pro-1').authorize(usersGet, {}, REQUEST);
  expect(headers['user-agent']).toBe(`authloom/${version}`);
  expect(JSON.parse(headers['x-corbado-sdk'] ?? '')).toEqual({
    name: 'authloom',
    sdkVersion: version,
    languageVersion: expect.stringMatching(/^Node\.js\/\d+/),
  });
});

it('counts the API secret, and the header made of it, among the texts that are never shown', () => {
  expect(provider('pro-1').secrets).toEqual(['corbado1_test', 'cHJvLTE6Y29yYmFkbzFfdGVzdA==']);
});

it('asks the Backend API of its options', () => {
  expect(provider('pro-1').baseUrls).toEqual({ default: 'http://127.0.0.1:4010/prefix' });
});
