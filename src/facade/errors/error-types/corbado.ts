/**
 * The values of `errorType` that Corbado documents. The list is open: other strings are possible.
 */
export type CorbadoErrorType =
  | 'internal_error'
  | 'invalid_json'
  | 'login_error'
  | 'method_not_allowed'
  | 'not_found'
  | 'project_id_mismatch'
  | 'rate_limited'
  | 'validation_error'
  | (string & {});
