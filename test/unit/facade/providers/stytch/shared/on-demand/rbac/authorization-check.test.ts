import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../../../../src/facade/core/errors/validation-error.ts';
import { Checks } from '../../../../../../../../src/facade/core/options/checks.ts';
import {
  readAuthorizationCheck,
  readB2BAuthorizationCheck,
} from '../../../../../../../../src/facade/providers/stytch/shared/on-demand/rbac/authorization-check.ts';

const CONSUMER = { resource_id: 'documents', action: 'read' };
const B2B = { organization_id: 'organization-1', ...CONSUMER };
const READERS = { consumer: readAuthorizationCheck, b2b: readB2BAuthorizationCheck };

function read(kind: keyof typeof READERS, value: unknown): unknown {
  const checks = new Checks();
  const result = READERS[kind](value, checks);
  checks.throwIfAny('Cannot authenticate the session', 'stytch', 400);
  return result;
}

/** What was noted, as `path: message`. */
function issuesOf(kind: keyof typeof READERS, value: unknown): string[] {
  try {
    read(kind, value);
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe.each([
  ['consumer' as const, CONSUMER],
  ['b2b' as const, B2B],
])('the argument of a %s call', (kind, good) => {
  it('may be absent', () => {
    expect(read(kind, undefined)).toBe(undefined);
  });

  it('is read into a copy', () => {
    const read_ = read(kind, good);
    expect(read_).toEqual(good);
    expect(read_).not.toBe(good);
  });

  it.each([
    [null, 'null'],
    ['documents:read', 'a string'],
    [true, 'a boolean'],
    [[good], 'an array'],
  ])('is refused when it is %o', (value, received) => {
    expect(issuesOf(kind, value)).toEqual([`authorization_check: expected an object, received ${received}`]);
  });

  const keys = Object.keys(good);
  const wrong: [unknown, string][] = [
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'an empty string'],
    [7, 'a number'],
    [['read'], 'an array'],
    [{}, 'an object'],
  ];

  it.each(keys.flatMap((key) => wrong.map(([value, received]) => [key, value, received] as const)))(
    'is refused when its %s is %o',
    (key, value, received) => {
      expect(issuesOf(kind, { ...good, [key]: value })).toEqual([
        `authorization_check.${key}: expected a non-empty string, received ${received}`,
      ]);
    },
  );

  it('is refused with everything that is wrong at once', () => {
    expect(issuesOf(kind, {})).toHaveLength(keys.length);
  });

  it('is refused with the name that was meant', () => {
    expect(issuesOf(kind, { ...good, resource_id: undefined, resourceId: 'documents' })).toEqual([
      'authorization_check.resourceId: unknown option; did you mean "resource_id"?',
      'authorization_check.resource_id: expected a non-empty string, received nothing',
    ]);
  });

  it('is not shown in the refusal', () => {
    expect(issuesOf(kind, { ...good, action: ['secret'], extra: 'secret' }).join('\n')).not.toContain('secret');
  });
});

it('refuses an organization where there are none', () => {
  expect(issuesOf('consumer', B2B)).toEqual(['authorization_check.organization_id: unknown option']);
});
