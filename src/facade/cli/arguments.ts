// Options and values that several commands have.
import { type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { UsageError } from './failures.ts';

/** `--json`, with the form of the result. Errors become JSON as well. */
export function jsonOption(form: string): Option<'--json'> {
  return new Option('--json', `print JSON: ${form}`);
}

/** Parses a whole number. */
export function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(`${option}: expected a whole number`);
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, ms: 1, s: 1000, m: 60_000 };
/** The longest time that a timer of Node can wait. */
const MAX_TIME = 2 ** 31 - 1;

/** Parses a time, such as `500`, `500ms` or `5s`, as milliseconds. */
export function milliseconds(option: string): (value: string) => number {
  return (value) => {
    const [, digits = '', unit = ''] = /^(\d{1,10})(ms|s|m|)$/.exec(value) ?? [];
    const time = Number(digits) * (UNITS[unit] ?? 1);
    if (digits !== '' && time > 0 && time <= MAX_TIME) return time;
    throw new UsageError(`${option}: expected milliseconds, such as 500, or a time with its unit, such as 5s`);
  };
}

/** Adds examples to the help: pairs of a command and its effect. */
export function addExamples(command: CommandUnknownOpts, examples: Readonly<Record<string, string>>): void {
  const lines = Object.entries(examples).map(([line, effect]) => `  ${line}\n      ${effect}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
