import type { AnswerShape } from '../call/operation.ts';
import { isObject } from '../options/checks.ts';
import { parseJson } from './json.ts';

/** An answer whose body has been read, and parsed where it is JSON. */
export interface ReadAnswer {
  readonly response: Response;
  readonly text: string;
  readonly json: { readonly value: unknown } | undefined;
}

/** An answer that is of no use, whatever its body says. */
export class UnusableAnswer {
  readonly response: Response;
  readonly problem: string;
  readonly hint: string | undefined;
  constructor(response: Response, problem: string, hint?: string) {
    this.response = response;
    this.problem = problem;
    this.hint = hint;
  }
}

/** The value of a successful answer, or why it is not what the operation answers with. */
export type Interpretation = { readonly value: unknown } | { readonly problem: string };

type ErrorTest = (body: Readonly<Record<string, unknown>>) => boolean;

const ERROR_BODY = 'an error envelope under a status of success';

/** Puts an answer together; broken JSON is no JSON. */
export function readAnswer(response: Response, text: string): ReadAnswer {
  try {
    return { response, text, json: { value: parseJson(text) } };
  } catch {
    return { response, text, json: undefined };
  }
}

/** Reads a successful answer as what the operation answers with. Nothing else is ever returned as its value. */
export function interpret(answer: ReadAnswer, shape: AnswerShape, isErrorBody: ErrorTest): Interpretation {
  const { response, text, json } = answer;
  if (shape.kind === 'none') return nothing(answer, isErrorBody);
  if (text === '') return { problem: 'an empty body' };
  if (shape.kind === 'text') return isPage(response) ? { problem: describe(response) } : { value: text };
  if (json === undefined) return { problem: `${describe(response)} that is not complete JSON` };
  const problem = shape.kind === 'array' ? arrayProblem(json.value) : objectProblem(json.value, shape, isErrorBody);
  return problem === undefined ? { value: json.value } : { problem };
}

/** Where nothing is expected, whatever comes is passed over, unless it says by itself that the call has failed. */
function nothing({ response, text, json }: ReadAnswer, isErrorBody: ErrorTest): Interpretation {
  if (text !== '' && isPage(response)) return { problem: describe(response) };
  const isError = isObject(json?.value) && isErrorBody(json.value);
  return isError ? { problem: ERROR_BODY } : { value: undefined };
}

function arrayProblem(value: unknown): string | undefined {
  return Array.isArray(value) ? undefined : 'JSON that is not an array';
}

function objectProblem(value: unknown, { keys = [] }: AnswerShape, isErrorBody: ErrorTest): string | undefined {
  if (!isObject(value)) return 'JSON that is not an object';
  if (isErrorBody(value)) return ERROR_BODY;
  const isSomethingElse = keys.length > 0 && !keys.some((key) => Object.hasOwn(value, key));
  return isSomethingElse ? `an object that has none of the fields ${keys.join(', ')}` : undefined;
}

/** Whatever stands in front of a provider answers with pages. */
function isPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

/** The media type in a few plain words: it comes from outside and may hold anything. */
function describe(response: Response): string {
  const type = /^[a-z]+\/[a-z0-9.+-]+/i.exec((response.headers.get('content-type') ?? '').slice(0, 60))?.[0];
  return type === undefined ? 'a body' : `a body of type ${type.toLowerCase()}`;
}
