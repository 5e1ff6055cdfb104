import type { Subject } from '../subjects.ts';
import { algorithmCases } from './algorithm.ts';
import { argumentCases } from './arguments.ts';
import type { CaseClass } from './case.ts';
import { claimTypeCases } from './claim-types.ts';
import { claimValueCases } from './claim-values.ts';
import { crossUseCases } from './cross-use.ts';
import { formCases } from './form.ts';
import { headerCases } from './header.ts';
import { keySetCases } from './key-sets.ts';
import { providerClaimCases } from './provider-claims.ts';
import { signatureCases } from './signature.ts';

/** All classes of the security corpus. */
export function caseClasses(subjects: readonly Subject[]): readonly CaseClass[] {
  return [
    argumentCases,
    formCases,
    algorithmCases,
    headerCases,
    signatureCases,
    keySetCases,
    claimTypeCases,
    claimValueCases,
    providerClaimCases,
    crossUseCases(subjects),
  ];
}
