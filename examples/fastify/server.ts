// The example for Fastify 5. Settings: see ../shared/config.ts.
import {
  authErrorHandler,
  authloom,
  clientAttributes,
  getAuth,
  getAuthState,
  noStore,
  requireSameOrigin,
  writeCookie,
} from 'authloom/fastify';
import type { Stytch } from 'authloom/stytch';
import fastify from 'fastify';
import { CALLBACK_HEADERS, createApplication } from '../shared/application.ts';
import { readConfig } from '../shared/config.ts';
import { sessionOptions } from '../shared/cookie.ts';
import { FORM_LIMIT, FORM_TYPE } from '../shared/form.ts';
import { homePage, sentPage } from '../shared/page.ts';
import { WEBHOOK_LIMIT } from '../shared/webhooks.ts';

const config = readConfig();
const { auth, ...actions } = createApplication(config);
const app = fastify({ bodyLimit: FORM_LIMIT });

await app.register(authloom<Stytch>, { auth, ...sessionOptions(config) });
app.setErrorHandler(authErrorHandler());
app.addContentTypeParser(FORM_TYPE, { parseAs: 'string' }, (_request, body, done) => {
  done(null, new URLSearchParams(body.toString()));
});

app.get('/', { config: { auth: 'optional' } }, (request, reply) => {
  noStore(reply);
  reply.type('text/html; charset=utf-8');
  return homePage(config, getAuthState(request));
});

app.post('/login', async (request, reply) => {
  await actions.sendLink(request.body, clientAttributes(request.raw, { trustProxy: config.trustProxy }));
  return reply.code(202).type('text/html; charset=utf-8').send(sentPage(config));
});

app.get('/callback', async ({ method, headers, originalUrl: target }, reply) => {
  reply.headers(CALLBACK_HEADERS);
  const { cookie, location } = await actions.followLink({ method, headers, target });
  writeCookie(reply, cookie);
  return reply.redirect(location, 303);
});

// A browser is redirected to the login form, anything else gets a 401.
app.get('/me', { config: { auth: { signIn: '/' } } }, (request) => {
  const { userId, session } = getAuth(request);
  return { userId, factors: session.factors, roles: session.roles };
});

app.get('/admin', { config: { auth: { role: 'admin' } } }, () => ({ secret: 'Only admins see this.' }));

app.get('/reports', { config: { auth: { permission: { resource_id: 'reports', action: 'read' } } } }, () => ({
  reports: [],
}));

// Step-up: a code of the authenticator app, not older than ten minutes.
app.get('/settings', { config: { auth: { factors: ['totp'], maxAge: 600 } } }, () => ({ settings: {} }));

// JWTs outlive their session by up to five minutes: here Stytch confirms each time that it is still alive.
app.get('/account', { config: { auth: { check: { maxTokenAge: 0 } } } }, (request) => ({
  userId: getAuth(request).userId,
}));

app.post('/totp', { config: { auth: 'required' } }, async (request, reply) => {
  const { cookie, location } = await actions.confirmCode(request.body, getAuth(request).userId, request.headers);
  writeCookie(reply, cookie);
  return reply.redirect(location, 303);
});

// Works without a valid session as well, but for no other site.
app.post('/logout', { onRequest: requireSameOrigin() }, async (request, reply) => {
  const { cookie, location } = await actions.signOut(request.headers);
  writeCookie(reply, cookie);
  return reply.redirect(location, 303);
});

// The signature covers the raw bytes: in a scope of its own, no body is parsed.
await app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: WEBHOOK_LIMIT }, (_request, body, done) => {
    done(null, body);
  });
  scope.post<{ Body: Buffer }>('/webhooks/stytch', async ({ raw, body }, reply) => {
    await actions.receiveWebhook({ headers: raw.headersDistinct, body });
    return reply.code(204).send();
  });
});

await app.listen({ port: config.port, host: config.host });
console.log(`Listening: ${config.origin}`);
