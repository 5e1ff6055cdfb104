import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../../../scripts/spec/document/budget.ts';
import { BASE } from './base.ts';
import { changesOf, documentOf, type Edit, remove, set } from './edit.ts';

const USER = '/components/schemas/User';

describe('a change in many places', () => {
  it('is reported once per direction, with all operations', () => {
    const changes = changesOf(BASE, remove(`${USER}/properties/tags`));
    expect(changes).toEqual([
      {
        rating: 'breaking',
        kind: 'field-removed',
        direction: 'response',
        place: 'User.tags',
        message: 'removed',
        operations: ['users.list', 'users.create', 'users.get', 'webhooks.userCreated'],
      },
    ]);
  });

  it('names the operation if there is only one', () => {
    const [change] = changesOf(BASE, remove('/components/schemas/UserCreate/properties/role'));
    expect(change).toMatchObject({
      operation: 'users.create',
      method: 'POST',
      path: '/users',
      operations: ['users.create'],
    });
  });

  it('has the place of an inline schema', () => {
    const [change] = changesOf(BASE, (draft) =>
      draft.set('/paths/~1status/get/responses/200/content/application~1json/schema/properties/ok/type', 'string'),
    );
    expect(change).toMatchObject({ place: 'response 200.ok', operation: 'status' });
  });

  it('is reported once even if every operation has its own copy', () => {
    const changes = changesOf(BASE, (draft) => {
      for (const path of ['/paths/~1users/get', '/paths/~1pets/post', '/paths/~1status/get'])
        draft.set(`${path}/responses/500`, { description: 'Down.' });
    });
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'status-added', operations: ['users.list', 'pets.register', 'status'] }),
    ]);
  });

  it('is reported once if it is the authorisation of all operations', () => {
    const changes = changesOf(BASE, set('/security', [{ bearer: [] }]));
    expect(changes).toMatchObject([{ kind: 'auth-changed', operations: { length: 7 } }]);
  });

  it('is reported per operation if it is one of the operations themselves', () => {
    const changes = changesOf(BASE, (draft) => {
      for (const path of ['/paths/~1users/get', '/paths/~1pets/post']) draft.set(`${path}/deprecated`, true);
    });
    expect(changes).toMatchObject([{ operation: 'users.list' }, { operation: 'pets.register' }]);
  });
});

describe('the real specs', () => {
  const spec = (api: string): string =>
    readFileSync(fileURLToPath(new URL(`../../../../../openapi/${api}.yaml`, import.meta.url)), 'utf8');

  it.each<[string, string, Edit, object]>([
    [
      'corbado',
      'an error loses its status',
      remove('/components/schemas/ErrorRsp/properties/httpStatusCode'),
      { rating: 'breaking', kind: 'field-removed', direction: 'response', place: 'ErrorRsp.httpStatusCode' },
    ],
    [
      'passage',
      'a user status is added',
      set('/components/schemas/UserStatus/enum/-', 'asleep'),
      { rating: 'additive', kind: 'enum-value-added', direction: 'response', place: 'UserStatus' },
    ],
    [
      'loginid',
      'a header loses its description',
      remove('/components/parameters/RequestID/description'),
      { rating: 'docs', kind: 'text-changed', direction: 'request', place: 'header Request-ID' },
    ],
  ])('%s: %s', (api, _, edit, expected) => {
    const changes = changesOf(spec(api), edit);
    expect(changes).toEqual([expect.objectContaining(expected)]);
  });

  it('are compared in few steps', () => {
    const text = spec('stytch-b2b');
    const changes = changesOf(text, remove('/components/schemas/Member/properties/name'));
    expect(changes).toHaveLength(1);
    expect(stepsOf(documentOf(text))).toBeLessThan(20_000);
  });
});
