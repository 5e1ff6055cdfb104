/** Entry point `authloom/passage/schemas`: Passage's arguments and responses as zod schemas. */

export {
  components,
  type PassageComponentSchemas,
  type PassageParamsSchemas,
  type PassageResponseSchemas,
  params,
  responses,
} from '../generated/passage/schemas.ts';
