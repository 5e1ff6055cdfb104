import type {
  CallOptions,
  CallPromise,
  ProviderName,
  RequestLike,
  Session,
  SessionValidationResult,
  TrustedIssuer,
  Verifier,
} from '../../src/index.ts';

export type Members = Readonly<Record<string, unknown>>;
export type Algorithm = 'RS256' | 'ES256';
/** The clients with session checks. */
export type ClientName = 'Corbado' | 'Passage' | 'Stytch' | 'StytchB2B' | 'LoginID' | 'LoginIDV2';

/** Client as tests use it: tokens and options may be anything. */
interface AnyClient extends Verifier {
  readonly sessions: {
    readonly accepts: readonly TrustedIssuer[];
    validate(token: unknown, options?: object): Promise<SessionValidationResult<Session>>;
    forget(options?: object): void;
  };
  authenticateRequest(request: RequestLike, options?: object): Promise<SessionValidationResult<Session>>;
  authorizeRequest(request: RequestLike, session: Session, options: object): Promise<SessionValidationResult<Session>>;
}

/** A client, and one call of each class. */
interface OpenApiClient {
  readonly client: object;
  /** Safe to repeat. */
  readonly read: (options?: CallOptions) => CallPromise<unknown>;
  /** Unsafe to repeat. Its arguments contain `ARGUMENT`. */
  readonly create: (options?: CallOptions) => CallPromise<unknown>;
  readonly update: () => CallPromise<unknown>;
  readonly remove: (options?: CallOptions) => CallPromise<unknown>;
  /** Lists all pages. LoginID and Stytch's Management API have no pages. */
  readonly list: () => Promise<unknown>;
  /** The call of `read` with other arguments. */
  readonly readWith: (params: unknown) => CallPromise<unknown>;
  /** The call of `read` by the raw client. */
  readonly raw: () => Promise<{ readonly error?: unknown; readonly response: Response }>;
}

/** A client with session checks, and one call of each class. */
interface OpenClient extends OpenApiClient {
  readonly client: AnyClient;
}

/** A credential among the options, with the environment variable that replaces it. */
export interface Credential {
  readonly option: string;
  readonly variable: string;
  readonly value: string;
  readonly prefix?: string;
}

/** One client, described once for every suite about the calls of all clients. */
export interface ApiClientUnderTest {
  readonly name: ClientName | 'StytchManagement';
  /** Name of its spec. */
  readonly api: string;
  readonly provider: ProviderName;
  readonly credentials: readonly Credential[];
  /** Option with the URL of the API. */
  readonly urlOption: string;
  /** Valid options, with every secret that the client takes. */
  readonly options: Members;
  /** Options that send all requests to one server. */
  readonly at: (url: string) => Members;
  /** Credentials that nothing may show. */
  readonly secrets: readonly string[];
  /** Strings in the arguments of the calls that nothing may show either. */
  readonly personal: readonly string[];
  readonly open: (options: Members) => OpenApiClient;

  /** Method and URL of `read`. */
  readonly readRequest: readonly [method: string, url: string];
  readonly response: Members;
  /** Body of the response to `remove`, and what the call returns. */
  readonly removal: { readonly body: unknown; readonly value: unknown };
  /** An error body of the provider. */
  readonly errorBody: (status: number, type: string, message: string) => Members;
}

/** One client with session checks, described once for every suite that runs all of them. */
export interface ClientUnderTest extends ApiClientUnderTest {
  readonly name: ClientName;
  readonly open: (options: Members) => OpenClient;
  readonly algorithm: Algorithm;
  readonly keyFormat: 'jwks' | 'pem';
  /** URL of the key or the key set. */
  readonly keyUrl: (kid: string) => string;
  /** Claims of a valid token, without times. */
  readonly claims: Members;
  /** Cookies of the provider's front ends, in the order in which they count. */
  readonly cookies: readonly string[];
}

/** A secret of the clients. */
export const SECRET = 'Kd83hidden-Vq21-of-the-suite';
/** A string in the arguments of `create`. */
export const ARGUMENT = 'argument-of-the-call@example.com';
/** A name in the arguments of `update`. */
export const NAME = 'Quentin Name-Of-The-Call';

/** Collects all items. */
export async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
