import { isNotFound } from '../src/index.ts';
import { StytchManagement } from '../src/stytch/management.ts';
import { Stytch, StytchB2B } from '../src/stytch.ts';
import { startMockServer } from '../src/testing.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const EMAIL = 'grace@example.com';

/** Stytch, consumer: users, a magic link, a code, errors, sessions. */
export async function stytchDemo(): Promise<void> {
  const mock = await startMockServer('stytch');
  try {
    const stytch = new Stytch(mock.clientOptions());
    heading(`Stytch, consumer, mocked at ${mock.url}`);
    const user = await stytch.users.create({ email: EMAIL });
    line('users.create', user.user_id);
    line('users.get', (await stytch.users.get({ user_id: user.user_id })).status);
    for await (const { user_id } of stytch.users.search.all({ limit: 100 })) line('users.search.all', user_id);
    const link = await stytch.magicLinks.email.loginOrCreate({ email: EMAIL });
    line('magicLinks.email.loginOrCreate', `sent, e-mail id ${link.email_id}`);
    const code = await stytch.otps.sms.loginOrCreate({ phone_number: '+15550100000' });
    line('otps.sms.loginOrCreate', `sent, phone id ${code.phone_id}`);
    line('oauth.startUrl', stytch.oauth.startUrl({ provider: 'google' }).slice(mock.url.length));
    const error = await stytch.users.get({ user_id: 'user-test-unknown' }).catch((reason: unknown) => reason);
    expect(isNotFound(error), 'an error that says that there is no such user');
    line('users.get of an unknown user', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
    await checkSessions(stytch, mock.issuer);
  } finally {
    await mock.close();
  }
}

/** Stytch B2B: an organization, a magic link, members, sessions. */
export async function stytchB2BDemo(): Promise<void> {
  const mock = await startMockServer('stytch-b2b');
  try {
    const b2b = new StytchB2B(mock.clientOptions());
    heading(`Stytch, B2B, mocked at ${mock.url}`);
    const { organization } = await b2b.organizations.create({
      organization_name: 'Example',
      organization_slug: 'example',
    });
    const { organization_id } = organization;
    line('organizations.create', organization_id);
    const link = await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: EMAIL });
    line('magicLinks.email.loginOrSignup', `sent, member ${link.member_id}`);
    for await (const member of b2b.organizations.members.search.all({ organization_ids: [organization_id] })) {
      line('organizations.members.search.all', member.member_id);
    }
    line('sso.startUrl', b2b.sso.startUrl({ connection_id: 'saml-connection-test-1' }).slice(mock.url.length));
    await checkSessions(b2b, mock.issuer);
  } finally {
    await mock.close();
  }
}

/** Stytch's Management API: a project, its environments, a secret, redirect URLs, an error. */
export async function stytchManagementDemo(): Promise<void> {
  const mock = await startMockServer('stytch-management');
  try {
    const management = new StytchManagement(mock.clientOptions());
    heading(`Stytch, Management, mocked at ${mock.url}`);
    const { project } = await management.projects.create({ name: 'Shop', vertical: 'CONSUMER', project_slug: 'shop' });
    const { project_slug } = project;
    line('projects.create', project_slug);
    const { environments } = await management.environments.getAll({ project_slug });
    for (const each of environments) line('environments.getAll', `${each.environment_slug}, ${each.type}`);
    const environment = { project_slug, environment_slug: 'test' };
    const { secret } = await management.secrets.create(environment);
    const masked = await management.secrets.get({ ...environment, secret_id: secret.secret_id });
    expect(!('secret' in masked.secret), 'a secret to be shown once');
    line('secrets.create, secrets.get', `shown once, then by its end: ${masked.secret.last_four}`);
    const url = 'https://shop.example/authenticate';
    await management.redirectURLs.create({ ...environment, url, valid_types: [{ type: 'LOGIN', is_default: true }] });
    const { redirect_urls } = await management.redirectURLs.getAll(environment);
    line('redirectURLs.getAll', redirect_urls.map((each) => each.url).join(', '));
    await management.projects.delete({ project_slug });
    const error = await management.projects.get({ project_slug }).catch((reason: unknown) => reason);
    expect(isNotFound(error), 'an error that says what is missing');
    line('projects.get of a deleted project', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
  } finally {
    await mock.close();
  }
}
