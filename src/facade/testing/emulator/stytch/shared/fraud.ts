import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Call, Flows } from '../../call.ts';
import { type Fields, numberIn, objectIn, pick, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';
import { pageOf } from './paging.ts';

/** The subjects of rules, by their fields, in the order in which they are tried. */
const RULE_FIELDS = {
  visitor_id: 'VISITOR_ID',
  browser_id: 'BROWSER_ID',
  visitor_fingerprint: 'VISITOR_FINGERPRINT',
  browser_fingerprint: 'BROWSER_FINGERPRINT',
  hardware_fingerprint: 'HARDWARE_FINGERPRINT',
  network_fingerprint: 'NETWORK_FINGERPRINT',
  cidr_block: 'CIDR_BLOCK',
  asn: 'ASN',
  country_code: 'COUNTRY_CODE',
} as const;

type RuleField = keyof typeof RULE_FIELDS;

const RULE_NAMES = Object.keys(RULE_FIELDS) as readonly RuleField[];
const ACTIONS: ReadonlySet<unknown> = new Set(['ALLOW', 'CHALLENGE', 'BLOCK', 'NONE']);

/** The reasons for verdicts, and what happens for each. */
const REASONS: Readonly<Record<string, string>> = {
  HEADLESS_BROWSER_AUTOMATION: 'BLOCK',
  KNOWN_DATACENTER_IP: 'CHALLENGE',
  SMART_RATE_LIMIT_BANNED: 'BLOCK',
  USER_AGENT_DECEPTION: 'BLOCK',
  VIRTUAL_MACHINE: 'CHALLENGE',
};

/** Milliseconds. */
const FINGERPRINT_LIFETIME = 3_600_000;

/**
 * The kinds of records of fraud protection. A seeded `fingerprints` says what was seen of a device: `telemetry_id`, and if
 * need be `fingerprints`, `properties` and the `reasons` of its verdict.
 */
export const fraudKinds: Readonly<Record<string, RecordKind>> = {
  fingerprints: { id: 'telemetry_id', seed: seededFingerprint, initial: [{}] },
  fraud_rules: { id: 'rule_id' },
  verdict_overrides: { id: 'verdict_reason' },
};

function seededFingerprint(given: Fields, tenant: Tenant, index: number): Fields {
  const telemetry_id = `00000000-0000-4000-8000-${(index + 10).toString(16).padStart(12, '0')}`;
  const mark = (name: string): string => `${name}-${telemetry_id}`;
  const properties = objectIn(given, 'properties');
  const network = objectIn(properties, 'network_properties');
  return {
    telemetry_id,
    reasons: [],
    created_at: tenant.time(),
    expires_at: tenant.time(FINGERPRINT_LIFETIME / 1000),
    external_metadata: {},
    ...given,
    fingerprints: {
      visitor_id: mark('visitor'),
      browser_id: mark('browser'),
      visitor_fingerprint: mark('visitor-fingerprint'),
      browser_fingerprint: mark('browser-fingerprint'),
      hardware_fingerprint: mark('hardware-fingerprint'),
      network_fingerprint: mark('network-fingerprint'),
      ...objectIn(given, 'fingerprints'),
    },
    properties: {
      browser_properties: { user_agent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0' },
      ...properties,
      network_properties: {
        ip_address: '203.0.113.7',
        is_proxy: false,
        is_vpn: false,
        ...network,
        asn: { asn: 'AS64500', name: 'Example network', network: '203.0.113.0/24', ...objectIn(network, 'asn') },
        ip_geolocation: { city: '', region: '', country: 'US', ...objectIn(network, 'ip_geolocation') },
      },
    },
  };
}

function lookup({ tenant, body }: Call): Fields {
  const records = tenant.records('fingerprints');
  const found = records.get(body['telemetry_id']);
  if (found === undefined) throw stytchError('telemetry_id_not_found', 'The telemetry ID could not be found.');
  const metadata = objectIn(body, 'external_metadata');
  const kept = { ...objectIn(found, 'external_metadata'), ...metadata };
  const { reasons: _, ...shown } = records.update(found, { external_metadata: kept });
  return { ...shown, verdict: verdictOf(tenant, found) };
}

/** A rule decides; without one, the severest of the reasons' actions. */
function verdictOf(tenant: Tenant, seen: Fields): Fields {
  const rule = liveRules(tenant).find((candidate) => isAbout(candidate, seen));
  const reasons = stringsIn(seen, 'reasons');
  const actions = reasons.map((reason) => actionFor(tenant, reason));
  const severest = ['BLOCK', 'CHALLENGE'].find((action) => actions.includes(action)) ?? 'ALLOW';
  const overrides = tenant
    .records('verdict_overrides')
    .filter((override) => reasons.includes(String(override['verdict_reason'])));
  return {
    action: rule?.['action'] ?? severest,
    reasons,
    detected_device_type: 'UNKNOWN',
    is_authentic_device: reasons.length === 0,
    verdict_reason_overrides: overrides.map((override) => pick(override, ['verdict_reason', 'override_action'])),
    ...(rule !== undefined && { rule_match_type: rule['rule_type'], rule_match_identifier: identifierOf(rule) }),
  };
}

function actionFor(tenant: Tenant, reason: string): unknown {
  return tenant.records('verdict_overrides').get(reason)?.['override_action'] ?? REASONS[reason] ?? 'CHALLENGE';
}

function identifierOf(rule: Fields): unknown {
  const name = RULE_NAMES.find((field) => rule[field] !== undefined);
  return name === undefined ? undefined : rule[name];
}

/** The rules in force; the more specific ones first. */
function liveRules(tenant: Tenant): readonly Fields[] {
  const order = Object.values(RULE_FIELDS) as readonly unknown[];
  return tenant
    .records('fraud_rules')
    .filter(({ expires_at }) => typeof expires_at !== 'string' || Date.parse(expires_at) > tenant.clock.now())
    .toSorted((one, other) => order.indexOf(one['rule_type']) - order.indexOf(other['rule_type']));
}

function isAbout(rule: Fields, seen: Fields): boolean {
  const network = objectIn(objectIn(seen, 'properties'), 'network_properties');
  switch (rule['rule_type']) {
    case 'CIDR_BLOCK':
      return isWithin(String(network['ip_address']), String(rule['cidr_block']));
    case 'ASN':
      return objectIn(network, 'asn')['asn'] === rule['asn'];
    case 'COUNTRY_CODE':
      return objectIn(network, 'ip_geolocation')['country'] === rule['country_code'];
    default:
      return RULE_NAMES.some((name) => rule[name] !== undefined && objectIn(seen, 'fingerprints')[name] === rule[name]);
  }
}

function isWithin(address: string, block: string): boolean {
  const parsed = parseBlock(block);
  if (parsed === undefined || isIP(address) === 0) return false;
  const list = new BlockList();
  list.addSubnet(parsed.address, parsed.prefix, isIPv6(parsed.address) ? 'ipv6' : 'ipv4');
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function parseBlock(block: string): { readonly address: string; readonly prefix: number } | undefined {
  const [address = '', digits = ''] = block.split('/');
  const prefix = Number(digits);
  const version = isIP(address);
  if (version === 0 || !/^\d{1,3}$/.test(digits) || prefix > (version === 4 ? 32 : 128)) return undefined;
  return { address, prefix };
}

function setRule({ tenant, body }: Call): Fields {
  const names = RULE_NAMES.filter((name) => stringIn(body, name) !== undefined);
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw stytchError('invalid_argument', 'A rule must be about exactly one thing.');
  if (!ACTIONS.has(body['action'])) throw stytchError('invalid_argument', 'The action is not one of the known ones.');
  if (name === 'cidr_block' && parseBlock(String(body['cidr_block'])) === undefined)
    throw stytchError('invalid_ip_address', 'The cidr_block is not a block of IP addresses.');
  const rules = tenant.records('fraud_rules');
  const rule_id = `${name} ${String(body[name])}`;
  const before = rules.get(rule_id);
  const minutes = numberIn(body, 'expires_in_minutes');
  const rule: Fields = {
    rule_id,
    rule_type: RULE_FIELDS[name],
    created_at: before?.['created_at'] ?? tenant.time(),
    last_updated_at: tenant.time(),
    ...pick(body, ['action', 'description', name]),
    ...(minutes !== undefined && minutes > 0 && { expires_at: tenant.time(minutes * 60) }),
  };
  // No action is no rule.
  if (body['action'] === 'NONE') rules.delete(rule);
  else rules.put(rule);
  return pick(rule, ['action', name, 'expires_at']);
}

function shownRule(rule: Fields): Fields {
  const { rule_id: _, ...shown } = rule;
  return shown;
}

function listRules({ tenant, body }: Call): Fields {
  const { results, next_cursor } = pageOf(liveRules(tenant), body, 'rule_id');
  return { rules: results.map(shownRule), next_cursor: next_cursor ?? '' };
}

function reasonView(tenant: Tenant, reason: string): Fields {
  const override = tenant.records('verdict_overrides').get(reason);
  return { verdict_reason: reason, default_action: REASONS[reason], ...override };
}

function overrideReason({ tenant, body }: Call): Fields {
  const reason = String(body['verdict_reason']);
  if (!Object.hasOwn(REASONS, reason)) throw stytchError('invalid_argument', 'The verdict_reason is not known.');
  if (!ACTIONS.has(body['override_action']))
    throw stytchError('invalid_argument', 'The override_action is not one of the known ones.');
  const overrides = tenant.records('verdict_overrides');
  if (body['override_action'] === 'NONE') overrides.delete({ verdict_reason: reason });
  else
    overrides.put({
      verdict_reason: reason,
      override_action: body['override_action'],
      override_created_at: tenant.time(),
      ...pick(body, ['override_description']),
    });
  return { verdict_reason_action: reasonView(tenant, reason) };
}

function listReasons({ tenant, body }: Call): Fields {
  const reasons = Object.keys(REASONS).map((reason) => reasonView(tenant, reason));
  const isWanted = (reason: Fields): boolean =>
    body['overrides_only'] !== true || reason['override_action'] !== undefined;
  return { verdict_reason_actions: reasons.filter(isWanted) };
}

const DISPOSABLE: ReadonlySet<string> = new Set([
  'mailinator.com',
  'guerrillamail.com',
  '10minutemail.com',
  'yopmail.com',
  'trashmail.com',
]);
const ROLES: ReadonlySet<string> = new Set(['admin', 'info', 'support', 'sales', 'noreply', 'postmaster', 'webmaster']);

/** Rates an address by itself: nothing is looked up, so that a domain under `invalid` is the only one without mail. */
function emailRisk({ body }: Call): Fields {
  const address = String(body['email_address']);
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const isValid = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address);
  const base = local.split('+')[0] ?? local;
  const isDisposable = DISPOSABLE.has(domain);
  const isRole = ROLES.has(base);
  const hasMail = isValid && !domain.endsWith('.invalid');
  const tumbling = local.length - base.length + (base.match(/\./g) ?? []).length;
  const risk = (isDisposable ? 80 : 0) + (isRole ? 20 : 0) + Math.min(20, tumbling * 2);
  const risk_score = hasMail ? Math.min(100, risk) : 100;
  return {
    address_information: {
      has_known_bounces: !hasMail,
      has_valid_syntax: isValid,
      is_suspected_role_address: isRole,
      normalized_email: isValid ? `${base.replaceAll('.', '')}@${domain}` : '',
      tumbling_character_count: tumbling,
    },
    domain_information: { has_mx_or_a_record: hasMail, is_disposable_domain: isDisposable },
    action: actionAt(risk_score),
    risk_score,
  };
}

function actionAt(risk: number): string {
  if (risk >= 80) return 'BLOCK';
  return risk >= 40 ? 'CHALLENGE' : 'ALLOW';
}

/** Fraud protection: devices, rules, verdicts and addresses. */
export const fraudFlows: Flows = {
  'fraud.fingerprint.lookup': lookup,
  'fraud.rules.set': setRule,
  'fraud.rules.list': listRules,
  'fraud.verdictReasons.list': listReasons,
  'fraud.verdictReasons.override': overrideReason,
  'fraud.email.risk': emailRisk,
};

/** The device in the response to a login, by its `telemetry_id`; nothing without one, or if it is unknown. */
export function userDevice(tenant: Tenant, body: Fields): Fields {
  const seen = tenant.records('fingerprints').get(body['telemetry_id']);
  if (seen === undefined) return {};
  const network = objectIn(objectIn(seen, 'properties'), 'network_properties');
  const place = objectIn(network, 'ip_geolocation');
  return {
    user_device: {
      visitor_id: objectIn(seen, 'fingerprints')['visitor_id'],
      ip_address: network['ip_address'],
      ip_geo_city: place['city'],
      ip_geo_region: place['region'],
      ip_geo_country: place['country'],
    },
  };
}
