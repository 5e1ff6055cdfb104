import { describe, expect, it } from 'vitest';
import { hasScopes } from '../../../../../../../src/facade/providers/stytch/shared/on-demand/scopes.ts';

describe('hasScopes', () => {
  it.each<[held: string, required: string]>([
    ['', ''],
    ['read:books', ''],
    ['read:books', 'read:books'],
    ['read:books write:books', 'write:books read:books'],
    ['read:*', 'read:books'],
    ['read:*', 'read:books read:users'],
    ['read:*', 'read:*'],
    ['read:* write:books', 'read:users write:books'],
    ['openid email', 'email'],
    ['*', '*'],
    ['read:books', 'read:books:old'],
    ['read:books:old', 'read:books'],
    ['read:books:old', 'read:books:new'],
    ['read:*:old', 'read:users'],
    ['constructor', 'constructor'],
  ])('holding "%s" is enough for "%s"', (held, required) => {
    expect(hasScopes({ hasScopes: list(held), requiredScopes: list(required) })).toBe(true);
  });

  it.each<[held: string, required: string]>([
    ['', 'read:books'],
    ['read:books', 'read:users'],
    ['read:books', 'write:books'],
    ['read:books', 'read:books write:books'],
    ['read:books', 'read:*'],
    ['read:books', 'READ:books'],
    ['read:book', 'read:books'],
    ['*', 'read:books'],
    ['*', 'read'],
    ['*:books', 'read:books'],
    ['*:*', 'read:books'],
    ['read', 'read:books'],
    ['read:books', 'read'],
    ['read:*', 'read'],
    ['read:-', 'read'],
    ['read:*', 'reads'],
    ['openid', 'open'],
    ['', 'constructor'],
    ['', '__proto__:x'],
    ['readx*', 'read:books'],
    ['read:books:*', 'read:users'],
    ['read', 'read:'],
  ])('holding "%s" is not enough for "%s"', (held, required) => {
    expect(hasScopes({ hasScopes: list(held), requiredScopes: list(required) })).toBe(false);
  });

  it('is quick about long scopes', () => {
    const long = ':'.repeat(1_000_000);
    const startedAt = performance.now();
    expect(hasScopes({ hasScopes: [`a${long}`], requiredScopes: [`b${long}`] })).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

function list(scopes: string): string[] {
  return scopes.split(' ').filter((scope) => scope !== '');
}
