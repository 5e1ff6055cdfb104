import { describe, expect, it } from 'vitest';
import { object, string } from '../../../../src/facade/http/checks.ts';
import { operation } from '../../../../src/facade/http/operation.ts';
import { checkNames } from '../../../../src/facade/http/validation.ts';

describe('checkNames', () => {
  const update = operation('things.update', 'PUT', '/{app_id}/{id}', {
    query: { q: string },
    headers: { 'x-session': string },
    body: object({ name: string }),
    clientParams: ['app_key'],
  });
  const pathsOf = (params: object): string[] => checkNames(update, { ...params }).map(({ path }) => path);

  it('knows the names of every place, and accepts unknown ones if there is a body', () => {
    expect(pathsOf({ app_id: 1, app_key: 1, id: 1, q: 1, 'x-session': 1, name: 1, later: 1 })).toEqual([]);
  });

  it('rejects names that look like a known one', () => {
    expect(pathsOf({ 'X-Session': 1, Name: 1 })).toEqual(['X-Session', 'Name']);
  });
});
