// Settings: see ../../shared/config.ts. `next build` needs them as well.
import { createAuth } from 'authloom/next';
import { createApplication } from '../../shared/application.ts';
import { readConfig } from '../../shared/config.ts';
import { sessionOptions } from '../../shared/cookie.ts';

export const config = readConfig();
export const actions = createApplication(config);
export const { getAuth, withAuth, withSameOrigin } = createAuth({
  auth: actions.auth,
  ...sessionOptions(config),
});
