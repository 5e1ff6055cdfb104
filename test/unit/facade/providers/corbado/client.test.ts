import { describe, expect, it } from 'vitest';
import { version } from '../../../../../src/facade/options/env.ts';
import { corbadoAdapter, transformUserIdFilters } from '../../../../../src/facade/providers/corbado/client.ts';
import { readCorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import { usersGet, usersList } from '../../../../../src/generated/corbado/operations.ts';
import { corbadoAt } from '../../../../helpers/corbado-client.ts';

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

describe('filters by user ID', () => {
  it.each([
    ['userID:eq:usr-123', 'userID:eq:123'],
    ['userID:gt:usr-123', 'userID:gt:123'],
    ['userID:lt:usr-123', 'userID:lt:123'],
    ['USERID:EQ:USR-123', 'USERID:EQ:123'],
    ['userID:eq:usr-usr-123', 'userID:eq:usr-123'],
    ['fullName:eq:usr-123', 'fullName:eq:usr-123'],
    ['fullName:eq:userID:eq:usr-123', 'fullName:eq:userID:eq:usr-123'],
    ['userID:ne:usr-123', 'userID:ne:usr-123'],
    ['userID:eq:x-usr-123', 'userID:eq:x-usr-123'],
  ])('turn %s into %s', (filter, sent) => {
    expect(transformUserIdFilters(usersList, { 'filter[]': [filter] })).toEqual({ 'filter[]': [sent] });
  });

  it("leave the caller's object, other arguments, and filters that are not strings unchanged", () => {
    const filters = Object.freeze(['status:eq:active', 'userID:eq:usr-1', 7, null]);
    const params = Object.freeze({ page: 2, sort: 'created:asc', 'filter[]': filters });
    expect(transformUserIdFilters(usersList, params)).toEqual({
      page: 2,
      sort: 'created:asc',
      'filter[]': ['status:eq:active', 'userID:eq:1', 7, null],
    });
    expect(params['filter[]']).toEqual(['status:eq:active', 'userID:eq:usr-1', 7, null]);
  });

  it.each([
    ['an operation without filters', usersGet, { 'filter[]': ['userID:eq:usr-1'] }],
    ['a call without filters', usersList, { page: 1 }],
    ['filters that are not a list', usersList, { 'filter[]': 'userID:eq:usr-1' }],
  ])('leave %s unchanged', (_, operation, params) => {
    expect(transformUserIdFilters(operation, params)).toBe(params);
  });

  it('are sent without the prefix', async () => {
    const urls: string[] = [];
    const corbado = corbadoAt('https://back.example', {
      fetch: async (url) => {
        urls.push(decodeURIComponent(new URL(url).search));
        return Response.json({ users: [], paging: { page: 1, totalPages: 0, totalItems: 0 } });
      },
    });
    await corbado.users.list({ 'filter[]': ['userID:eq:usr-1'] });
    expect(urls).toEqual([expect.stringContaining('userID:eq:1')]);
  });
});
