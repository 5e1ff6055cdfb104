import { canonical } from '../document/json.ts';
import type { Direction, Shape } from '../shape/shape.ts';
import { type Change, change, narrowed, type Rating, widened } from './change.ts';

type Limits = Shape['limits'];

/** Bounds with the same meaning, the inclusive keyword first. A higher lower bound allows less. */
const BOUNDS = [
  { names: ['minimum', 'exclusiveMinimum'], isLower: true },
  { names: ['maximum', 'exclusiveMaximum'], isLower: false },
  { names: ['minLength'], isLower: true },
  { names: ['maxLength'], isLower: false },
  { names: ['minItems'], isLower: true },
  { names: ['maxItems'], isLower: false },
  { names: ['minProperties'], isLower: true },
  { names: ['maxProperties'], isLower: false },
] as const;

type Bound = (typeof BOUNDS)[number];

const BOUND_NAMES: readonly string[] = BOUNDS.flatMap(({ names }) => names);

/** Pairs of formats of which the second allows all values of the first. */
const WIDER_FORMATS = ['email idn-email', 'hostname idn-hostname', 'uri uri-reference', 'uri iri'];

/** Compares formats, defaults, bounds, patterns, and the keywords that are only compared as a whole. */
export function compareLimits({ limits: one }: Shape, { limits: other }: Shape, direction: Direction): Change[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => !BOUND_NAMES.includes(name));
  return [
    ...BOUNDS.flatMap((bound) => compareBound(bound, one, other, direction)),
    ...names.flatMap((name) => compareLimit(name, one.get(name), other.get(name), direction)),
  ];
}

function compareBound({ names, isLower }: Bound, one: Limits, other: Limits, direction: Direction): Change[] {
  const [from, to] = [strictest(names, one, isLower), strictest(names, other, isLower)];
  if (from?.description === to?.description) return [];
  const message = describeChange(from?.description, to?.description);
  if (from === undefined) return [change(narrowed(direction), 'limit-added', message)];
  if (to === undefined) return [change(widened(direction), 'limit-removed', message)];
  const isNarrower = isLower ? to.at > from.at : to.at < from.at;
  return isNarrower
    ? [change(narrowed(direction), 'limit-narrowed', message)]
    : [change(widened(direction), 'limit-widened', message)];
}

/** The effective one of a bound and its exclusive form. An exclusive bound counts as slightly stricter. */
function strictest(
  names: readonly string[],
  limits: Limits,
  isLower: boolean,
): { readonly at: number; readonly description: string } | undefined {
  const found = names.flatMap((name, index) => {
    const value = limits.get(name);
    if (typeof value !== 'number') return [];
    const epsilon = index * Math.max(Math.abs(value), 1) * Number.EPSILON;
    return [{ at: isLower ? value + epsilon : value - epsilon, description: `${name} ${value}` }];
  });
  return found.sort((first, second) => (isLower ? second.at - first.at : first.at - second.at))[0];
}

function compareLimit(name: string, from: unknown, to: unknown, direction: Direction): Change[] {
  if (canonical(from) === canonical(to)) return [];
  const family = name === 'default' || name === 'format' ? name : 'limit';
  const step = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  const message = describeChange(
    from === undefined ? from : `${name} ${brief(from)}`,
    to === undefined ? to : `${name} ${brief(to)}`,
  );
  const rating = name === 'default' ? rateDefault(step, direction) : rateLimit(step, [from, to].join(' '), direction);
  return [change(rating, `${family}-${step}`, message)];
}

type Step = 'added' | 'removed' | 'changed';

function rateLimit(step: Step, formats: string, direction: Direction): Rating {
  if (step === 'added') return narrowed(direction);
  if (step === 'removed' || WIDER_FORMATS.includes(formats)) return widened(direction);
  return WIDER_FORMATS.includes(formats.split(' ').reverse().join(' ')) ? narrowed(direction) : 'breaking';
}

/** Callers who omit a field rely on its default. In a response a default is only documentation. */
function rateDefault(step: Step, direction: Direction): Rating {
  if (direction === 'response') return 'docs';
  return step === 'added' ? 'additive' : 'breaking';
}

function describeChange(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `${to} added`;
  return to === undefined ? `${from} removed` : `${from} became ${to}`;
}

const MAX_LENGTH = 60;

function brief(value: unknown): string {
  const text = canonical(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
