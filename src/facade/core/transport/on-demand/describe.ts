import { DEFAULTS } from '../../options/defaults.ts';
import type { BadAnswer } from '../answer.ts';
import type { HeaderReader } from '../sender.ts';

/** What an answer is, in words for a message. */
export interface Description {
  readonly words: string;
  readonly hint?: string;
}

/** Says what came instead of the fields `keys`. */
export function describeProblem(
  { problem, answer }: BadAnswer,
  { keys = [] }: { readonly keys?: readonly string[] },
): Description {
  const { headers } = answer.head;
  switch (problem) {
    case 'status':
      return { words: 'an error' };
    case 'redirect':
      return {
        words: 'a redirect',
        hint: 'Redirects are never followed. Check the base URL: scheme, host, and a missing or extra path prefix.',
      };
    case 'too large':
      return { words: `a body of more than ${DEFAULTS.maxAnswerBytes / 1024 / 1024} MB` };
    case 'not UTF-8':
      return { words: 'a body that is not UTF-8' };
    case 'empty':
      return { words: 'an empty body' };
    case 'page':
      return { words: typedBody(headers) };
    case 'not JSON':
      return { words: `${typedBody(headers)} that is not complete JSON` };
    case 'not an array':
    case 'not an object':
      return { words: `JSON that is ${problem}` };
    case 'error envelope':
      return { words: 'an error envelope under a status of success' };
    case 'other fields':
      return { words: `an object that has none of the fields ${keys.join(', ')}` };
  }
}

/** The media type in a few plain words: it comes from outside and may hold anything. */
function typedBody(headers: HeaderReader): string {
  const type = /^[a-z]+\/[a-z0-9.+-]+/i.exec((headers.get('content-type') ?? '').slice(0, 60))?.[0];
  return type === undefined ? 'a body' : `a body of type ${type.toLowerCase()}`;
}
