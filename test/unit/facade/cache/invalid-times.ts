/** Values that broken clocks return. */
export const INVALID_TIMES: readonly (readonly [name: string, value: unknown])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['undefined', undefined],
  ['null', null],
  ['a string', '1800000000000'],
  ['a bigint', 1_800_000_000_000n],
  ['a Date', new Date()],
  ['a promise', Promise.resolve(1_800_000_000_000)],
];
