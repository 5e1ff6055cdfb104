// Settings: see ../../shared/config.ts. `next build` needs them as well.
import { createAuth } from 'authloom/next';
import { createApplication } from '../../shared/application.ts';
import { readConfig } from '../../shared/config.ts';
import { COOKIE } from '../../shared/cookie.ts';

export const config = readConfig();
export const actions = createApplication(config);
export const { getAuth, withAuth } = createAuth({
  auth: actions.auth,
  cookie: COOKIE,
  allowedOrigins: [config.origin],
});
