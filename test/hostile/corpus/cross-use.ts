import type { Bench } from '../bench.ts';
import { attacker } from '../strangers.ts';
import type { Subject } from '../subjects.ts';
import { type CaseClass, type HostileCase, named, type Refusal } from './case.ts';

/** Genuine tokens in the wrong place: of other providers, projects and environments, and tokens that are no sessions. */
export function crossUseCases(subjects: readonly Subject[]): CaseClass {
  return {
    name: 'cross-use',
    cases: (subject) => [
      ...subjects.filter((other) => other !== subject).flatMap((other) => ofProvider(subject, other)),
      ...ofElsewhere(subject),
      ...named(subject.strange, (claims) => ({
        make: (bench) => bench.signer.sign(bench.stamped(claims)),
        expected: ['claims'],
      })).map((one) => ({ ...one, name: `${one.name} as a session` })),
    ],
  };
}

/** Another provider's session: as it is, under an id of this one's keys, and even signed with this one's key. */
function ofProvider(subject: Subject, other: Subject): readonly HostileCase[] {
  const claims = (bench: Bench) => bench.stamped(other.usual, other.lifetime);
  const sameAlgorithm = other.algorithm === subject.algorithm;
  const byKey: readonly Refusal[] = sameAlgorithm ? ['unknown_key'] : ['algorithm'];
  return [
    {
      name: `a session of ${other.name}`,
      make: (bench) => other.signer.sign(claims(bench)),
      expected: byKey,
    },
    {
      name: `a session of ${other.name} under an id of this provider's`,
      make: (bench) => other.signer.as(bench.signer.kid).sign(claims(bench)),
      expected: sameAlgorithm ? ['signature'] : ['algorithm'],
    },
    {
      name: `a session of ${other.name} with this provider's key`,
      make: (bench) => bench.signer.sign(claims(bench)),
      expected: ['issuer', 'claims'],
    },
  ];
}

/** What was issued for another customer, by the same keys or by others. */
function ofElsewhere({ elsewhere, algorithm, signer }: Subject): readonly HostileCase[] {
  return Object.entries(elsewhere).flatMap(([name, changes]) => {
    const make =
      (kid: string) =>
      (bench: Bench): string =>
        attacker(algorithm, kid).sign(bench.claims(changes));
    return [
      {
        name: `a session of ${name}`,
        make: (bench: Bench) => bench.token(changes),
        expected: 'iss' in changes ? (['issuer'] as const) : (['audience'] as const),
      },
      {
        name: `a session of ${name}, by its own key`,
        make: make('key-of-elsewhere'),
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
