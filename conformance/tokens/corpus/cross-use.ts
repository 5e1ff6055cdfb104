import { attacker } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { type CaseClass, named, type Rejection, type SecurityCase } from './case.ts';

/** Genuine tokens of other providers, projects and environments, and genuine tokens that are not sessions. */
export function crossUseCases(subjects: readonly Subject[]): CaseClass {
  return {
    name: 'cross-use',
    cases: (subject) => [
      ...subjects.filter((other) => other !== subject).flatMap((other) => ofProvider(subject, other)),
      ...ofElsewhere(subject),
      ...named(subject.otherTokens, (changes) => ({
        make: (fixture) => fixture.token(changes),
        expected: ['claims'],
      })).map((one) => ({ ...one, name: `${one.name} as a session` })),
    ],
  };
}

/** Sessions of another provider: unchanged, under this provider's key id, and signed with this provider's key. */
function ofProvider(subject: Subject, other: Subject): readonly SecurityCase[] {
  const claims = (fixture: Fixture) => fixture.stamped(other.usual, other.lifetime);
  const sameAlgorithm = other.algorithm === subject.algorithm;
  const byKey: readonly Rejection[] = sameAlgorithm ? ['unknown_key'] : ['algorithm'];
  return [
    {
      name: `a session of ${other.name}`,
      make: (fixture) => other.signer.sign(claims(fixture)),
      expected: byKey,
    },
    {
      name: `a session of ${other.name} under an id of this provider's`,
      make: (fixture) => other.signer.as(fixture.signer.kid).sign(claims(fixture)),
      expected: sameAlgorithm ? ['signature'] : ['algorithm'],
    },
    {
      name: `a session of ${other.name} with this provider's key`,
      make: (fixture) => fixture.signer.sign(claims(fixture)),
      expected: ['issuer', 'claims'],
    },
  ];
}

/** Tokens of another customer, signed with the same or other keys. */
function ofElsewhere({ otherTenants, algorithm, signer }: Subject): readonly SecurityCase[] {
  return Object.entries(otherTenants).flatMap(([name, changes]) => {
    const make =
      (kid: string) =>
      (fixture: Fixture): string =>
        attacker(algorithm, kid).sign(fixture.claims(changes));
    return [
      {
        name: `a session of ${name}`,
        make: (fixture: Fixture) => fixture.token(changes),
        expected: 'iss' in changes ? (['issuer'] as const) : (['audience'] as const),
      },
      {
        name: `a session of ${name}, by its own key`,
        make: make('key-of-otherTenants'),
        expected: ['unknown_key'] as const,
      },
      {
        name: `a session of ${name}, by a key of the same id`,
        make: make(signer.kid),
        expected: ['signature'] as const,
      },
    ];
  });
}
