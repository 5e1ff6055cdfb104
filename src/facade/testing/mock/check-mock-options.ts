import { Checks, integerWithin, isFunction, isObject, kindOf } from '../../core/options/checks.ts';
import type { MockServersOptions } from './mock-server.ts';
import { didYouMean } from './near-names.ts';

const SUBJECT = 'Cannot start a mock server';
const KNOWN: readonly string[] = [
  'port',
  'fail',
  'slow',
  'overrides',
  'seed',
  'issuer',
  'clock',
  'onRequest',
  'stateful',
] satisfies (keyof MockServersOptions)[];

/** Refuses options that are unknown or of the wrong form; faults, overrides and seeds are read elsewhere. */
export function checkMockOptions(options: object): void {
  const checks = new Checks();
  if (!isObject(options)) checks.add('options', `expected an object, received ${kindOf(options)}`);
  else {
    checks.knownKeys('', options, KNOWN);
    checks.optional('port', options['port'], integerWithin(0, 65_535), 'a port from 0 to 65535');
    checks.optional('clock', options['clock'], isFunction, 'a function');
    checks.optional('onRequest', options['onRequest'], isFunction, 'a function');
    checks.optional('stateful', options['stateful'], (value) => typeof value === 'boolean', 'true or false');
    for (const name of ['overrides', 'seed', 'issuer']) checks.optional(name, options[name], isObject, 'an object');
  }
  checks.throwIfAny(SUBJECT, null, 500);
}

/** Refuses seeds of unknown kinds, and records that are no objects. */
export function checkSeed(seed: object, kinds: readonly string[]): void {
  const checks = new Checks();
  for (const [kind, records] of Object.entries(seed)) {
    const path = `seed.${kind}`;
    if (!kinds.includes(kind)) {
      checks.add(path, `no such kind of records; there are ${kinds.join(', ')}${didYouMean(kind, kinds)}`);
    } else if (!Array.isArray(records)) checks.add(path, `expected a list of records, received ${kindOf(records)}`);
    else
      for (const [index, record] of records.entries())
        checks.optional(`${path}.${index}`, record ?? null, isObject, 'an object');
  }
  checks.throwIfAny(SUBJECT, null, 500);
}
