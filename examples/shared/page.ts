import type { AuthState } from 'authloom/hono';
import type { Config } from './config.ts';

/** The page: the signed-in user, and the forms. */
export function homePage({ mailbox }: Pick<Config, 'mailbox'>, state: AuthState): string {
  if (state.status === 'unavailable') return page('<p id="state">Sessions cannot be verified at the moment.</p>');
  if (!state.authenticated) return page(`<p id="state">Nobody is signed in.</p>\n${LOGIN}`);
  const { userId, factors = [], roles = [] } = state.session;
  return page(`<p id="state">Signed in as <b id="user">${escaped(userId)}</b>,
  by ${escaped(factors.join(' and '))}. Roles: ${escaped(roles.join(', ') || 'none')}.</p>
<p><a href="/me">/me</a> <a href="/admin">/admin</a> <a href="/reports">/reports</a> <a href="/settings">/settings</a></p>
<form id="totp" method="post" action="/totp">
  <input type="hidden" name="returnTo" value="/">
  <label>Code of your authenticator app <input name="code" inputmode="numeric" autocomplete="one-time-code" required></label>
  ${mailbox === undefined ? '' : '<small>The fake Stytch accepts 123456.</small>'}
  <button>Confirm</button>
</form>
<form id="logout" method="post" action="/logout"><button>Log out</button></form>`);
}

/** The page after a link was requested. It is the same whether or not the user exists. */
export function sentPage({ mailbox }: Pick<Config, 'mailbox'>): string {
  const where =
    mailbox === undefined ? '' : ` <a id="mailbox" href="${escaped(mailbox)}">The mailbox of the fake Stytch</a>`;
  return page(`<p id="sent">If this address can sign in here, a link is on its way to it.${where}</p>`);
}

const LOGIN = `<form id="login" method="post" action="/login">
  <label>E-mail <input type="email" name="email" autocomplete="email" required></label>
  <button>Send a link</button>
</form>`;

function page(content: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>authloom example</title>
<h1>authloom example</h1>
${content}
</html>
`;
}

/** Escapes text content and attributes in double quotes. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
