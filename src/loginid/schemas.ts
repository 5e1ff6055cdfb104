/** Entry point `authloom/loginid/schemas`: LoginID's arguments and responses as zod schemas. */

export {
  components,
  type LoginidComponentSchemas,
  type LoginidParamsSchemas,
  type LoginidResponseSchemas,
  params,
  responses,
} from '../generated/loginid/schemas.ts';
