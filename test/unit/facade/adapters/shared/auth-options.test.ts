import { describe, expect, it } from 'vitest';
import {
  checkGuard,
  readAuthOptions,
  readGuard,
  readSameOriginOptions,
} from '../../../../../src/facade/adapters/shared/auth-options.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';
import { type ClientName, clientOf } from '../../session/clients.ts';

describe('an option that is present without a value', () => {
  const VALUES: readonly unknown[] = [undefined, null];

  it.each(['role', 'permission', 'factors', 'maxAge', 'check', 'signIn'])('is an error of requireAuth: %s', (name) => {
    for (const value of VALUES) expect(pathsOf(validationErrorOf(() => readGuard({ [name]: value })))).toEqual([name]);
  });

  it.each(['cookie', 'allowedOrigins', 'allowMissingOrigin', 'check', 'exposeReason'])(
    'is an error of authenticate: %s',
    (name) => {
      for (const value of VALUES)
        expect(pathsOf(validationErrorOf(() => readAuthOptions('', { [name]: value })))).toEqual([name]);
    },
  );

  it.each(['allowedOrigins', 'allowMissingOrigin'])('is an error of requireSameOrigin: %s', (name) => {
    expect(pathsOf(validationErrorOf(() => readSameOriginOptions({ [name]: undefined })))).toEqual([name]);
  });

  it.each(['maxTokenAge', 'clockTolerance', 'remote', 'authorization_check', 'username'])(
    "is an error of the client's options: %s",
    (name) => {
      expect(pathsOf(validationErrorOf(() => readGuard({ check: { [name]: undefined } })))).toEqual([`check.${name}`]);
    },
  );

  it.each([
    { resource_id: 'documents' },
    { resource_id: 'documents', action: undefined },
    { resource_id: '', action: 'a' },
  ])('is an error of a permission: %j', (permission) => {
    expect(validationErrorOf(() => readGuard({ permission })).status).toBe(500);
  });

  it.each([{ role: [] }, { role: '' }, { role: [''] }, { factors: [] }, { factors: [''] }])(
    'or with an empty one is an error: %j',
    (options) => {
      expect(pathsOf(validationErrorOf(() => readGuard(options)))).toEqual(Object.keys(options));
    },
  );
});

describe('a requirement that no session can meet', () => {
  const guard = readGuard({ maxAge: 600 });

  it.each<ClientName>(['Corbado', 'Passage'])('is an error at set-up: maxAge with %s', (name) => {
    expect(validationErrorOf(() => checkGuard(clientOf(name).client, guard))).toMatchObject({
      status: 500,
      issues: [{ path: 'maxAge', message: expect.stringContaining('maxTokenAge') }],
    });
  });

  it.each<ClientName>(['Stytch', 'StytchB2B', 'LoginID', 'LoginIDV2'])('is accepted with %s', (name) => {
    expect(() => checkGuard(clientOf(name).client, guard)).not.toThrow();
  });
});
