// What reads the answers of key endpoints, of either form: loaded with the first answer.
export { importPem } from '../keys/pem.ts';
export { readKeySet } from '../keys/public-key.ts';
