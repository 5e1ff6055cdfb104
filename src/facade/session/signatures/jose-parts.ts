// What is used of jose: the whole of it, which a dynamic import of jose itself would bring, is three times as large.

export { compactVerify, errors, importJWK, importSPKI, importX509 } from 'jose';
