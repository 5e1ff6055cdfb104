import type { AnswerShape } from '../call/operation.ts';
import { isObject } from '../options/checks.ts';
import { parseJson } from './json.ts';
import type { AnswerHead, HeaderReader } from './sender.ts';

/** An answer whose body has been read, and parsed where it is JSON. */
export interface ReadAnswer {
  readonly head: AnswerHead;
  readonly text: string;
  readonly json: { readonly value: unknown } | undefined;
}

/** An answer that is of no use, whatever its body says. */
export class UnusableAnswer {
  readonly head: AnswerHead;
  readonly problem: string;
  readonly hint: string | undefined;
  constructor(head: AnswerHead, problem: string, hint?: string) {
    this.head = head;
    this.problem = problem;
    this.hint = hint;
  }
}

/** The value of a successful answer, or why it is not what the operation answers with. */
export type Interpretation = { readonly value: unknown } | { readonly problem: string };

type ErrorTest = (body: Readonly<Record<string, unknown>>) => boolean;

const ERROR_BODY = 'an error envelope under a status of success';

/** Puts an answer together; broken JSON is no JSON. */
export function readAnswer(head: AnswerHead, text: string): ReadAnswer {
  try {
    return { head, text, json: { value: parseJson(text) } };
  } catch {
    return { head, text, json: undefined };
  }
}

/** Reads a successful answer as what the operation answers with. Nothing else is ever returned as its value. */
export function interpret(answer: ReadAnswer, shape: AnswerShape, isErrorBody: ErrorTest): Interpretation {
  const { text, json } = answer;
  const { headers } = answer.head;
  if (shape.kind === 'none') return nothing(answer, isErrorBody);
  if (text === '') return { problem: 'an empty body' };
  if (shape.kind === 'text') return isPage(headers) ? { problem: describe(headers) } : { value: text };
  if (json === undefined) return { problem: `${describe(headers)} that is not complete JSON` };
  const problem = shape.kind === 'array' ? arrayProblem(json.value) : objectProblem(json.value, shape, isErrorBody);
  return problem === undefined ? { value: json.value } : { problem };
}

/** Where nothing is expected, whatever comes is passed over, unless it says by itself that the call has failed. */
function nothing({ head, text, json }: ReadAnswer, isErrorBody: ErrorTest): Interpretation {
  if (text !== '' && isPage(head.headers)) return { problem: describe(head.headers) };
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
function isPage(headers: HeaderReader): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

/** The media type in a few plain words: it comes from outside and may hold anything. */
function describe(headers: HeaderReader): string {
  const type = /^[a-z]+\/[a-z0-9.+-]+/i.exec((headers.get('content-type') ?? '').slice(0, 60))?.[0];
  return type === undefined ? 'a body' : `a body of type ${type.toLowerCase()}`;
}
