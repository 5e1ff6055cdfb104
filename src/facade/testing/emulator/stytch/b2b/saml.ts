import { randomUUID } from 'node:crypto';
import { type Fields, objectIn, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { type SamlKey, samlKeyOf } from './certificate.ts';

/** Milliseconds. */
const RESPONSE_LIFETIME = 5 * 60_000;
const CLOCK_SKEW = 60_000;

const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const ASSERTION = "//*[local-name(.)='Assertion']";

/** A person as an identity provider asserts them. */
export interface Asserted {
  /** Their id at the identity provider. */
  readonly subject: string;
  /** The values by the names of the connection's `attribute_mapping`: `email`, `first_name`, `groups` and so on. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** Writes the response of the stub identity provider, with a signed assertion: base64. */
export async function samlResponse(
  tenant: Tenant,
  connection: Fields,
  {
    acsUrl,
    person,
    inResponseTo,
  }: { readonly acsUrl: string; readonly person: Asserted; readonly inResponseTo?: string },
): Promise<string> {
  const mapping = objectIn(connection, 'attribute_mapping');
  const at = (offset: number): string => new Date(tenant.clock.now() + offset).toISOString();
  const replyTo = inResponseTo === undefined ? '' : ` InResponseTo="${escaped(inResponseTo)}"`;
  const issuer = `<saml:Issuer>${escaped(String(connection['idp_entity_id']))}</saml:Issuer>`;
  const attributes = Object.entries(person.attributes)
    .filter(([name]) => mapping[name] !== undefined)
    .map(([name, values]) => {
      const shown = values.map((value) => `<saml:AttributeValue>${escaped(value)}</saml:AttributeValue>`).join('');
      return `<saml:Attribute Name="${escaped(String(mapping[name]))}">${shown}</saml:Attribute>`;
    });
  const xml = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" \
ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}" Destination="${escaped(acsUrl)}"${replyTo}>${issuer}\
<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
<saml:Assertion ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}">${issuer}\
<saml:Subject><saml:NameID>${escaped(person.subject)}</saml:NameID>\
<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
<saml:SubjectConfirmationData NotOnOrAfter="${at(RESPONSE_LIFETIME)}" Recipient="${escaped(acsUrl)}"${replyTo}/>\
</saml:SubjectConfirmation></saml:Subject>\
<saml:Conditions NotBefore="${at(-CLOCK_SKEW)}" NotOnOrAfter="${at(RESPONSE_LIFETIME)}"><saml:AudienceRestriction>\
<saml:Audience>${escaped(String(connection['audience_uri']))}</saml:Audience></saml:AudienceRestriction></saml:Conditions>\
<saml:AuthnStatement AuthnInstant="${at(0)}"/>\
<saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion></samlp:Response>`;
  return Buffer.from(await signAssertion(xml, await samlKeyOf(tenant))).toString('base64');
}

async function signAssertion(xml: string, { privateKey, certificate }: SamlKey): Promise<string> {
  const { SignedXml } = await import('xml-crypto');
  const signer = new SignedXml({
    privateKey,
    publicCert: certificate,
    signatureAlgorithm: RSA_SHA256,
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  signer.addReference({ xpath: ASSERTION, digestAlgorithm: SHA256, transforms: [ENVELOPED, EXCLUSIVE] });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: `${ASSERTION}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return signer.getSignedXml();
}

/**
 * Verifies the response of an identity provider: its signature by the certificates of the connection, or by that of the stub;
 * its times, its audience and its issuer. An assertion is good once.
 *
 * @throws {ApiError} if something is wrong with it
 */
export async function verifySamlResponse(tenant: Tenant, connection: Fields, encoded: string): Promise<Asserted> {
  const xml = Buffer.from(encoded, 'base64').toString();
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<(?:\w+:)?Response[\s>]/.test(xml) || xml.includes('<!DOCTYPE'))
    throw stytchError('invalid_xml_saml_response', 'The SAMLResponse is not a response in XML.');
  const { certificate } = await samlKeyOf(tenant);
  const certificates = [
    ...objectsIn(connection, 'verification_certificates').map((entry) => String(entry['certificate'])),
    certificate,
  ];
  const assertion = await signedAssertion(xml, certificates);
  checkConditions(tenant, connection, assertion);
  requireFirstUse(tenant, assertion);
  return asserted(connection, assertion);
}

/** Returns the assertion as it was signed, in canonical XML: nothing else of the response is trusted. */
async function signedAssertion(xml: string, certificates: readonly string[]): Promise<string> {
  const { SignedXml } = await import('xml-crypto');
  const signatures = xml.match(/<((?:\w+:)?)Signature[\s>][\s\S]*?<\/\1Signature>/g) ?? [];
  if (signatures.length === 0)
    throw stytchError('missing_signature_saml_response', 'Neither the response nor the assertion is signed.');
  for (const signature of signatures) {
    for (const publicCert of certificates) {
      const verifier = new SignedXml({ publicCert, getCertFromKeyInfo: () => null });
      const signed = verified(() => {
        verifier.loadSignature(signature);
        return verifier.checkSignature(xml) ? verifier.getSignedReferences() : [];
      });
      for (const reference of signed) {
        const assertion = /<((?:\w+:)?)Assertion[\s>][\s\S]*<\/\1Assertion>/.exec(reference)?.[0];
        if (assertion !== undefined) return assertion;
      }
    }
  }
  throw stytchError('invalid_signature_saml_response', 'The signature of the response is not valid.');
}

/** The library throws for signatures that it cannot read, too. */
function verified(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch {
    return [];
  }
}

function checkConditions(tenant: Tenant, connection: Fields, assertion: string): void {
  const now = tenant.clock.now();
  const conditions = /<(?:\w+:)?Conditions\b[^>]*>/.exec(assertion)?.[0] ?? '';
  const time = (name: string): number => Date.parse(attributeIn(conditions, name) ?? '');
  if (!(time('NotOnOrAfter') > now - CLOCK_SKEW))
    throw stytchError('expired_saml_response', 'The assertion has expired.');
  if (time('NotBefore') > now + CLOCK_SKEW)
    throw stytchError('not_yet_valid_saml_response', 'The assertion is not valid yet.');
  const audiences = [stringIn(connection, 'audience_uri'), stringIn(connection, 'alternative_audience_uri')];
  if (!textsOf(assertion, 'Audience').some((audience) => audiences.includes(audience)))
    throw stytchError('invalid_audience_saml_response', 'The audience of the assertion is another one.');
  if (textsOf(assertion, 'Issuer')[0] !== connection['idp_entity_id'])
    throw stytchError('invalid_idp_entity_id', 'The issuer of the assertion is another one.');
}

function requireFirstUse(tenant: Tenant, assertion: string): void {
  const id = `saml ${attributeIn(/^<[^>]*>/.exec(assertion)?.[0] ?? '', 'ID') ?? ''}`;
  if (tenant.grants.look('saml assertion', id).state !== 'unknown')
    throw stytchError('duplicate_saml_response', 'The assertion was used already.');
  tenant.grants.use(tenant.grants.issue('saml assertion', 0, {}, id));
}

function asserted(connection: Fields, assertion: string): Asserted {
  const values: Record<string, readonly string[]> = {};
  for (const [, , tag = '', content = ''] of assertion.matchAll(
    /<((?:\w+:)?)Attribute(\s[^>]*)>([\s\S]*?)<\/\1Attribute>/g,
  ))
    values[attributeIn(tag, 'Name') ?? ''] = textsOf(content, 'AttributeValue');
  const subject = textsOf(assertion, 'NameID')[0];
  if (subject === undefined) throw stytchError('invalid_saml_response', 'The assertion has no NameID.');
  const mapping = objectIn(connection, 'attribute_mapping');
  const mapped = Object.entries(mapping).map(([name, attribute]): [string, readonly string[]] => [
    name,
    attribute === 'NameID' ? [subject] : (values[String(attribute)] ?? []),
  ]);
  const attributes = Object.fromEntries(mapped.filter(([, held]) => held.length > 0));
  const [id = subject] = stringsIn(attributes, 'idp_user_id');
  return { subject: id, attributes };
}

/** Returns the strings of all elements with a name, in canonical XML. */
function textsOf(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<((?:\\w+:)?)${name}(?:\\s[^>]*)?>([^<]*)</\\1${name}>`, 'g');
  return [...xml.matchAll(pattern)].map(([, , text = '']) => unescaped(text.trim()));
}

function attributeIn(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

/** Reads what an identity provider says of itself at its metadata URL. */
export function readSamlMetadata(xml: string): Fields | undefined {
  const idp_entity_id = attributeIn(/<(?:\w+:)?EntityDescriptor\s[^>]*>/.exec(xml)?.[0] ?? '', 'entityID');
  const services = xml.match(/<(?:\w+:)?SingleSignOnService\s[^>]*>/g) ?? [];
  const idp_sso_url = services.map((tag) => attributeIn(tag, 'Location')).find((url) => url !== undefined);
  const certificates = textsOf(xml, 'X509Certificate');
  if (idp_entity_id === undefined || idp_sso_url === undefined) return undefined;
  return { idp_entity_id, idp_sso_url, certificates };
}

const ENTITIES: readonly (readonly [entity: string, character: string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#xD;', '\r'],
  ['&#xA;', '\n'],
  ['&#x9;', '\t'],
  ['&amp;', '&'],
];

function escaped(text: string): string {
  const withoutAmpersands = text.replaceAll('&', '&amp;');
  return withoutAmpersands.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  return ENTITIES.reduce((before, [entity, character]) => before.replaceAll(entity, character), text);
}
