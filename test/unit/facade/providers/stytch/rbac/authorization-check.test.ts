import { describe, expect, it } from 'vitest';
import { Checks } from '../../../../../../src/facade/options/validators.ts';
import {
  readAuthorizationCheck,
  readB2BAuthorizationCheck,
  readPermission,
} from '../../../../../../src/facade/providers/stytch/rbac/authorization-check.ts';
import { checked, validationErrorOf } from '../../../options/validation-error-of.ts';

const ACTION = { resource_id: 'documents', action: 'read' };
const B2B_ACTION = { organization_id: 'organization-1', ...ACTION };

describe.each([
  ['authorization_check', 'consumer', readAuthorizationCheck, ACTION],
  ['authorization_check', 'B2B', readB2BAuthorizationCheck, B2B_ACTION],
  ['options.require.permission', 'either', readPermission, ACTION],
] as const)('%s of %s', (path, _, reader, good) => {
  const read = (value: unknown): unknown => checked((checks) => reader(value, checks));
  /** The issues as `path: message`, without the common part of the path. */
  const issuesOf = (value: unknown): string[] =>
    validationErrorOf(() => read(value)).issues.map((issue) => `${issue.path.replace(path, '')}: ${issue.message}`);
  const keys = Object.keys(good);

  it('is read into a copy, and may be absent', () => {
    expect(read(good)).toEqual(good);
    expect(read(good)).not.toBe(good);
    expect(read(undefined)).toBe(undefined);
  });

  it.each([
    [null, 'null'],
    ['documents:read', 'a string'],
    [true, 'a boolean'],
    [[good], 'an array'],
  ])('cannot be %o', (value, received) => {
    expect(reader(value, new Checks())).toBe(undefined);
    expect(issuesOf(value)).toEqual([`: expected an object, received ${received}`]);
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'an empty string'],
    [7, 'a number'],
    [['read'], 'an array'],
    [{}, 'an object'],
  ])('has no field that is %o', (value, received) => {
    for (const key of keys) {
      const expected = `.${key}: expected a non-empty string, received ${received}`;
      expect(issuesOf({ ...good, [key]: value })).toEqual([expected]);
    }
  });

  it('is rejected with everything that is wrong at once, and with the name that was meant', () => {
    expect(issuesOf({})).toHaveLength(keys.length);
    expect(issuesOf({ ...good, resource_id: undefined, resourceId: 'documents' })).toEqual([
      '.resourceId: unknown option; did you mean "resource_id"?',
      '.resource_id: expected a non-empty string, received nothing',
    ]);
  });

  it('is not shown in the error', () => {
    expect(issuesOf({ ...good, action: ['secret'], extra: 'secret' }).join('\n')).not.toContain('secret');
  });
});

it.each([readAuthorizationCheck, readPermission])('an organization belongs to B2B checks only', (reader) => {
  const { issues } = validationErrorOf(() => checked((checks) => reader(B2B_ACTION, checks)));
  expect(issues.map(({ message }) => message)).toEqual(['unknown option']);
});
