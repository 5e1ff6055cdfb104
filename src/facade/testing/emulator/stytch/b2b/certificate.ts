import { createSign, generateKeyPair, type KeyObject, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import type { Fields } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';

const generate = promisify(generateKeyPair);

/** Milliseconds: ten years. */
const LIFETIME = 10 * 365 * 86_400_000;

/** A key pair that signs SAML: PEM. */
export interface SamlKey {
  readonly privateKey: string;
  readonly certificate: string;
}

/** Returns the key of the stub identity provider and of the project; it is made when it is first needed. */
export async function samlKeyOf(tenant: Tenant): Promise<SamlKey> {
  const records = tenant.records('saml_keys');
  const before = records.get('project');
  if (before !== undefined) return asKey(before);
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 });
  const certificate = selfSigned(privateKey, publicKey, tenant.clock.now());
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  // Another request may have made one meanwhile.
  const current = records.get('project') ?? records.put({ key_id: 'project', private_key: pem, certificate });
  return asKey(current);
}

function asKey({ private_key, certificate }: Fields): SamlKey {
  return { privateKey: String(private_key), certificate: String(certificate) };
}

/** The parts of a certificate that connections show. */
export interface CertificateInfo {
  readonly pem: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** Reads a certificate in PEM, or its base64 alone; `undefined` if it is invalid. */
export function readCertificate(text: string): CertificateInfo | undefined {
  const isPem = text.includes('-----BEGIN');
  try {
    const certificate = new X509Certificate(isPem ? text : pemOf('CERTIFICATE', Buffer.from(text, 'base64')));
    const { issuer, validFrom, validTo } = certificate;
    return { pem: certificate.toString(), issuer, validFrom: new Date(validFrom), validTo: new Date(validTo) };
  } catch {
    return undefined;
  }
}

/** Writes a self-signed certificate of X.509: Node has no function for it. */
function selfSigned(privateKey: KeyObject, publicKey: KeyObject, now: number): string {
  const algorithm = sequence(oid('2a864886f70d01010b'), der(0x05));
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('authloom emulator')))));
  const validity = sequence(time(now - 86_400_000), time(now + LIFETIME));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(der(0x02, Buffer.from([1])), algorithm, name, validity, name, key);
  const signature = createSign('sha256').update(body).sign(privateKey);
  return pemOf('CERTIFICATE', sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature]))));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 255]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

/** GeneralizedTime: four digits of a year. */
function time(at: number): Buffer {
  return der(0x18, Buffer.from(`${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`));
}

function pemOf(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
