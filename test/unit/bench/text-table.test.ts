import { expect, it } from 'vitest';
import { textTableOf } from '../../../bench/report/text-table.ts';

it('prints the spread of one run after its value, where there is one', () => {
  const table = {
    title: 'calls',
    columns: ['CPU µs', 'ratio'],
    rows: [
      {
        name: 'authloom',
        values: [
          { value: 52.4, digits: 0, spread: 0.031 },
          { value: 0.512, digits: 2 },
        ],
      },
      {
        name: 'stytch',
        values: [
          { value: Number.NaN, digits: 0, spread: Number.NaN },
          { value: Number.NaN, digits: 2 },
        ],
      },
    ],
    notes: ['stytch cannot be measured'],
  };
  expect(textTableOf(table)).toEqual({
    title: 'calls',
    head: ['', 'CPU µs', 'spread', 'ratio'],
    rows: [
      ['authloom', '52', '3 %', '0.51'],
      ['stytch', '–', '–', '–'],
    ],
    notes: ['stytch cannot be measured'],
  });
});
