import type { TestProvider } from '../providers.ts';
import type { MintOptions, Tamper } from './mint-options.ts';
import {
  checkOptions,
  FLAG,
  type OptionForm,
  type OptionForms,
  oneOf,
  RECORD,
  SECONDS,
  TEXT,
  TEXT_OR_TEXTS,
  TIME,
} from './option-forms.ts';

const TAMPERS: Readonly<Record<Tamper, true>> = {
  signature: true,
  payload: true,
  key: true,
  'algorithm-none': true,
  'algorithm-hs256': true,
  kid: true,
};

/** What every token can be minted with. */
const COMMON: Readonly<Record<keyof MintOptions, OptionForm>> = {
  userId: TEXT,
  expired: FLAG,
  audience: TEXT_OR_TEXTS,
  issuer: TEXT,
  lifetime: SECONDS,
  issuedAt: TIME,
  claims: RECORD,
  tamper: oneOf(Object.keys(TAMPERS)),
};

/** Refuses what cannot be minted; `own` are the forms of options beyond those of every token. */
export function checkMintOptions(provider: TestProvider, options: unknown, own: OptionForms): void {
  checkOptions(`Cannot mint a token of ${provider}`, options, { ...COMMON, ...own });
}
