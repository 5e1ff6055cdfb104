import type { Fields } from './fields.ts';

/** An error response of the vendor. Flows throw it; the API writes it in the vendor's format. */
export class ApiError extends Error {
  readonly status: number;
  /** The vendor's word, such as `user_not_found`. */
  readonly type: string;
  /** Further fields of the vendor's format. */
  readonly fields: Fields;

  constructor(status: number, type: string, message: string, fields: Fields = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.type = type;
    this.fields = fields;
  }
}
