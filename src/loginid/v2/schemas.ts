/** Entry point `authloom/loginid/v2/schemas`: arguments and responses of LoginID's FIDO2 API as zod schemas. */

export {
  components,
  type LoginidV2ComponentSchemas,
  type LoginidV2ParamsSchemas,
  type LoginidV2ResponseSchemas,
  params,
  responses,
} from '../../generated/loginid-v2/schemas.ts';
