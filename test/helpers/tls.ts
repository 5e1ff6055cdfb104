import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (name: string): string => fileURLToPath(new URL(`./tls/${name}`, import.meta.url));

/** Where the certificate lies that `TLS` shows: for `NODE_EXTRA_CA_CERTS`. */
export const CERTIFICATE_FILE: string = fileOf('certificate.pem');

/** Key and certificate of servers in tests, by the names `provider.test` and `localhost`. */
export const TLS: { readonly key: string; readonly cert: string } = {
  key: readFileSync(fileOf('key.pem'), 'utf8'),
  cert: readFileSync(CERTIFICATE_FILE, 'utf8'),
};
