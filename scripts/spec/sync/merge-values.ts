import { canonical } from '../json.ts';
import type { Shape } from '../shape.ts';
import type { Target } from './json-target.ts';
import { agreed, disagreement, type Merging } from './merging.ts';

/** Brings the values of an enum in line with upstream. */
export function mergeValues(target: Target, one: Shape, others: readonly Shape[], { prune }: Merging): void {
  const said = others.flatMap(({ values }) => (values === undefined ? [] : [values]));
  if (said.length === 0) {
    if (prune) delete target['enum'];
    return;
  }
  // Where some operations take any value, upstream does not have an enum.
  if (said.length < others.length) return;
  const coming = new Map(said.flat().map((value) => [canonical(value), value]));
  const own = new Map((one.values ?? []).map((value) => [canonical(value), value]));
  const kept = [...own].filter(([key]) => !prune || coming.has(key)).map(([, value]) => value);
  const added = [...coming].filter(([key]) => !own.has(key)).map(([, value]) => value);
  if (added.length === 0 && kept.length === own.size) return;
  const hasNull = one.values === undefined ? one.nullable : isNullListed(target);
  target['enum'] = [...kept, ...added, ...(hasNull ? [null] : [])];
}

function isNullListed(target: Target): boolean {
  return Array.isArray(target['enum']) && target['enum'].includes(null);
}

/** Brings formats, defaults, bounds and patterns in line with upstream. */
export function mergeLimits(target: Target, one: Shape, others: readonly Shape[], merging: Merging): void {
  const names = new Set([one, ...others].flatMap(({ limits }) => [...limits.keys()]));
  for (const name of names) {
    const own = one.limits.get(name);
    const said = others.filter(({ limits }) => limits.has(name)).map(({ limits }) => limits.get(name));
    if (said.length === 0 && merging.prune) delete target[name];
    // A limit that is new has to hold everywhere.
    if (said.length === 0 || (own === undefined && said.length < others.length)) continue;
    const value = agreed(own, said, disagreement(one.node, merging, name));
    if (canonical(value) !== canonical(own)) target[name] = value;
  }
}
