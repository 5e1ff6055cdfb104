import { ValidationError } from '../../core/errors/validation-error.ts';
import { Checks, isObject, kindOf } from '../../core/options/checks.ts';
import type { CorbadoAction, CorbadoActionAnswer, CorbadoActionData } from './events.ts';

/** What each action can be answered with, and how to say so. */
const ANSWERS: Readonly<Record<CorbadoAction, { isRight: (data: unknown) => boolean; expected: string }>> = {
  authMethods: {
    isRight: (data) =>
      isObject(data) && ['exists', 'not_exists', 'blocked'].some((status) => data['status'] === status),
    expected: "{ status: 'exists' | 'not_exists' | 'blocked' }",
  },
  passwordVerify: {
    isRight: (data) => isObject(data) && typeof data['success'] === 'boolean',
    expected: '{ success: boolean }',
  },
};

/**
 * The answer to one of Corbado's older actions: send it as JSON, with the status 200.
 *
 * @param responseID your own id, for tracing. Default a random UUID
 * @throws {ValidationError} where the answer does not fit the action
 * @example
 * if (type === 'authMethods') return Response.json(corbadoWebhookAnswer(type, { status: 'exists' }));
 */
export function corbadoWebhookAnswer<Action extends CorbadoAction>(
  action: Action,
  data: CorbadoActionData<Action>,
  responseID: string = crypto.randomUUID(),
): CorbadoActionAnswer<Action> {
  const subject = 'Cannot answer the webhook';
  if (!Object.hasOwn(ANSWERS, action)) {
    const issue = { path: 'action', message: `expected one of ${Object.keys(ANSWERS).join(', ')}` };
    throw new ValidationError(subject, [issue], { provider: 'corbado', status: 500 });
  }
  const checks = new Checks();
  const { isRight, expected } = ANSWERS[action];
  if (!isRight(data)) checks.add('data', `expected ${expected} for ${action}, received ${kindOf(data)}`);
  checks.optional('responseID', responseID, (value) => typeof value === 'string', 'a text');
  checks.throwIfAny(subject, 'corbado', 500);
  return { responseID, data };
}
