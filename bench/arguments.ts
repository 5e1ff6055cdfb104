import { parseArgs } from 'node:util';

/** Arguments of the command. */
export interface Request {
  readonly topics: readonly string[];
  readonly quick: boolean;
  /** Number of runs. */
  readonly runs: number;
  readonly form: 'text' | 'json' | 'markdown';
}

/**
 * Parses the arguments of the command.
 * @throws Error naming the invalid argument
 */
export function readRequest(words: readonly string[], topics: readonly string[]): Request {
  const flag = { type: 'boolean', default: false } as const;
  const options = { quick: flag, json: flag, markdown: flag, runs: { type: 'string', default: '1' } } as const;
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const unknown = positionals.find((topic) => !topics.includes(topic));
  if (unknown !== undefined) throw new Error(`there is no topic "${unknown}"`);
  if (values.json && values.markdown) throw new Error('expected one of --json and --markdown, got both');
  if (!/^[1-9]\d?$/.test(values.runs)) throw new Error(`expected --runs from 1 to 99, got "${values.runs}"`);
  return {
    topics: positionals.length > 0 ? positionals : topics,
    quick: values.quick,
    runs: Number(values.runs),
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  };
}
