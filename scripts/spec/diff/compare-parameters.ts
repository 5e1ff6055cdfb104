import type { Operation, Parameter } from '../contract.ts';
import { type Finding, type Said, said } from './change.ts';
import { fieldChange, stateOf } from './compare-fields.ts';
import { compareNotes } from './compare-notes.ts';
import { type Compared, type Pair, pairOf } from './pair.ts';
import type { Direction } from './rating.ts';

/** Compares parameters: those in the path by their positions, the others by their names. */
export function compareParameters(before: Operation, after: Operation, direction: Direction): Compared {
  const [from, to] = [keyed(before.parameters), keyed(after.parameters)];
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)];
    const place = placeOf(one ?? other);
    findings.push(...compareParameter(one, other, direction).map((each) => ({ ...each, place })));
    if (one !== undefined && other !== undefined) pairs.push(...pairOf(one.schema, other.schema, place));
  }
  return { findings, pairs };
}

function keyed(parameters: readonly Parameter[]): Map<string, Parameter> {
  const inPath = parameters.filter((each) => each.in === 'path');
  return new Map(
    parameters.map((each) => {
      const name = each.in === 'header' ? each.name.toLowerCase() : each.name;
      return [`${each.in} ${each.in === 'path' ? inPath.indexOf(each) : name}`, each];
    }),
  );
}

function placeOf(parameter: Parameter | undefined): string {
  return parameter === undefined ? '' : `${parameter.in} ${parameter.name}`;
}

function compareParameter(one: Parameter | undefined, other: Parameter | undefined, direction: Direction): Said[] {
  const [before, after] = [one, other].map((each) => stateOf(each?.node, each?.required ?? false));
  const found = fieldChange(before, after, direction).map((each) => ({
    ...each,
    kind: PARAMETER_KINDS[each.kind] ?? each.kind,
  }));
  if (one === undefined || other === undefined) return found;
  if (one.in === 'path' && one.name !== other.name)
    found.push(said('breaking', 'parameter-renamed', `renamed to ${other.name}; callers give it by its name`));
  if (one.style !== other.style)
    found.push(said('breaking', 'parameter-style', `style ${one.style} became ${other.style}`));
  return [...found, ...compareNotes(one.node, other.node)];
}

const PARAMETER_KINDS: Readonly<Partial<Record<string, Said['kind']>>> = {
  'field-added': 'parameter-added',
  'field-removed': 'parameter-removed',
  'field-required': 'parameter-required',
  'field-optional': 'parameter-optional',
};
