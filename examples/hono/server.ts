// The example for Hono 4, on Node. Settings: see ../shared/config.ts.
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { authenticate, clientAttributes, noStore, requireAuth, requireSameOrigin, writeCookie } from 'authloom/hono';
import { Hono } from 'hono';
import { CALLBACK_HEADERS, createApplication } from '../shared/application.ts';
import { readConfig } from '../shared/config.ts';
import { sessionOptions } from '../shared/cookie.ts';
import { readForm } from '../shared/form.ts';
import { homePage, sentPage } from '../shared/page.ts';

const config = readConfig();
const { auth, ...actions } = createApplication(config);

const app = new Hono()
  .post('/webhooks/stytch', async (c) => {
    await actions.receiveWebhook(c.req.raw);
    return c.body(null, 204);
  })

  .use(authenticate(auth, sessionOptions(config)))

  .get('/', (c) => {
    noStore(c);
    return c.html(homePage(config, c.var.auth));
  })

  .post('/login', async (c) => {
    const { address } = getConnInfo(c).remote;
    const attributes = clientAttributes(c.req.raw, { trustProxy: config.trustProxy, address });
    await actions.sendLink(await readForm(c.req.raw), attributes);
    return c.html(sentPage(config), 202);
  })

  .get('/callback', async (c) => {
    for (const [name, value] of Object.entries(CALLBACK_HEADERS)) c.header(name, value);
    const { method, headers, url: target } = c.req.raw;
    const { cookie, location } = await actions.followLink({ method, headers, target });
    writeCookie(c, cookie);
    return c.redirect(location, 303);
  })

  // A browser is redirected to the login form, anything else gets a 401.
  .get('/me', requireAuth({ signIn: '/' }), (c) => {
    const { userId, session } = c.var.auth;
    return c.json({ userId, factors: session.factors, roles: session.roles });
  })

  .get('/admin', requireAuth({ role: 'admin' }), (c) => c.json({ secret: 'Only admins see this.' }))

  .get('/reports', requireAuth({ permission: { resource_id: 'reports', action: 'read' } }), (c) =>
    c.json({ reports: [] }),
  )

  // Step-up: a code of the authenticator app, not older than ten minutes.
  .get('/settings', requireAuth({ factors: ['totp'], maxAge: 600 }), (c) => c.json({ settings: {} }))

  // JWTs outlive their session by up to five minutes: here Stytch confirms each time that it is still alive.
  .get('/account', requireAuth({ check: { maxTokenAge: 0 } }), (c) => c.json({ userId: c.var.auth.userId }))

  .post('/totp', requireAuth(), async (c) => {
    const form = await readForm(c.req.raw);
    const { cookie, location } = await actions.confirmCode(form, c.var.auth.userId, c.req.raw.headers);
    writeCookie(c, cookie);
    return c.redirect(location, 303);
  })

  // Works without a valid session as well, but for no other site.
  .post('/logout', requireSameOrigin(), async (c) => {
    const { cookie, location } = await actions.signOut(c.req.raw.headers);
    writeCookie(c, cookie);
    return c.redirect(location, 303);
  });

serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => console.log(`Listening: ${config.origin}`));
