import { describe, expect, it } from 'vitest';
import { KeysUnavailableError, TokenValidationError, ValidationError } from '../../../../../src/index.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import { scripted } from '../../../../support/passage-client.ts';

const issuer = await createTestIssuer('passage', { appId: 'app-1' });

describe('validateJwt', () => {
  it('answers with the id of the user', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    expect(await passage.auth.validateJwt(await issuer.mint({ userId: 'user-7' }))).toBe('user-7');
  });

  it('throws for a token that must not be trusted, with the reason', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    const forged = passage.auth.validateJwt(await issuer.mint({ tamper: 'key' }));
    expect(await failureOfType(TokenValidationError, forged)).toMatchObject({ reason: 'signature', status: 401 });
    const none = passage.auth.validateJwt(undefined);
    expect(await failureOfType(TokenValidationError, none)).toMatchObject({ reason: 'missing' });
  });

  it('throws another error when the key set cannot be had', async () => {
    const { passage } = scripted(() => new Response('', { status: 500 }));
    const error = await failureOfType(KeysUnavailableError, passage.auth.validateJwt(await issuer.mint()));
    expect(error.status).toBe(503);
  });

  it('takes the options of a check', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    const call = passage.auth.validateJwt(await issuer.mint(), { maxTokenAge: 0 });
    expect(await failureOfType(TokenValidationError, call)).toMatchObject({ reason: 'too_old' });
    await failureOfType(ValidationError, passage.auth.validateJwt(await issuer.mint(), { clockTolerance: 61 }));
  });

  it('shares the key set with the other names of the check', async () => {
    const { passage, requests } = scripted(() => Response.json(issuer.keySet()));
    const token = await issuer.mint();
    await passage.auth.validateJwt(token);
    await passage.sessions.validate(token);
    await passage.authenticateRequest({ headers: { authorization: `Bearer ${token}` } });
    expect(requests).toHaveLength(1);
  });
});
