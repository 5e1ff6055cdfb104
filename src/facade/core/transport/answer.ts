import type { AnswerShape } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { isObject } from '../options/checks.ts';
import { parseJson } from './json.ts';
import type { AnswerHead } from './sender.ts';

/** An answer whose body has been read, and parsed where it is JSON. */
export interface ReadAnswer {
  readonly head: AnswerHead;
  readonly text: string;
  readonly json: { readonly value: unknown } | undefined;
}

/** Why an answer is not a call's value. */
export type AnswerProblem =
  | 'status'
  | 'redirect'
  | 'too large'
  | 'not UTF-8'
  | 'empty'
  | 'page'
  | 'not JSON'
  | 'not an array'
  | 'not an object'
  | 'error envelope'
  | 'other fields';

/** An answer that is not passed on as the call's value. */
export class BadAnswer {
  readonly answer: ReadAnswer;
  readonly problem: AnswerProblem;
  constructor(answer: ReadAnswer, problem: AnswerProblem) {
    this.answer = answer;
    this.problem = problem;
  }
}

/** Who knows the provider's error envelopes. */
type Judge = Pick<Provider, 'isErrorBody'>;

/** Puts an answer together; broken JSON is no JSON. */
export function readAnswer(head: AnswerHead, text: string): ReadAnswer {
  try {
    return { head, text, json: { value: parseJson(text) } };
  } catch {
    return { head, text, json: undefined };
  }
}

/** Why a successful answer is not what the operation answers with. Nothing else is ever returned as its value. */
export function problemOf(answer: ReadAnswer, shape: AnswerShape, judge: Judge): AnswerProblem | undefined {
  const { text, json } = answer;
  if (shape.kind === 'none') return nothingProblem(answer, judge);
  if (text === '') return 'empty';
  if (shape.kind === 'text') return isPage(answer) ? 'page' : undefined;
  if (json === undefined) return 'not JSON';
  if (shape.kind === 'array') return Array.isArray(json.value) ? undefined : 'not an array';
  return objectProblem(json.value, shape, judge);
}

/** The value of a successful answer without a problem. */
export function valueIn({ text, json }: ReadAnswer, { kind }: AnswerShape): unknown {
  if (kind === 'none') return undefined;
  return kind === 'text' ? text : json?.value;
}

/** Where nothing is expected, whatever comes is passed over, unless it says by itself that the call has failed. */
function nothingProblem(answer: ReadAnswer, judge: Judge): AnswerProblem | undefined {
  const { text, json } = answer;
  if (text !== '' && isPage(answer)) return 'page';
  return isObject(json?.value) && judge.isErrorBody(json.value) ? 'error envelope' : undefined;
}

function objectProblem(value: unknown, { keys }: AnswerShape, judge: Judge): AnswerProblem | undefined {
  if (!isObject(value)) return 'not an object';
  if (judge.isErrorBody(value)) return 'error envelope';
  if (keys === undefined || keys.length === 0) return undefined;
  for (const key of keys) if (Object.hasOwn(value, key)) return undefined;
  return 'other fields';
}

/** Whatever stands in front of a provider answers with pages. */
function isPage({ head }: ReadAnswer): boolean {
  return /^text\/html\b/i.test(head.headers.get('content-type') ?? '');
}
