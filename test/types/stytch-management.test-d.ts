import { describe, expectTypeOf, it } from 'vitest';
import type { CallPromise, ClientOptions, Verifier } from '../../src/index.ts';
import {
  type MaskedSecret,
  type Secret,
  type SecretsCreateResponse,
  StytchManagement,
  type StytchManagementOptions,
} from '../../src/stytch/management.ts';
import { createTestIssuer, type MockServer, startMockServer } from '../../src/testing.ts';

declare const management: StytchManagement;
const environment = { project_slug: 'shop', environment_slug: 'test' };

describe('StytchManagement', () => {
  it('takes a key or a token, and the options of every client', () => {
    expectTypeOf<ConstructorParameters<typeof StytchManagement>[0]>().toEqualTypeOf<
      StytchManagementOptions | undefined
    >();
    expectTypeOf<StytchManagementOptions>().toExtend<ClientOptions>();
    // @ts-expect-error projects have another client
    new StytchManagement({ projectId: 'project-test-1' });
  });

  it('has named types, and no session checks', () => {
    expectTypeOf(management.secrets.create(environment)).toEqualTypeOf<CallPromise<SecretsCreateResponse>>();
    expectTypeOf<Secret['secret']>().toEqualTypeOf<string>();
    expectTypeOf<MaskedSecret>().not.toHaveProperty('secret');
    expectTypeOf<StytchManagement>().not.toExtend<Verifier>();
    expectTypeOf<StytchManagement>().not.toHaveProperty('sessions');
    // @ts-expect-error the environment is missing
    void management.secrets.create({ project_slug: 'shop' });
    void management.eventLogStreaming.get({ ...environment, destination_type: 'A_DESTINATION_OF_TOMORROW' });
  });

  it('has a mock server without an issuer', () => {
    expectTypeOf(startMockServer('stytch-management')).resolves.toEqualTypeOf<MockServer<'stytch-management'>>();
    expectTypeOf<MockServer<'stytch-management'>['issuer']>().toEqualTypeOf<undefined>();
    expectTypeOf<
      ReturnType<MockServer<'stytch-management'>['clientOptions']>
    >().toEqualTypeOf<StytchManagementOptions>();
    // @ts-expect-error it has no sessions
    void createTestIssuer('stytch-management');
  });
});
