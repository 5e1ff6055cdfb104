type OptionChecks = typeof import('./validate-options.ts');

let loaded: Promise<OptionChecks> | undefined;

/** What judges the options of a check, and sessions by them. Loaded with the first options: most checks have none. */
export function optionChecks(): Promise<OptionChecks> {
  loaded ??= import('./validate-options.ts');
  return loaded;
}
