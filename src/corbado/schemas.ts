/** Entry point `authloom/corbado/schemas`: Corbado's arguments and responses as zod schemas. */

export {
  type CorbadoComponentSchemas,
  type CorbadoParamsSchemas,
  type CorbadoResponseSchemas,
  components,
  params,
  responses,
} from '../generated/corbado/schemas.ts';
