import { canonical } from '../json.ts';
import type { Shape } from '../shape.ts';
import { type Said, said } from './change.ts';
import { type Direction, narrowed, type Rating, widened } from './rating.ts';

type Limits = Shape['limits'];

/** Bounds that say the same thing, the inclusive one first, and whether they allow less the larger they are. */
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

/** Formats of which the second allows all that the first does. */
const WIDER = [
  'int32 int64',
  'float double',
  'email idn-email',
  'hostname idn-hostname',
  'uri uri-reference',
  'uri iri',
];

/** Compares formats, defaults, bounds, patterns and what else is compared as a whole. */
export function compareLimits({ limits: one }: Shape, { limits: other }: Shape, direction: Direction): Said[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => !BOUND_NAMES.includes(name));
  return [
    ...BOUNDS.flatMap((bound) => compareBound(bound, one, other, direction)),
    ...names.flatMap((name) => compareLimit(name, one.get(name), other.get(name), direction)),
  ];
}

function compareBound({ names, isLower }: Bound, one: Limits, other: Limits, direction: Direction): Said[] {
  const [from, to] = [strictest(names, one, isLower), strictest(names, other, isLower)];
  if (from?.text === to?.text) return [];
  const message = changeText(from?.text, to?.text);
  if (from === undefined || to === undefined) {
    const isNew = from === undefined;
    return [said(isNew ? narrowed(direction) : widened(direction), isNew ? 'limit-added' : 'limit-removed', message)];
  }
  const isNarrower = isLower ? to.at > from.at : to.at < from.at;
  return [
    said(
      isNarrower ? narrowed(direction) : widened(direction),
      isNarrower ? 'limit-narrowed' : 'limit-widened',
      message,
    ),
  ];
}

/** Of a bound and its exclusive form the one that counts. What is excluded is a trifle further in. */
function strictest(
  names: readonly string[],
  limits: Limits,
  isLower: boolean,
): { at: number; text: string } | undefined {
  const found = names.flatMap((name, index) => {
    const value = limits.get(name);
    if (typeof value !== 'number') return [];
    const trifle = index * Math.max(Math.abs(value), 1) * Number.EPSILON;
    return [{ at: isLower ? value + trifle : value - trifle, text: `${name} ${value}` }];
  });
  return found.sort((first, second) => (isLower ? second.at - first.at : first.at - second.at))[0];
}

function compareLimit(name: string, from: unknown, to: unknown, direction: Direction): Said[] {
  if (canonical(from) === canonical(to)) return [];
  const family = name === 'default' || name === 'format' ? name : 'limit';
  const step = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  const message = changeText(
    from === undefined ? from : `${name} ${brief(from)}`,
    to === undefined ? to : `${name} ${brief(to)}`,
  );
  const rating = name === 'default' ? rateDefault(step, direction) : rateLimit(step, [from, to].join(' '), direction);
  return [said(rating, `${family}-${step}`, message)];
}

type Step = 'added' | 'removed' | 'changed';

function rateLimit(step: Step, formats: string, direction: Direction): Rating {
  if (step === 'added') return narrowed(direction);
  if (step === 'removed' || WIDER.includes(formats)) return widened(direction);
  return WIDER.includes(formats.split(' ').reverse().join(' ')) ? narrowed(direction) : 'breaking';
}

/** Callers who leave a field out rely on what is then taken; of an answer a default says nothing. */
function rateDefault(step: Step, direction: Direction): Rating {
  if (direction === 'response') return 'docs';
  return step === 'added' ? 'additive' : 'breaking';
}

function changeText(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `${to} added`;
  return to === undefined ? `${from} removed` : `${from} became ${to}`;
}

const LONGEST_TEXT = 60;

function brief(value: unknown): string {
  const text = canonical(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
