import { expect, it } from 'vitest';
import { readRequest } from '../../../bench/arguments.ts';

const TOPICS = ['calls', 'cold'];

it('asks for everything once by default', () => {
  expect(readRequest([], TOPICS)).toEqual({ topics: TOPICS, quick: false, runs: 1, form: 'text' });
});

it('reads topics, effort, runs and form', () => {
  const words = ['cold', '--quick', '--runs', '3', '--markdown'];
  expect(readRequest(words, TOPICS)).toEqual({ topics: ['cold'], quick: true, runs: 3, form: 'markdown' });
});

it.each([
  ['a topic that there is not', ['hot'], 'there is no topic "hot"'],
  ['no run at all', ['--runs', '0'], 'expected --runs from 1 to 99, got "0"'],
  ['a part of a run', ['--runs', '1.5'], 'expected --runs from 1 to 99, got "1.5"'],
  ['two forms', ['--json', '--markdown'], 'got both'],
])('refuses %s', (_, words, message) => {
  expect(() => readRequest(words, TOPICS)).toThrow(message);
});
