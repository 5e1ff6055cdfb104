/** Entry point `authloom/stytch/schemas`: arguments and responses of Stytch's consumer and B2B APIs as zod schemas. */

export * as b2b from '../generated/stytch-b2b/schemas.ts';
export * as consumer from '../generated/stytch-consumer/schemas.ts';
