import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type Fields, numberIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';

/** The rating of a password. */
export interface Strength {
  readonly isValid: boolean;
  /** 0 to 4. */
  readonly score: number;
  readonly isBreached: boolean;
  readonly policy: 'zxcvbn' | 'luds';
  readonly isBreachCheckedOnCreate: boolean;
  readonly warning: string;
  readonly suggestions: readonly string[];
  readonly luds: Luds;
}

/** The kinds of characters that a password has, and the number of those that it lacks. */
interface Luds {
  readonly has_lower_case: boolean;
  readonly has_upper_case: boolean;
  readonly has_digit: boolean;
  readonly has_symbol: boolean;
  readonly missing_complexity: number;
  readonly missing_characters: number;
}

/** The least score of a valid password. */
const MIN_SCORE = 3;

/** The project's rules for passwords, by the names of the management API: a single record, which a seed may replace. */
export const passwordKinds: Readonly<Record<string, RecordKind>> = {
  password_strength_config: {
    id: 'config_id',
    seed: (given) => ({
      check_breach_on_creation: true,
      check_breach_on_authentication: true,
      validate_on_authentication: true,
      validation_policy: 'ZXCVBN',
      luds_min_password_length: 8,
      luds_min_password_complexity: 3,
      ...given,
      config_id: 'project',
    }),
    initial: [{}],
  },
  password_hashes: { id: 'owner_id' },
};

function configOf(tenant: Tenant): Fields {
  return tenant.records('password_strength_config').get('project') ?? {};
}

/** Tests if logins check passwords against known breaches. */
export function isBreachCheckedOnLogin(tenant: Tenant): boolean {
  return configOf(tenant)['check_breach_on_authentication'] === true;
}

let estimator: Promise<Estimator> | undefined;

interface Estimator {
  readonly zxcvbn: ZxcvbnFactory;
  readonly common: ReadonlySet<string>;
}

/** The dictionaries are large, so that they are loaded when the first password comes. */
async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary };
  const zxcvbn = new ZxcvbnFactory({
    dictionary,
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return { zxcvbn, common: new Set(common.dictionary['passwords-common']) };
}

/** Rates a password; `inputs` are words that make a bad one, such as the user's address. */
export async function strengthOf(tenant: Tenant, password: string, inputs: readonly string[] = []): Promise<Strength> {
  estimator ??= loadEstimator();
  const { zxcvbn, common } = await estimator;
  const { score, feedback } = zxcvbn.check(password, [...inputs]);
  const config = configOf(tenant);
  const luds = ludsOf(password, config);
  const policy = config['validation_policy'] === 'LUDS' ? 'luds' : 'zxcvbn';
  const isBreached = common.has(password.toLowerCase());
  const isBreachCheckedOnCreate = config['check_breach_on_creation'] === true;
  const isStrong =
    policy === 'luds' ? luds.missing_complexity === 0 && luds.missing_characters === 0 : score >= MIN_SCORE;
  return {
    isValid: isStrong && !(isBreached && isBreachCheckedOnCreate),
    score,
    isBreached,
    policy,
    isBreachCheckedOnCreate,
    warning: feedback.warning ?? '',
    suggestions: feedback.suggestions,
    luds,
  };
}

function ludsOf(password: string, config: Fields): Luds {
  const has = {
    has_lower_case: /\p{Ll}/u.test(password),
    has_upper_case: /\p{Lu}/u.test(password),
    has_digit: /\p{Nd}/u.test(password),
    has_symbol: /[^\p{L}\p{Nd}]/u.test(password),
  };
  const complexity = Object.values(has).filter(Boolean).length;
  return {
    ...has,
    missing_complexity: Math.max(0, (numberIn(config, 'luds_min_password_complexity') ?? 3) - complexity),
    missing_characters: Math.max(0, (numberIn(config, 'luds_min_password_length') ?? 8) - password.length),
  };
}

/**
 * Checks a new password.
 *
 * @throws {ApiError} if it is weak or known from breaches
 */
export async function requireStrong(tenant: Tenant, password: string, inputs: readonly string[] = []): Promise<void> {
  const { isValid, isBreached, isBreachCheckedOnCreate, luds, policy, score } = await strengthOf(
    tenant,
    password,
    inputs,
  );
  if (isValid) return;
  const isWeak = policy === 'luds' ? luds.missing_complexity + luds.missing_characters > 0 : score < MIN_SCORE;
  if (isWeak) throw stytchError('weak_password', 'The password does not meet the requirements of the project.');
  if (isBreached && isBreachCheckedOnCreate)
    throw stytchError('breached_password', 'The password has appeared in a data breach.');
}
