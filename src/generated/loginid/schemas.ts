// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import * as z from '../../facade/http/validation.lazy.ts';
import { once, someOf, type Schemas } from '../../facade/http/validation.lazy.ts';

type Schema = z.ZodMiniType;

const AssertionOptions = once(
  (): Schema =>
    z.looseObject({
      challenge: z.optional(z.nullable(z.string())),
      allowCredentials: z.optional(z.nullable(z.array(CredentialDescriptor()))),
      rpId: z.optional(z.nullable(z.string())),
      timeout: z.optional(z.nullable(z.number())),
      userVerification: z.optional(z.nullable(z.string())),
    }),
);

const AssertionResult = once(
  (): Schema =>
    z.looseObject({
      challenge: z.string(),
      credential_id: z.string(),
      authenticator_data: z.string(),
      client_data: z.string(),
      signature: z.string(),
    }),
);

const AttestationOptions = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.optional(z.nullable(z.string())),
      authenticatorSelection: z.optional(z.nullable(AuthenticatorSelection())),
      challenge: z.optional(z.nullable(z.string())),
      excludeCredentials: z.optional(z.nullable(z.array(CredentialDescriptor()))),
      pubKeyCredParams: z.optional(z.nullable(z.array(PubKeyCredParam()))),
      rp: z.optional(z.nullable(RelyingParty())),
      user: z.optional(z.nullable(WebauthnUser())),
      attestation: z.optional(z.nullable(z.string())),
      timeout: z.optional(z.nullable(z.number())),
    }),
);

const AttestationResult = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.optional(z.string()),
      credential_id: z.string(),
      challenge: z.string(),
      client_data: z.string(),
      attestation_data: z.string(),
    }),
);

const AuthenticateAuthidInitOptions = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.optional(z.string()),
    }),
);

const AuthenticateAuthidInitResponse = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.optional(z.nullable(z.string())),
      iframe_url: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticateCompleteResponse = once(
  (): Schema =>
    z.looseObject({
      jwt: z.optional(z.nullable(z.string())),
      uid: z.optional(z.nullable(z.string())),
      username: z.optional(z.nullable(z.string())),
      organization: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticateFido2InitResponse = once(
  (): Schema =>
    z.looseObject({
      assertion_payload: z.optional(z.nullable(AssertionOptions())),
    }),
);

const AuthenticateInitOptions = once(
  (): Schema =>
    z.looseObject({
      remote_session: z.optional(RemoteSession()),
    }),
);

const AuthenticateInitResponse = once(
  (): Schema =>
    z.looseObject({
      strategies: z.optional(z.nullable(z.array(LegacyAuthenticateStrategy()))),
    }),
);

const AuthenticatePublickeyInitResponse = once(
  (): Schema =>
    z.looseObject({
      challenge_id: z.optional(z.nullable(z.string())),
      server_nonce: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticationClient = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticationCode = once(
  (): Schema =>
    z.looseObject({
      code: z.string(),
      type: z.string(),
    }),
);

const AuthenticationCredential = once(
  (): Schema =>
    z.looseObject({
      uuid: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticationResponse = once(
  (): Schema =>
    z.looseObject({
      client: z.optional(z.nullable(AuthenticationClient())),
      credential: z.optional(z.nullable(AuthenticationCredential())),
      user: z.optional(z.nullable(AuthenticationUser())),
      jwt: z.optional(z.nullable(z.string())),
      is_authenticated: z.optional(z.nullable(z.boolean())),
      session: z.optional(z.nullable(AuthenticationSession())),
    }),
);

const AuthenticationSession = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticationUser = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      username: z.optional(z.nullable(z.string())),
      namespace_id: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
    }),
);

const AuthenticatorSelection = once(
  (): Schema =>
    z.looseObject({
      authenticatorAttachment: z.optional(z.nullable(z.string())),
      userVerification: z.optional(z.nullable(z.string())),
    }),
);

const CodeData = once(
  (): Schema =>
    z.looseObject({
      code: z.optional(z.nullable(z.string())),
      expire_at: z.optional(z.nullable(z.string())),
      is_authorized: z.optional(z.nullable(z.boolean())),
    }),
);

const CodesAuthorizeResponse = once(
  (): Schema =>
    z.looseObject({
      expires_at: z.optional(z.nullable(z.string())),
      is_authorized: z.optional(z.nullable(z.boolean())),
    }),
);

const CodesFido2CompleteResponse = once(
  (): Schema =>
    z.looseObject({
      client: z.optional(z.nullable(AuthenticationClient())),
      credential: z.optional(z.nullable(AuthenticationCredential())),
      user: z.optional(z.nullable(AuthenticationUser())),
      jwt: z.optional(z.nullable(z.string())),
      is_authenticated: z.optional(z.nullable(z.boolean())),
      session: z.optional(z.nullable(AuthenticationSession())),
      code_data: z.optional(z.nullable(CodeData())),
    }),
);

const CodesFido2InitResponse = once(
  (): Schema =>
    z.looseObject({
      assertion_payload: AssertionOptions(),
    }),
);

const CodesGenerateResponse = once(
  (): Schema =>
    z.looseObject({
      code: z.string(),
      expires_at: z.optional(z.nullable(z.string())),
      is_authorized: z.optional(z.nullable(z.boolean())),
    }),
);

const CodesInvalidateAllResponse = once(
  (): Schema =>
    z.looseObject({
      deleted_at: z.optional(z.nullable(z.string())),
    }),
);

const Credential = once(
  (): Schema =>
    z.looseObject({
      uuid: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
      status: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
    }),
);

const CredentialDescriptor = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
      transports: z.optional(z.nullable(z.array(z.string()))),
    }),
);

const CredentialNameOptions = once(
  (): Schema =>
    z.looseObject({
      credential_name: z.optional(z.string()),
    }),
);

const CredentialRef = once(
  (): Schema =>
    z.looseObject({
      uuid: z.string(),
    }),
);

const CredentialRename = once(
  (): Schema =>
    z.looseObject({
      uuid: z.string(),
      name: z.string(),
    }),
);

const CredentialsAuthidCompleteResponse = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.optional(z.nullable(z.string())),
      username: z.optional(z.nullable(z.string())),
      namespace_id: z.optional(z.nullable(z.string())),
      jwt: z.optional(z.nullable(z.string())),
    }),
);

const CredentialsAuthidEvaluateResponse = once(
  (): Schema =>
    z.looseObject({
      result_url: z.optional(z.nullable(z.string())),
      token_type: z.optional(z.nullable(z.string())),
      auth_token: z.optional(z.nullable(z.string())),
    }),
);

const CredentialsAuthidInitResponse = once(
  (): Schema =>
    z.looseObject({
      credential_uuid: z.string(),
      iframe_url: z.string(),
    }),
);

const CredentialsChangeResponse = once(
  (): Schema =>
    z.looseObject({
      user_id: z.optional(z.nullable(z.string())),
      credential: z.optional(z.nullable(Credential())),
    }),
);

const CredentialsFido2InitCodeResponse = once(
  (): Schema =>
    z.looseObject({
      attestation_payload: z.optional(z.nullable(AttestationOptions())),
    }),
);

const CredentialsFido2InitForceResponse = once(
  (): Schema =>
    z.looseObject({
      attestation_payload: AttestationOptions(),
    }),
);

const CredentialsFido2InitOptions = once(
  (): Schema =>
    z.looseObject({
      display_name: z.optional(z.string()),
      override_name: z.optional(z.string()),
      roaming_authenticator: z.optional(z.boolean()),
    }),
);

const CredentialsListResponse = once(
  (): Schema =>
    z.looseObject({
      user_id: z.string(),
      credentials: z.array(Credential()),
    }),
);

const CredentialsRecoveryCodeResponse = once(
  (): Schema =>
    z.looseObject({
      code: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.nullable(z.string())),
    }),
);

const Invitation = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.optional(z.string()),
      organization_name: z.optional(z.string()),
      correlation_id: z.optional(z.string()),
      otp: z.optional(z.string()),
    }),
);

const InvitationOptions = once(
  (): Schema =>
    z.looseObject({
      invitation: z.optional(Invitation()),
    }),
);

const LegacyAttestationResult = once(
  (): Schema =>
    z.looseObject({
      challenge: z.optional(z.string()),
      credential_id: z.optional(z.string()),
      id: z.optional(z.string()),
      raw_id: z.optional(z.string()),
      attestation_data: z.optional(z.string()),
      client_data: z.optional(z.string()),
    }),
);

const LegacyAuthenticatePayload = once(
  (): Schema =>
    z.looseObject({
      challenge: z.optional(z.nullable(z.string())),
      allowCredentials: z.optional(z.nullable(z.array(CredentialDescriptor()))),
      rp: z.optional(z.nullable(RelyingParty())),
    }),
);

const LegacyAuthenticateStrategy = once(
  (): Schema =>
    z.looseObject({
      strategy: z.optional(z.nullable(z.string())),
      payload: z.optional(z.nullable(LegacyAuthenticatePayload())),
    }),
);

const LegacyRegisterPayload = once(
  (): Schema =>
    z.looseObject({
      authenticatorSelection: z.optional(z.nullable(AuthenticatorSelection())),
      challenge: z.optional(z.nullable(z.string())),
      excludeCredentials: z.optional(z.nullable(z.array(z.string()))),
      pubKeyCredParams: z.optional(z.nullable(z.array(PubKeyCredParam()))),
      rp: z.optional(z.nullable(RelyingParty())),
      session_id: z.optional(z.nullable(z.string())),
      uid: z.optional(z.nullable(z.string())),
      user: z.optional(z.nullable(WebauthnUser())),
    }),
);

const LegacyRegisterStrategy = once(
  (): Schema =>
    z.looseObject({
      strategy: z.optional(z.nullable(z.string())),
      payload: z.optional(z.nullable(LegacyRegisterPayload())),
    }),
);

const PubKeyCredParam = once(
  (): Schema =>
    z.looseObject({
      type: z.optional(z.nullable(z.string())),
      alg: z.optional(z.nullable(z.number())),
    }),
);

const RegisterFido2InitOptions = once(
  (): Schema =>
    z.looseObject({
      register_session: z.optional(z.string()),
      display_name: z.optional(z.string()),
      override_name: z.optional(z.string()),
      roaming_authenticator: z.optional(z.boolean()),
    }),
);

const RegisterFido2InitResponse = once(
  (): Schema =>
    z.looseObject({
      attestation_payload: z.optional(z.nullable(AttestationOptions())),
      register_session: z.optional(z.nullable(z.string())),
    }),
);

const RegisterInitResponse = once(
  (): Schema =>
    z.looseObject({
      strategies: z.optional(z.nullable(z.array(LegacyRegisterStrategy()))),
    }),
);

const RelyingParty = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
    }),
);

const RemoteSession = once(
  (): Schema =>
    z.looseObject({
      code: z.optional(z.string()),
      session_id: z.optional(z.string()),
    }),
);

const TxCompleteResponse = once(
  (): Schema =>
    z.looseObject({
      jwt: z.string(),
      success: z.optional(z.nullable(z.boolean())),
    }),
);

const TxCreateResponse = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      url: z.optional(z.nullable(z.string())),
    }),
);

const TxInitResponse = once(
  (): Schema =>
    z.looseObject({
      tx_id: z.optional(z.nullable(z.string())),
      assertion_options: z.optional(z.nullable(AssertionOptions())),
    }),
);

const User = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      client_id: z.optional(z.nullable(z.string())),
      username: z.optional(z.nullable(z.string())),
      status: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
      namspace_id: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.nullable(z.string())),
      namespace_id: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
    }),
);

const UserContact = once(
  (): Schema =>
    z.looseObject({
      type: z.optional(z.nullable(z.string())),
      contact: z.optional(z.nullable(z.string())),
      is_verified: z.optional(z.nullable(z.boolean())),
    }),
);

const UserProfile = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      client_id: z.optional(z.nullable(z.string())),
      username: z.optional(z.nullable(z.string())),
      status: z.optional(z.nullable(z.string())),
      type: z.optional(z.nullable(z.string())),
      namespace_id: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
      contacts: z.optional(z.nullable(z.array(UserContact()))),
    }),
);

const WebauthnUser = once(
  (): Schema =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
      displayName: z.optional(z.nullable(z.string())),
    }),
);

/** The schemas of every operation, by its name. */
export const schemas: Schemas = new Map([
  [
    'certificates.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          kid: z.optional(z.string()),
        }),
      response: (): Schema => z.string(),
    },
  ],
  [
    'codes.generate',
    {
      fields: ['user_id', 'username', 'purpose', 'authorize'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            code_type: z.string(),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            purpose: z.string(),
            authorize: z.boolean(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CodesGenerateResponse(),
    },
  ],
  [
    'codes.authorize',
    {
      fields: ['user_id', 'username', 'purpose', 'code'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            code_type: z.string(),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            purpose: z.string(),
            code: z.string(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CodesAuthorizeResponse(),
    },
  ],
  [
    'codes.invalidateAll',
    {
      fields: ['user_id', 'username', 'purpose'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            code_type: z.string(),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            purpose: z.string(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CodesInvalidateAllResponse(),
    },
  ],
  [
    'authenticate.codeWait',
    {
      fields: ['username', 'authentication_code', 'no_wait', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          authentication_code: AuthenticationCode(),
          no_wait: z.optional(z.boolean()),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'authenticate.fido2Init',
    {
      fields: ['username', 'options'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          options: z.optional(InvitationOptions()),
        }),
      response: (): Schema => AuthenticateFido2InitResponse(),
    },
  ],
  [
    'authenticate.fido2Complete',
    {
      fields: ['username', 'assertion_payload', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          assertion_payload: AssertionResult(),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'authenticate.password',
    {
      fields: ['username', 'password', 'options', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          password: z.string(),
          options: z.optional(InvitationOptions()),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'authenticate.publickeyInit',
    {
      fields: ['username', 'publickey_alg', 'publickey'],
      params: (): Schema =>
        z.looseObject({
          username: z.string(),
          publickey_alg: z.optional(z.string()),
          publickey: z.string(),
        }),
      response: (): Schema => AuthenticatePublickeyInitResponse(),
    },
  ],
  [
    'authenticate.publickeyComplete',
    {
      fields: ['username', 'challenge_id', 'assertion', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          username: z.string(),
          challenge_id: z.string(),
          assertion: z.string(),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'authenticate.authidInit',
    {
      fields: ['username', 'options'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          options: z.optional(AuthenticateAuthidInitOptions()),
        }),
      response: (): Schema => AuthenticateAuthidInitResponse(),
    },
  ],
  [
    'authenticate.authidComplete',
    {
      fields: ['username', 'credential_uuid'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          credential_uuid: z.string(),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'authenticate.legacyInit',
    {
      fields: ['username', 'options'],
      params: (): Schema =>
        z.looseObject({
          Origin: z.string(),
          'Request-ID': z.optional(z.string()),
          username: z.optional(z.string()),
          options: z.optional(AuthenticateInitOptions()),
        }),
      response: (): Schema => AuthenticateInitResponse(),
    },
  ],
  [
    'authenticate.legacyComplete',
    {
      fields: ['username', 'strategy', 'payload'],
      params: (): Schema =>
        z.looseObject({
          Origin: z.string(),
          'Request-ID': z.optional(z.string()),
          username: z.optional(z.string()),
          strategy: z.optional(z.string()),
          payload: z.optional(AssertionResult()),
        }),
      response: (): Schema => AuthenticateCompleteResponse(),
    },
  ],
  [
    'register.fido2Init',
    {
      fields: ['username', 'options'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          options: z.optional(RegisterFido2InitOptions()),
        }),
      response: (): Schema => RegisterFido2InitResponse(),
    },
  ],
  [
    'register.fido2Complete',
    {
      fields: ['username', 'attestation_payload', 'options', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          attestation_payload: AttestationResult(),
          options: z.optional(CredentialNameOptions()),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'register.password',
    {
      fields: ['username', 'password', 'password_confirmation', 'options', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          password: z.string(),
          password_confirmation: z.string(),
          options: z.optional(InvitationOptions()),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'register.legacyInit',
    {
      fields: ['udata', 'sessionId'],
      params: (): Schema =>
        z.looseObject({
          Origin: z.string(),
          'Request-ID': z.optional(z.string()),
          udata: z.optional(z.string()),
          sessionId: z.optional(z.string()),
        }),
      response: (): Schema => RegisterInitResponse(),
    },
  ],
  [
    'register.legacyComplete',
    {
      fields: ['username', 'strategy', 'payload'],
      params: (): Schema =>
        z.looseObject({
          Origin: z.string(),
          'Request-ID': z.optional(z.string()),
          username: z.optional(z.string()),
          strategy: z.optional(z.string()),
          payload: z.optional(LegacyAttestationResult()),
        }),
      response: (): Schema => AuthenticateCompleteResponse(),
    },
  ],
  [
    'credentials.list',
    {
      fields: ['user_id', 'username', 'status'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            status: z.optional(z.string()),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsListResponse(),
    },
  ],
  [
    'credentials.listByQuery',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          user_id: z.string(),
        }),
      response: (): Schema => CredentialsListResponse(),
    },
  ],
  [
    'credentials.rename',
    {
      fields: ['user_id', 'username', 'credential'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            credential: CredentialRename(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsChangeResponse(),
    },
  ],
  [
    'credentials.revoke',
    {
      fields: ['user_id', 'username', 'credential'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
            credential: CredentialRef(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsChangeResponse(),
    },
  ],
  [
    'credentials.fido2InitForce',
    {
      fields: ['user_id', 'username', 'options'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          user_id: z.string(),
          username: z.optional(z.string()),
          options: z.optional(CredentialsFido2InitOptions()),
        }),
      response: (): Schema => CredentialsFido2InitForceResponse(),
    },
  ],
  [
    'credentials.fido2InitCode',
    {
      fields: ['username', 'authentication_code', 'options'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          authentication_code: AuthenticationCode(),
          options: z.optional(CredentialsFido2InitOptions()),
        }),
      response: (): Schema => CredentialsFido2InitCodeResponse(),
    },
  ],
  [
    'credentials.fido2Complete',
    {
      fields: ['username', 'attestation_payload', 'options', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
          attestation_payload: AttestationResult(),
          options: z.optional(CredentialNameOptions()),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'credentials.addPublickey',
    {
      fields: ['username', 'user_id', 'publickey_alg', 'publickey', 'options'],
      params: (): Schema =>
        z
          .looseObject({
            username: z.optional(z.string()),
            user_id: z.optional(z.string()),
            publickey_alg: z.optional(z.string()),
            publickey: z.string(),
            options: z.optional(CredentialNameOptions()),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => AuthenticationResponse(),
    },
  ],
  [
    'credentials.generateRecoveryCode',
    {
      fields: ['user_id', 'username'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            user_id: z.optional(z.string()),
            username: z.optional(z.string()),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsRecoveryCodeResponse(),
    },
  ],
  [
    'credentials.authidInit',
    {
      fields: ['username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            username: z.optional(z.string()),
            user_id: z.optional(z.string()),
            credential_uuid: z.optional(z.string()),
            activate_credential: z.optional(z.boolean()),
            options: z.optional(CredentialNameOptions()),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsAuthidInitResponse(),
    },
  ],
  [
    'credentials.authidEvaluate',
    {
      fields: ['username', 'user_id', 'credential_uuid'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            username: z.optional(z.string()),
            user_id: z.optional(z.string()),
            credential_uuid: z.string(),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsAuthidEvaluateResponse(),
    },
  ],
  [
    'credentials.authidComplete',
    {
      fields: ['username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
      params: (): Schema =>
        z
          .looseObject({
            'Request-ID': z.optional(z.string()),
            username: z.optional(z.string()),
            user_id: z.optional(z.string()),
            credential_uuid: z.optional(z.string()),
            activate_credential: z.optional(z.boolean()),
            options: z.optional(CredentialNameOptions()),
          })
          .check(someOf('user_id', 'username')),
      response: (): Schema => CredentialsAuthidCompleteResponse(),
    },
  ],
  [
    'users.create',
    {
      fields: ['username'],
      params: (): Schema =>
        z.looseObject({
          'Request-ID': z.optional(z.string()),
          username: z.string(),
        }),
      response: (): Schema => UserProfile(),
    },
  ],
  [
    'users.retrieve',
    {
      fields: ['username'],
      params: (): Schema =>
        z.looseObject({
          username: z.string(),
        }),
      response: (): Schema => UserProfile(),
    },
  ],
  [
    'users.deleteByUsername',
    {
      fields: ['username'],
      params: (): Schema =>
        z.looseObject({
          username: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'users.deleteById',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'users.activate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => User(),
    },
  ],
  [
    'users.deactivate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => User(),
    },
  ],
  [
    'users.dispatchEmailVerification',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'tx.create',
    {
      fields: ['tx_type', 'tx_payload', 'nonce', 'username'],
      params: (): Schema =>
        z.looseObject({
          tx_type: z.optional(z.string()),
          tx_payload: z.string(),
          nonce: z.string(),
          username: z.optional(z.string()),
        }),
      response: (): Schema => TxCreateResponse(),
    },
  ],
  [
    'tx.init',
    {
      fields: ['username', 'nonce', 'tx_type', 'tx_id', 'tx_payload'],
      params: (): Schema =>
        z.looseObject({
          username: z.string(),
          nonce: z.optional(z.string()),
          tx_type: z.optional(z.string()),
          tx_id: z.optional(z.string()),
          tx_payload: z.optional(z.string()),
        }),
      response: (): Schema => TxInitResponse(),
    },
  ],
  [
    'tx.complete',
    {
      fields: ['tx_id', 'username', 'challenge', 'key_handle', 'client_data', 'auth_data', 'sign_data'],
      params: (): Schema =>
        z.looseObject({
          tx_id: z.string(),
          username: z.string(),
          challenge: z.string(),
          key_handle: z.string(),
          client_data: z.string(),
          auth_data: z.string(),
          sign_data: z.string(),
        }),
      response: (): Schema => TxCompleteResponse(),
    },
  ],
  [
    'codes.fido2Init',
    {
      fields: ['username', 'purpose'],
      params: (): Schema =>
        z.looseObject({
          code_type: z.string(),
          username: z.string(),
          purpose: z.string(),
        }),
      response: (): Schema => CodesFido2InitResponse(),
    },
  ],
  [
    'codes.fido2Complete',
    {
      fields: ['username', 'assertion_payload', 'no_jwt'],
      params: (): Schema =>
        z.looseObject({
          code_type: z.string(),
          username: z.string(),
          assertion_payload: AssertionResult(),
          no_jwt: z.optional(z.boolean()),
        }),
      response: (): Schema => CodesFido2CompleteResponse(),
    },
  ],
]);
