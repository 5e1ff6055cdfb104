/** `{"alg":"ES256","typ":"JWT"}`, as all tokens that are signed here begin. */
export const ES256_HEADER = 'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9';
