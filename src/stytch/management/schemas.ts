/** Entry point `authloom/stytch/management/schemas`: arguments and responses of Stytch's Management API as zod schemas. */

export {
  components,
  params,
  responses,
  type StytchManagementComponentSchemas,
  type StytchManagementParamsSchemas,
  type StytchManagementResponseSchemas,
} from '../../generated/stytch-management/schemas.ts';
