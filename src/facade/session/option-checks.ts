import { loadOnce } from './load-once.ts';

/** What judges the options of a check, and sessions by them. Loaded with the first options: most checks have none. */
export const optionChecks: () => Promise<typeof import('./validate-options.ts')> = loadOnce(
  () => import('./validate-options.ts'),
);
