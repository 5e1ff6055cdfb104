import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { Option } from '@commander-js/extra-typings';
import type { Io } from './command.ts';
import { CommandError } from './failures.ts';

/** The file that is read if it is there and no other is named. */
const DEFAULT_FILE = '.env';

/** `--env-file`. */
export function envFileOption(): Option<'--env-file <file>'> {
  return new Option(
    '--env-file <file>',
    `read variables from a file; by default from ${DEFAULT_FILE}, if there is one`,
  );
}

/** A file whose variables were added to the environment. */
export interface EnvFile {
  readonly file: string;
  readonly names: readonly string[];
  /** Names with another value in the environment, which counts. */
  readonly overridden: readonly string[];
}

/**
 * Adds the variables of a file to the environment. As with Node's `--env-file`, those that are set already stay.
 *
 * @throws {CommandError} if the file was named and cannot be read
 */
export async function loadEnvFile(named: string | undefined, { env }: Pick<Io, 'env'>): Promise<EnvFile | undefined> {
  const file = named ?? DEFAULT_FILE;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (named === undefined && (error.code === 'ENOENT' || error.code === 'EISDIR')) return undefined;
    throw new CommandError(`--env-file: cannot read ${file}: ${error.code ?? error.message}`);
  });
  if (text === undefined) return undefined;
  const variables = Object.entries(parseEnv(text));
  const overridden = variables.filter(([name, value]) => env[name] !== undefined && env[name] !== value);
  for (const [name, value] of variables) env[name] ??= value;
  return { file, names: variables.map(([name]) => name), overridden: overridden.map(([name]) => name) };
}
