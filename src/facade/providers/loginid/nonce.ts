const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 16;
/** The largest multiple of the alphabet's length that a byte can count to: beyond it, some characters would come more often. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/** A fresh nonce for a service token or a transaction: 16 characters of A-Z, a-z and 0-9, from the platform's CSPRNG. */
export function createNonce(): string {
  let nonce = '';
  while (nonce.length < LENGTH) {
    const fair = crypto.getRandomValues(new Uint8Array(LENGTH)).filter((byte) => byte < FAIR_BYTES);
    for (const byte of fair.subarray(0, LENGTH - nonce.length)) nonce += ALPHABET.charAt(byte % ALPHABET.length);
  }
  return nonce;
}
