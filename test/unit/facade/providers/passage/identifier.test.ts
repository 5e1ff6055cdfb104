import { describe, expect, it } from 'vitest';
import { hasIdentifier, readIdentifier } from '../../../../../src/facade/providers/passage/users.ts';
import { pathsOf, refusalOf } from '../../core/options/refusal.ts';

const USER = { id: 'user-1', email: 'Kate@example.com', phone: '+15550100000' };

describe('hasIdentifier', () => {
  it.each([
    ['the e-mail address', 'Kate@example.com'],
    ['the e-mail address in another letter case', 'kATE@EXAMPLE.COM'],
    ['the phone number', '+15550100000'],
  ])('is true for %s', (_, identifier) => {
    expect(hasIdentifier(USER, identifier)).toBe(true);
  });

  it('knows the case of letters beyond ASCII', () => {
    expect(hasIdentifier({ email: 'änne@example.com' }, 'ÄNNE@example.com')).toBe(true);
  });

  it.each([
    ['a part of it', 'kate@example'],
    ['a blank behind', 'Kate@example.com '],
    ['the Kelvin sign for K', '\u212aate@example.com'],
    ['the phone number without its sign', '15550100000'],
    ['the phone number with blanks', '+1 555 010 0000'],
    ['an operator', 'like:%'],
    ['an operator in front of the e-mail address', 'ne:Kate@example.com'],
    ['the id', 'user-1'],
    ['nothing', ''],
  ])('is false for %s', (_, identifier) => {
    expect(hasIdentifier(USER, identifier)).toBe(false);
  });

  it('is false for the long s and the dotless i', () => {
    expect(hasIdentifier({ email: 'sis@example.com' }, '\u017fis@example.com')).toBe(false);
    expect(hasIdentifier({ email: 'sis@example.com' }, 's\u0131s@example.com')).toBe(false);
  });

  it.each([
    [null],
    [undefined],
    ['ada@example.com'],
    [['ada@example.com']],
    [{}],
    [{ email: null, phone: null }],
    [{ email: {} }],
  ])('is false for a user that is %o', (user) => {
    expect(hasIdentifier(user, 'ada@example.com')).toBe(false);
  });
});

describe('readIdentifier', () => {
  it('takes it by itself or in an object', () => {
    expect(readIdentifier('a@b.example')).toBe('a@b.example');
    expect(readIdentifier({ identifier: 'a@b.example' })).toBe('a@b.example');
  });

  it.each([
    [undefined],
    [null],
    [''],
    ['  '],
    [7],
    [true],
    [['a']],
    [{}],
    [{ identifier: '' }],
    [{ identifier: 7 }],
    [{ email: 'a' }],
  ])('refuses %o', (params) => {
    const error = refusalOf(() => readIdentifier(params));
    expect(pathsOf(error)).toEqual(['identifier']);
    expect(error).toMatchObject({ status: 400, provider: 'passage' });
    expect(error.message).toContain('Cannot call user.getByIdentifier');
  });
});
