// The example for Express 5. Settings: see ../shared/config.ts.
import {
  authErrorHandler,
  authenticate,
  clientAttributes,
  getAuth,
  getAuthState,
  noStore,
  requireAuth,
  requireSameOrigin,
  writeCookie,
} from 'authloom/express';
import express from 'express';
import { CALLBACK_HEADERS, createApplication } from '../shared/application.ts';
import { readConfig } from '../shared/config.ts';
import { sessionOptions } from '../shared/cookie.ts';
import { FORM_LIMIT } from '../shared/form.ts';
import { homePage, sentPage } from '../shared/page.ts';
import { WEBHOOK_LIMIT } from '../shared/webhooks.ts';

const config = readConfig();
const { auth, ...actions } = createApplication(config);
const app = express().disable('x-powered-by');
const form = express.urlencoded({ extended: false, limit: FORM_LIMIT });

// Before anything that reads bodies: the signature covers the raw bytes.
app.post('/webhooks/stytch', express.raw({ type: () => true, limit: WEBHOOK_LIMIT }), async (req, res) => {
  await actions.receiveWebhook(req);
  res.status(204).end();
});

app.use(authenticate(auth, sessionOptions(config)));

app.get('/', (req, res) => {
  noStore(res);
  res.send(homePage(config, getAuthState(req)));
});

app.post('/login', form, async (req, res) => {
  await actions.sendLink(req.body, clientAttributes(req, { trustProxy: config.trustProxy }));
  res.status(202).send(sentPage(config));
});

app.get('/callback', async (req, res) => {
  res.set(CALLBACK_HEADERS);
  const { method, headers, originalUrl: target } = req;
  const { cookie, location } = await actions.followLink({ method, headers, target });
  writeCookie(res, cookie);
  res.redirect(303, location);
});

// A browser is redirected to the login form, anything else gets a 401.
app.get('/me', requireAuth({ signIn: '/' }), (req, res) => {
  const { userId, session } = getAuth(req);
  res.json({ userId, factors: session.factors, roles: session.roles });
});

app.get('/admin', requireAuth({ role: 'admin' }), (_req, res) => {
  res.json({ secret: 'Only admins see this.' });
});

app.get('/reports', requireAuth({ permission: { resource_id: 'reports', action: 'read' } }), (_req, res) => {
  res.json({ reports: [] });
});

// Step-up: a code of the authenticator app, not older than ten minutes.
app.get('/settings', requireAuth({ factors: ['totp'], maxAge: 600 }), (_req, res) => {
  res.json({ settings: {} });
});

// JWTs outlive their session by up to five minutes: here Stytch confirms each time that it is still alive.
app.get('/account', requireAuth({ check: { maxTokenAge: 0 } }), (req, res) => {
  res.json({ userId: getAuth(req).userId });
});

app.post('/totp', requireAuth(), form, async (req, res) => {
  const { cookie, location } = await actions.confirmCode(req.body, getAuth(req).userId, req.headers);
  writeCookie(res, cookie);
  res.redirect(303, location);
});

// Works without a valid session as well, but for no other site.
app.post('/logout', requireSameOrigin(), async (req, res) => {
  const { cookie, location } = await actions.signOut(req.headers);
  writeCookie(res, cookie);
  res.redirect(303, location);
});

// After all routes.
app.use(authErrorHandler());

app.listen(config.port, config.host, (error) => {
  if (error) throw error;
  console.log(`Listening: ${config.origin}`);
});
