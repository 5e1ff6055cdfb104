import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { CompactSign, type CryptoKey, compactVerify, exportSPKI } from 'jose';
import { describe, expect, it } from 'vitest';
import { importPem } from '../../../../src/facade/jwt/public-key.ts';

/** Of a P-256 key, signed by itself. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBhjCCASugAwIBAgIUdTEDHSN8SC5TXvaJBnEUiJkw/LwwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMa2V5cy5leGFtcGxlMCAXDTI2MTEyMTE0NDQ1NloYDzIxMjYx
MDI4MTQ0NDU2WjAXMRUwEwYDVQQDDAxrZXlzLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAATIKPHUtAPOS/sid4db/oaLzGu0OkcLaVFP88Zah95A5yhY
2/NdLytaWXJFlNsGkvUPSfZKdMYSwkuZBK6O1vNOo1MwUTAdBgNVHQ4EFgQU/5cE
rONk07e96P6wu08WDYGHwP4wHwYDVR0jBBgwFoAU/5cErONk07e96P6wu08WDYGH
wP4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAwdJLYcm/e9HA
SuIG6jSFN+ufAwWOe6l0iQuAF8G9Ic4CIQCwsG9aP/gTmSTOEDFOQxYZKjutTnVG
fy/z1o3IU0RJDg==
-----END CERTIFICATE-----
`;

/** Of an RSA key, signed by itself. */
const RSA_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIDETCCAfmgAwIBAgIUT1rdv9vEaCRPlFgd63FO70O9RkUwDQYJKoZIhvcNAQEL
BQAwFzEVMBMGA1UEAwwMa2V5cy5leGFtcGxlMCAXDTI2MTEyMTE0NDQ1NloYDzIx
MjYxMDI4MTQ0NDU2WjAXMRUwEwYDVQQDDAxrZXlzLmV4YW1wbGUwggEiMA0GCSqG
SIb3DQEBAQUAA4IBDwAwggEKAoIBAQC4FpYvqSzOzo3U76XmopRjkQDRSdwMvNUw
GaB+NLumNdCFatZ4P2POXs0iceWeqppV9sktYegjCgAwTx8KcVPnmMTMvtt8SID2
cZVI9eUlsQQ/54mwW/XM9lvvCdb2rImi/KxupWACWEMehwI/I7BteFX/m3uSF8FI
4vVFHcQ6WfAi3xcOpZGWtbI8Uh6IDGmwWqKVbowR1fULT7x7R7isg5t1Uwiy0vEj
pqv0/LOxecUbJRj2nLMIL/wlZDyby1/Oig9XrAI73Ydg9dKHBJKkvIvu4I8IovmM
Slw/ay40RRAFYbAbW1/Oav98hWV4HqFzhEBNbPev0P2sltxQTeDbAgMBAAGjUzBR
MB0GA1UdDgQWBBTcx1EnvH0rGOijVY7jNEK/r6NZ1TAfBgNVHSMEGDAWgBTcx1En
vH0rGOijVY7jNEK/r6NZ1TAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUA
A4IBAQBuH2vWaUclD+ubK/kJfr8rG7LFNM9iIH6zgtdCTSZH3K8pzFc5bJkAF8L7
mdZVT0rdcOuJZYUF363JXE85+dNAKPYX9DZNbTIRzy27lYiXUi5jCjtuNV+L0ixr
pCQ2h11WIzzMK0r25TymrXdJODtlGSDVPqCILUMoJcdVTp/+MAwAqY26zMp2owm7
Yq9yvAMTpsiwvy1yUUmYUTyAjXl7uL/gSo3Jb+8sGgRNhq1Oh02WXapuwxkimD7M
/vaeFfst1DzPuA0SB7KdSiuMno4p0MHNJsRxH7hBYVJqC3LiZ/6w1dYmW8MnUnGg
tNTu+Ibe1paM8RE/QcnmOIoUcmIw
-----END CERTIFICATE-----
`;

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const EC = spki(ec.publicKey);
const RSA = spki(rsa.publicKey);
const P384 = spki(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey);
const ED25519 = spki(generateKeyPairSync('ed25519').publicKey);

const NEITHER = 'the response is neither a PEM public key nor a PEM certificate';
const OTHER_KEY = 'the response contains no key for ES256';

function spki(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/** The key of a PEM text, as PEM again. */
async function imported(text: string): Promise<string> {
  return await exportSPKI((await (await importPem('a', text)).load()) as CryptoKey);
}

describe('texts that are taken', () => {
  it.each([
    ['as node writes it', EC],
    ['without the line break at its end', EC.trim()],
    ['with CRLF', EC.replaceAll('\n', '\r\n')],
    ['with blanks and line breaks around', `\r\n  ${EC}\n\n\t`],
    ['on three lines', EC.replace(/\n(?=[^-]+\n-----END)/g, '')],
    ['in short lines', EC.replaceAll(/([^-\n]{16})(?=[^-\n]+\n)/g, '$1\n')],
  ])('a public key %s', async (_, text) => {
    expect((await imported(text)).trim()).toBe(EC.trim());
  });

  it.each([
    ['as openssl writes it', CERTIFICATE],
    ['with CRLF', CERTIFICATE.replaceAll('\n', '\r\n')],
  ])('a certificate %s', async (_, text) => {
    expect((await imported(text)).trim()).toBe(spki(new X509Certificate(CERTIFICATE).publicKey).trim());
  });

  it('checks the signatures of its owner, and no others', async () => {
    const key = (await (await importPem('a', EC)).load()) as CryptoKey;
    const token = async (owner: KeyObject): Promise<string> =>
      await new CompactSign(new TextEncoder().encode('payload')).setProtectedHeader({ alg: 'ES256' }).sign(owner);
    await expect(compactVerify(await token(ec.privateKey), key)).resolves.toBeDefined();
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    await expect(compactVerify(await token(other), key)).rejects.toThrow();
    expect(key.type).toBe('public');
  });
});

describe('the key', () => {
  it('has the id that was asked for, and loads to the same each time', async () => {
    const key = await importPem('a/b', EC);
    expect(key.kid).toBe('a/b');
    expect(await key.load()).toBe(await key.load());
  });

  it('is told from another by its fingerprint, whatever is around it', async () => {
    const { fingerprint } = await importPem('a', EC);
    expect((await importPem('a', `\n${EC}\n`)).fingerprint).toBe(fingerprint);
    expect((await importPem('a', CERTIFICATE)).fingerprint).not.toBe(fingerprint);
  });
});

describe('texts that are refused', () => {
  const base64 = EC.split('\n').slice(1, -2).join('\n');
  const privateKey = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it.each([
    ['an empty text', ''],
    ['blanks', ' \r\n '],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['HTML with a key in it', `<pre>${EC}</pre>`],
    ['a JWK', JSON.stringify(ec.publicKey.export({ format: 'jwk' }))],
    ['a key set', JSON.stringify({ keys: [ec.publicKey.export({ format: 'jwk' })] })],
    ['the text in JSON', JSON.stringify(EC)],
    ['a private key', privateKey],
    ['a private key of its own format', ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
    ['a private key before the public one', `${privateKey}${EC}`],
    ['a public key of RSA’s own format', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['a certificate request', CERTIFICATE.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')],
    ['two keys', `${EC}${spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)}`],
    ['the same key twice', `${EC}${EC}`],
    ['a certificate and a key', `${CERTIFICATE}${EC}`],
    ['a text before', `Key:\n${EC}`],
    ['a text after', `${EC}-- the keys team`],
    ['a header inside', EC.replace('KEY-----\n', 'KEY-----\nProc-Type: 4,ENCRYPTED\n\n')],
    ['base64 without its lines', base64],
    ['an end of another kind', EC.replace('END PUBLIC KEY', 'END CERTIFICATE')],
    ['no end', EC.replace(/-----END.*/, '')],
    ['nothing between the lines', '-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----'],
    ['letters that are no base64', EC.replace(/\n./, '\n*')],
  ])('%s', async (_, text) => {
    await expect(importPem('a', text)).rejects.toThrow(NEITHER);
  });

  it.each([
    ['an RSA key', RSA],
    ['an RSA certificate', RSA_CERTIFICATE],
    ['a P-384 key', P384],
    ['an Ed25519 key', ED25519],
    ['a key under the name of a certificate', EC.replaceAll('PUBLIC KEY', 'CERTIFICATE')],
    ['a certificate under the name of a key', CERTIFICATE.replaceAll('CERTIFICATE', 'PUBLIC KEY')],
    ['a private key under the name of a public one', privateKey.replaceAll('PRIVATE', 'PUBLIC')],
    ['half a key', EC.replace(/[^\n]*\n-----END/, '-----END')],
    ['half a certificate', CERTIFICATE.replace(/(\n[^\n]*){5}\n-----END/, '\n-----END')],
    ['a point that is not on the curve', EC.replace(/.{8}\n-----END/, 'AAAAAAA=\n-----END')],
    ['blanks between the lines', '-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----'],
    ['no base64 of a right length', '-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----'],
    ['padding in the middle', EC.replace(/\n.{8}/, '\nMFk=MFk=')],
  ])('%s', async (_, text) => {
    await expect(importPem('a', text)).rejects.toThrow(OTHER_KEY);
  });

  it('without showing any of it', async () => {
    for (const text of ['hidden-in-text', RSA]) {
      const error: unknown = await importPem('a', text).catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toHaveProperty('cause');
      expect(String(error)).not.toMatch(/hidden|MII/);
    }
  });

  it('soon, however long it is', async () => {
    const long = `-----BEGIN PUBLIC KEY-----${' '.repeat(1024 * 1024)}-`;
    const start = performance.now();
    await expect(importPem('a', long)).rejects.toThrow(NEITHER);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
