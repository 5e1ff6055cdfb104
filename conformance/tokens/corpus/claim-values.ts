import type { Fixture } from '../fixture.ts';
import type { CheckOptions, Subject } from '../subjects.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';

/** Claims of the right types with values to reject. */
export const claimValueCases: CaseClass = {
  name: 'values of claims',
  cases: (subject) => [...issuers(), ...audiences(subject), ...times(subject), ...requirements(subject)],
};

function issuers(): readonly SecurityCase[] {
  const changes: Readonly<Record<string, (issuer: string) => string>> = {
    another: () => 'https://attacker.example',
    'a part of it': (issuer) => issuer.slice(0, -1),
    'longer than it': (issuer) => `${issuer}.attacker.example`,
    'a path below it': (issuer) => `${issuer}/other`,
    'its host after another': (issuer) => `https://attacker.example/${issuer}`,
    'its host as a user name': (issuer) => `${issuer}@attacker.example`,
    'in upper case': (issuer) => issuer.toUpperCase(),
    'with a slash after it': (issuer) => `${issuer}/`,
    'with a space after it': (issuer) => `${issuer} `,
    'with NUL after it': (issuer) => `${issuer}\0`,
    'with a fragment': (issuer) => `${issuer}#`,
    'in a JSON list': (issuer) => JSON.stringify([issuer]),
    '10 kB long': (issuer) => issuer.repeat(1_000).slice(0, 10_000),
    'the name __proto__': () => '__proto__',
  };
  return named(changes, (change) => ({
    make: (fixture) => fixture.token({ iss: change(String(fixture.subject.usual['iss'])) }),
    expected: ['issuer'],
  })).map((one) => ({ ...one, name: `iss is ${one.name}` }));
}

/** Audiences, for providers whose tokens have one. */
function audiences({ usual }: Subject): readonly SecurityCase[] {
  const own = [usual['aud']].flat()[0];
  if (typeof own !== 'string') return [];
  const values: Readonly<Record<string, unknown>> = {
    missing: undefined,
    null: null,
    true: true,
    0: 0,
    'an empty string': '',
    'an empty list': [],
    'an object': {},
    'a list of null': [null],
    another: 'somebody-else',
    'a list of others': ['somebody-else', 'nobody'],
    'a part of it': own.slice(0, -1),
    'longer than it': `${own}0`,
    'in upper case': own.toUpperCase(),
    'with a space after it': `${own} `,
    'two in one text': `${own} somebody-else`,
    'two in one text with a comma': `${own},somebody-else`,
    'a list in a list': [[own]],
    'a list in lists, 4,000 deep': nested(own, 4_000),
    'an object with toString': { toString: own },
    'an object whose toString is a number': { toString: 1 },
    'an object without primitive value': { toString: null, valueOf: null },
    'an object with toJSON': { toJSON: own },
    'an object like a list': { 0: own, length: 1 },
    'a list of an object': [{ aud: own }],
    'a list of an object without primitive value': [{ toString: 1, valueOf: 1 }],
    'an object named by it': { [own]: true },
    '2,000 others': Array.from({ length: 2_000 }, () => 'x'),
  };
  return named(values, (value) => ({
    make: (fixture) => fixture.token({ aud: value }),
    expected: ['audience', 'claims'],
  })).map((one) => ({ ...one, name: `aud is ${one.name}` }));
}

function nested(value: unknown, depth: number): unknown {
  let list = value;
  for (let level = 0; level < depth; level += 1) list = [list];
  return list;
}

/** Offsets are in seconds from now; the default tolerance is 5 s. */
function times({ lifetime }: Subject): readonly SecurityCase[] {
  const at = (
    name: string,
    expected: 'expired' | 'not_yet_valid' | 'too_old',
    offsets: Readonly<Record<string, number>>,
    options?: CheckOptions,
  ): SecurityCase => ({
    name,
    make: (fixture) =>
      fixture.token(Object.fromEntries(Object.entries(offsets).map(([claim, by]) => [claim, fixture.second + by]))),
    expected: [expected],
    ...(options !== undefined && { options }),
  });
  return [
    { name: 'exp is 0', make: (fixture) => fixture.token({ exp: 0 }), expected: ['expired'] },
    at('expired an hour ago', 'expired', { exp: -3_600 }),
    at('expired at the tolerance', 'expired', { exp: -5 }),
    at('expired 1 s beyond the tolerance', 'expired', { exp: -6 }),
    at('expires now, without tolerance', 'expired', { exp: 0 }, { clockTolerance: 0 }),
    at('expired at the greatest tolerance', 'expired', { exp: -60 }, { clockTolerance: 60 }),
    at('issued 6 s ahead', 'not_yet_valid', { iat: 6 }),
    at('issued a day ahead', 'not_yet_valid', { iat: 86_400 }),
    at('issued 61 s ahead, with the greatest tolerance', 'not_yet_valid', { iat: 61 }, { clockTolerance: 60 }),
    { name: 'issued in milliseconds', make: (b) => b.token({ iat: b.now }), expected: ['not_yet_valid'] },
    at('valid in 6 s', 'not_yet_valid', { nbf: 6 }),
    at('valid in half a second, without tolerance', 'not_yet_valid', { nbf: 0.5 }, { clockTolerance: 0 }),
    at('of a greatest age of 0', 'too_old', {}, { maxTokenAge: 0 }),
    at('as old as it may be', 'too_old', { iat: -60 }, { maxTokenAge: 60 }),
    at('issued ahead, of a greatest age of 0', 'too_old', { iat: 3 }, { maxTokenAge: 0 }),
    ...(lifetime === undefined ? [at('without expiry, an hour old', 'too_old', { iat: -3_600 })] : []),
  ];
}

function requirements({ name }: Subject): readonly SecurityCase[] {
  const make = (fixture: Fixture): string => fixture.token();
  return [
    { name: 'without the role', make, options: { require: { role: 'admin' } }, expected: ['permissions'] },
    { name: 'without any of the roles', make, options: { require: { role: ['a', 'b'] } }, expected: ['permissions'] },
    { name: 'without the factor', make, options: { require: { factors: ['totp'] } }, expected: ['factors'] },
    // Tokens of the others do not tell when the user authenticated.
    ...(name === 'Corbado' || name === 'Passage'
      ? []
      : ([{ name: 'proven too long ago', make, options: { require: { maxAge: 0 } }, expected: ['too_old'] }] as const)),
    ...(name === 'LoginID' || name === 'LoginIDV2'
      ? ([{ name: 'of another user', make, options: { username: 'eve@example.com' }, expected: ['claims'] }] as const)
      : []),
  ];
}
