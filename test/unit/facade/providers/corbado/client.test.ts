import { describe, expect, it } from 'vitest';
import { version } from '../../../../../src/facade/options/env.ts';
import { corbadoAdapter } from '../../../../../src/facade/providers/corbado/client.ts';
import { readCorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import { usersGet } from '../../../../../src/generated/corbado/operations.ts';
import { corbadoAt, corbadoError } from '../../../../helpers/corbado-client.ts';

describe('the adapter', () => {
  const request = { method: 'GET', url: 'http://127.0.0.1:4010/prefix/v2/users/usr-1', headers: {} };

  function adapter(projectId: string): ReturnType<typeof corbadoAdapter> {
    const backendApi = 'http://127.0.0.1:4010/prefix';
    return corbadoAdapter(readCorbadoOptions({ projectId, apiSecret: 'corbado1_test', backendApi }));
  }

  it.each([
    // base64 of "pro-1:corbado1_test" and "pro-2:corbado1_test"
    ['pro-1', 'Basic cHJvLTE6Y29yYmFkbzFfdGVzdA=='],
    ['pro-2', 'Basic cHJvLTI6Y29yYmFkbzFfdGVzdA=='],
  ])('authorizes with project ID and API secret: %s', async (projectId, authorization) => {
    const headers = await adapter(projectId).authorize(usersGet, {}, request);
    expect(headers).toMatchObject({ authorization, 'x-corbado-projectid': projectId });
  });

  it('authorizes with project ID and API key, and lists the key alone as never to be shown', async () => {
    const withKey = corbadoAdapter(readCorbadoOptions({ projectId: 'pro-1', apiKey: 'key-1' }));
    expect(await withKey.authorize(usersGet, {}, request)).toMatchObject({
      authorization: 'Bearer key-1',
      'x-corbado-projectid': 'pro-1',
    });
    expect(withKey.secrets).toEqual(['key-1']);
  });

  it('names package and runtime, and lists what must never be shown', async () => {
    expect(adapter('pro-1').secrets).toEqual(['corbado1_test', 'cHJvLTE6Y29yYmFkbzFfdGVzdA==']);
    const headers = await adapter('pro-1').authorize(usersGet, {}, request);
    expect(headers['user-agent']).toBe(`authloom/${version}`);
    expect(JSON.parse(headers['x-corbado-sdk'] ?? '')).toEqual({
      name: 'authloom',
      sdkVersion: version,
      languageVersion: expect.stringMatching(/^Node\.js\/\d+/),
    });
  });
});

it.each([
  ['is set to that of the client', {}, 'pro-1'],
  ['may be given', { projectID: 'pro-2' }, 'pro-2'],
])('the project of an Android app %s', async (_, params, projectID) => {
  const bodies: unknown[] = [];
  const fetch = async (__: string, { body }: RequestInit): Promise<Response> => {
    bodies.push(typeof body === 'string' ? JSON.parse(body) : body);
    return new Response();
  };
  const corbado = corbadoAt('https://back.example', { fetch });
  expect(await corbado.androidAppConfigs.create({ packageName: 'com.example.app', ...params })).toBeUndefined();
  expect(bodies).toEqual([{ packageName: 'com.example.app', projectID }]);
});

it('deletes a user even if it is gone when the deletion is retried', async () => {
  const gone = corbadoError(400, { validation: [{ field: 'userID', message: 'does not exist' }] });
  const responses = [Response.json(corbadoError(500), { status: 500 }), Response.json(gone, { status: 400 })];
  const fetch = async (): Promise<Response> => responses.shift() ?? Response.error();
  const { attempts } = await corbadoAt('https://back.example', { fetch })
    .users.delete({ userID: 'usr-1' })
    .withResponse();
  expect(attempts).toBe(2);
});
