import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AuthloomError, composeVerifiers, type SessionValidationResult, ValidationError } from 'authloom';
import { Corbado, type User } from 'authloom/corbado';
import { LoginID } from 'authloom/loginid';
import { Passage } from 'authloom/passage';
import { Stytch, StytchB2B } from 'authloom/stytch';
import { StytchManagement } from 'authloom/stytch/management';
import { verifyWebhook } from 'authloom/webhooks';

/** A session token of the Corbado project `pro-1` and of the user `usr-1`, and the key set to check it with. */
export interface Issued {
  readonly token: string;
  readonly keySet: unknown;
}

/** Uses the package as an application does, and returns what went wrong. */
export async function checkPackage({ token, keySet }: Issued): Promise<string[]> {
  const problems: string[] = [];
  const expect = (subject: string, actual: unknown, expected: unknown): void => {
    if (actual !== expected) problems.push(`${subject}: expected ${String(expected)}, received ${String(actual)}`);
  };
  const server = createServer((request, response) => {
    const known: Record<string, unknown> = {
      '/.well-known/jwks': keySet,
      '/v2/users/usr-1': { userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 },
    };
    const body = known[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { httpStatusCode: 404, message: 'Not Found', error: { type: 'not_found' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: url, frontendApi: url });

    const user: User = await corbado.users.get({ userID: 'usr-1' });
    expect('a call', user.userID, 'usr-1');
    const { data } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expect('a raw call', data?.userID, 'usr-1');
    const missing = await failure(() => corbado.users.get({ userID: 'usr-2' }));
    expect('a missing user', missing?.name, 'NotFoundException');
    // @ts-expect-error the name is userID
    const invalid = await failure(() => corbado.users.get({ userId: 'usr-1' }));
    expect('an invalid argument', invalid?.name, 'ValidationError');
    expect('its class', invalid instanceof ValidationError, true);
    const unreachable = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: 'http://127.0.0.1:1' });
    const rejected = await failure(() => unreachable.users.get({ userID: 'usr-1' }, { retry: false }));
    expect('a closed port', rejected?.name, 'ConnectionException');
    expect('its code', rejected?.message.includes('ECONNREFUSED'), true);

    const session: SessionValidationResult = await corbado.sessions.validate(token);
    expect('a valid session', session.userId, 'usr-1');
    const forged = await corbado.sessions.validate(`${token.slice(0, -6)}AAAAAA`);
    expect('a forged session', forged.error?.name, 'TokenValidationError');
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect('a request', (await corbado.authenticateRequest(request)).status, 'signed-in');

    const clients = [
      new Passage({ appId: 'app-1', apiKey: 'key' }),
      new Stytch({ projectId: 'project-test-1', secret: 'secret-test-1' }),
      new StytchB2B({ projectId: 'project-test-1', secret: 'secret-test-1' }),
      new StytchManagement({ workspaceKeyId: 'key-1', workspaceKeySecret: 'secret-1' }),
      new LoginID({ clientId: 'client-1' }),
    ];
    expect('other clients', clients.length, 5);
    const composed = composeVerifiers([corbado]);
    expect('composed clients', (await composed.authenticateRequest(request)).status, 'signed-in');
    const options = await failure(async () => new Passage({ appId: '' }));
    expect('invalid options', options?.name, 'ValidationError');
    const unsigned = await failure(() =>
      verifyWebhook({ headers: {}, body: '{}' }, { secrets: `whsec_${'A'.repeat(32)}` }),
    );
    expect('a webhook without a signature', unsigned?.name, 'WebhookVerificationError');
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return problems;
}

/** Returns the error of a call; `undefined` if it succeeds or throws another error than the package's. */
async function failure(call: () => Promise<unknown>): Promise<AuthloomError | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error instanceof AuthloomError ? error : undefined;
  }
}
