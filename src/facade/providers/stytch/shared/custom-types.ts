import type { StytchClaims } from './session-claims.ts';

/** The interface of schemas that [Standard Schema](https://standardschema.dev) describes: zod, valibot, arktype and others have it. */
export interface StandardSchema<Input = unknown, Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A schema for each of the application's own types. */
export type SchemasOf<Types> = { readonly [Name in keyof Types]?: StandardSchema<Types[Name]> | undefined };

/** The application's own types, and open ones for all others. */
export type Complete<Types, Open> = Open extends Types
  ? Open
  : { [Name in keyof Open]: Name extends keyof Types ? Extract<Types[Name], object> : Open[Name] };

/** The claims of a token with the application's own ones. */
export type WithClaims<Claims extends StytchClaims, Types> = Types extends { readonly claims: infer Own }
  ? { readonly [claim: string]: unknown } extends Own
    ? Claims
    : Claims & Readonly<Own>
  : Claims;
