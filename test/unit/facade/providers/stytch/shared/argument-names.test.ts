import { describe, expect, it } from 'vitest';
import { Checks } from '../../../../../../src/facade/core/options/checks.ts';
import { checkArgumentNames } from '../../../../../../src/facade/providers/stytch/shared/argument-names.ts';
import { refusalOf } from '../../../core/options/refusal.ts';

const KNOWN = ['slug', 'login_redirect_url', 'pkce_code_challenge'];

function issuesOf(given: object) {
  return refusalOf(() => {
    const checks = new Checks();
    checkArgumentNames(checks, given, KNOWN);
    checks.throwIfAny('Cannot', 'stytch', 400);
  }).issues;
}

describe('checkArgumentNames', () => {
  it.each([
    ['loginRedirectUrl', 'login_redirect_url'],
    ['Slug', 'slug'],
    ['code_challenge', 'pkce_code_challenge'],
    ['organization_slug', 'slug'],
  ])('asks for %s whether %s is meant', (name, meant) => {
    expect(issuesOf({ [name]: 'x' })).toEqual([{ path: name, message: `unknown argument; did you mean "${meant}"?` }]);
  });

  it.each(['state', 'url', ''])('lists the names where "%s" is like none of them', (name) => {
    expect(issuesOf({ [name]: 'x' })).toEqual([
      { path: name, message: 'unknown argument; expected slug, login_redirect_url, pkce_code_challenge' },
    ]);
  });

  it('notes nothing where all names are known', () => {
    const checks = new Checks();
    checkArgumentNames(checks, { slug: undefined, login_redirect_url: 1 }, KNOWN);
    expect(() => checks.throwIfAny('Cannot', 'stytch', 400)).not.toThrow();
  });
});
