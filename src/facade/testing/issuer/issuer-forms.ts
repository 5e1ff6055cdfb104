import { readBaseUrl } from '../../core/options/base-url.ts';
import { Checks } from '../../core/options/checks.ts';
import { VISIBLE_ASCII } from '../../core/options/texts.ts';
import type { TestProvider } from '../providers.ts';
import type { IssuerOptionsOf, TestIssuerOptions } from './issuer-options.ts';
import { FUNCTION, matching, type OptionForm } from './option-forms.ts';

const COMMON: Readonly<Record<keyof TestIssuerOptions, OptionForm>> = {
  clock: FUNCTION,
  fetch: FUNCTION,
  issuer: matching(/\S/, 'a text that is not blank'),
};
/** It is an address that the client is given, and compares as a text. */
const CORBADO_ISSUER: OptionForm = {
  expected: 'an https: URL without a slash at its end',
  test: (value) => readBaseUrl(new Checks(), 'issuer', value) === value,
};
/** Part of paths and issuers. */
const PATH_PART = matching(/^[\w-]+$/, 'letters, digits, "-" and "_"');
const STYTCH = { ...COMMON, projectId: PATH_PART };

/** The forms of the options of every issuer: what the provider's client would refuse is refused here already. */
export const ISSUER_FORMS: {
  readonly [P in TestProvider]: Readonly<Record<keyof IssuerOptionsOf[P], OptionForm>>;
} = {
  corbado: {
    ...COMMON,
    issuer: CORBADO_ISSUER,
    projectId: matching(/^pro-[\w-]{1,59}$/, '"pro-" and up to 59 letters, digits, "-" and "_"'),
  },
  passage: { ...COMMON, appId: PATH_PART },
  stytch: STYTCH,
  'stytch-b2b': STYTCH,
  loginid: { ...COMMON, clientId: matching(VISIBLE_ASCII, 'visible characters of ASCII') },
};
