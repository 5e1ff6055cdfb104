import type { Operation } from '../../core/call/operation.ts';
import { isObject } from '../../core/options/checks.ts';
import { jsonAnswer, type PlainAnswer, textAnswer } from '../issuer/key-answer.ts';
import type { TestProvider } from '../providers.ts';
import { type ErrorContent, errorBody } from './error-body.ts';
import type { Prism, PrismAnswer } from './prism.ts';
import type { ReadRequest } from './read-request.ts';
import type { State } from './state/state.ts';
import { describeViolations, violationHeader } from './violations.ts';

/** What answers the requests for one provider that nothing else has answered. */
export interface Api {
  readonly provider: TestProvider;
  readonly prism: Prism;
  /** Absent where every answer is an example. */
  readonly state: State | undefined;
}

/** Has Prism check a request, then answers from the records, or else with the spec's example. */
export async function answerRequest(
  { provider, prism, state }: Api,
  operation: Operation,
  request: ReadRequest,
): Promise<PlainAnswer> {
  if (request.isMalformed) {
    return errorAnswer(provider, { status: 400, message: 'the body is no JSON, though its content type says so' });
  }
  const answer = await prism.answer(operation, request);
  const marks = violationHeader(answer.violations);
  if (answer.isRefusal) return errorAnswer(provider, refusal(answer), marks);
  if (state === undefined || answer.status >= 300 || 'prefer' in request.headers) {
    return written(operation, answer, answer.body, marks);
  }
  const body = isObject(request.body) ? request.body : {};
  const params = { ...request.query, ...request.pathParams, ...body };
  const kept = await state.answer(operation, { params, body }, answer.body);
  if (kept === undefined) return written(operation, answer, answer.body, marks);
  if ('body' in kept) return written(operation, answer, kept.body, marks);
  return errorAnswer(provider, {
    status: 404,
    type: kept.missing,
    message: 'there is no such record in the mock server',
  });
}

/** An error in the provider's own form. */
export function errorAnswer(
  provider: TestProvider,
  error: ErrorContent,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer {
  return jsonAnswer(error.status, errorBody(provider, error), headers);
}

function refusal({ status, violations, detail }: PrismAnswer): ErrorContent {
  if (status === 401) return { status, message: 'the request has no credentials of the kind that the spec asks for' };
  const message = violations.length > 0 ? describeViolations(violations) : (detail ?? 'the request was refused');
  return { status, message, violations };
}

function written(
  operation: Operation,
  { status, headers }: PrismAnswer,
  body: unknown,
  marks: Readonly<Record<string, string>>,
): PlainAnswer {
  if (body === undefined) return { status, headers: marks, body: '' };
  if (operation.answer.kind === 'text' && typeof body === 'string') return textAnswer(status, body);
  return jsonAnswer(status, body, { ...headers, ...marks });
}
