import type { Node } from '../document/document.ts';
import { keyedParameters, type Operation, type Parameter } from '../document/operations.ts';
import { type Direction, fieldsOf, isClientDefault, isClientFilled, type Shape } from '../shape/shape.ts';
import { compareAnnotations } from './annotations.ts';
import { type Change, change, narrowed, type PlacedChange, placed, widened } from './change.ts';
import { type Comparison, pairOf, type SchemaPair } from './comparison.ts';

/** Compares which fields exist and which are required. Fields on both sides are paired. */
export function compareFields(one: Shape, other: Shape, place: string, direction: Direction): Comparison {
  const [from, to] = [fieldsOf(one, direction), fieldsOf(other, direction)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  const changes = names.flatMap((name) => {
    const before = stateOf(from.get(name), one.required.has(name));
    const after = stateOf(to.get(name), other.required.has(name));
    return placed(`${place}.${name}`, compareStates(before, after, direction));
  });
  const pairs = names.flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    return before === undefined || after === undefined ? [] : [{ before, after, place: `${place}.${name}` }];
  });
  return { changes, pairs };
}

/** Compares parameters: those in the path by position, all others by name. */
export function compareParameters(before: Operation, after: Operation, direction: Direction): Comparison {
  const [from, to] = [new Map(keyedParameters(before.parameters)), new Map(keyedParameters(after.parameters))];
  const changes: PlacedChange[] = [];
  const pairs: SchemaPair[] = [];
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)];
    const place = placeOf(one ?? other);
    changes.push(...placed(place, compareParameter(one, other, direction)));
    if (one !== undefined && other !== undefined) pairs.push(...pairOf(one.schema, other.schema, place));
  }
  return { changes, pairs };
}

function placeOf(parameter: Parameter | undefined): string {
  return parameter === undefined ? '' : `${parameter.in} ${parameter.name}`;
}

function compareParameter(one: Parameter | undefined, other: Parameter | undefined, direction: Direction): Change[] {
  const [before, after] = [one, other].map((each) => stateOf(each?.node, each?.required ?? false));
  const changes = compareStates(before, after, direction).map((each) => ({
    ...each,
    kind: PARAMETER_KINDS[each.kind] ?? each.kind,
  }));
  if (one === undefined || other === undefined) return changes;
  if (one.in === 'path' && one.name !== other.name)
    changes.push(change('breaking', 'parameter-renamed', `renamed to ${other.name}; callers pass it by name`));
  if (one.style !== other.style)
    changes.push(change('breaking', 'parameter-style', `style ${one.style} became ${other.style}`));
  return [...changes, ...compareAnnotations(one.node, other.node)];
}

const PARAMETER_KINDS: Readonly<Partial<Record<string, Change['kind']>>> = {
  'field-added': 'parameter-added',
  'field-removed': 'parameter-removed',
  'field-required': 'parameter-required',
  'field-optional': 'parameter-optional',
};

/** The state of a field or parameter as callers see it. */
interface FieldState {
  readonly required: boolean;
  /** The client sets it, so callers do not see it. */
  readonly clientFilled: boolean;
}

/** Returns `undefined` if there is no such field. */
function stateOf(node: Node | undefined, required: boolean): FieldState | undefined {
  return node && { required: required && !isClientDefault(node), clientFilled: isClientFilled(node) };
}

function compareStates(before: FieldState | undefined, after: FieldState | undefined, direction: Direction): Change[] {
  if (direction === 'request' && (before?.clientFilled === true || after?.clientFilled === true))
    return compareClientFilled(before, after);
  if (before === undefined) return after === undefined ? [] : [addition(after, direction)];
  if (after === undefined) return [change('breaking', 'field-removed', 'removed')];
  if (before.required === after.required) return [];
  return after.required
    ? [change(narrowed(direction), 'field-required', 'became required')]
    : [change(widened(direction), 'field-optional', 'became optional')];
}

function addition({ required }: FieldState, direction: Direction): Change {
  const rating = direction === 'request' && required ? 'breaking' : 'additive';
  return change(rating, 'field-added', required ? 'added, required' : 'added');
}

function compareClientFilled(before: FieldState | undefined, after: FieldState | undefined): Change[] {
  if (before?.clientFilled === true && after?.clientFilled === true) return [];
  if (before === undefined) return [change('additive', 'field-added', 'added; the client sets it')];
  if (after === undefined) return [change('additive', 'field-removed', 'removed; the client set it')];
  if (after.clientFilled) return [change('breaking', 'field-filled', 'no longer an argument: the client sets it')];
  const rating = after.required ? 'breaking' : 'additive';
  return [change(rating, 'field-unfilled', 'became an argument: the client no longer sets it')];
}
