import { Passage, type PassageOptions } from '../../src/passage.ts';

export const API_KEY = 'passage-key-of-the-test';

/** The fields of a user that tests read. */
export const USER = { id: 'user-1', email: 'ada@example.com', phone: '+15550100000', status: 'active' };

/** A client whose `fetch` is a function, and its requests. */
export function scripted(
  respond: (url: URL, init: RequestInit) => Response | Promise<Response>,
  options: Partial<PassageOptions> = {},
): { readonly passage: Passage; readonly requests: readonly { readonly url: URL; readonly init: RequestInit }[] } {
  const requests: { url: URL; init: RequestInit }[] = [];
  const fetch = async (target: string, init: RequestInit): Promise<Response> => {
    const url = new URL(target);
    requests.push({ url, init });
    return await respond(url, init);
  };
  const passage = new Passage({ appId: 'app-1', apiKey: API_KEY, fetch, retry: false, ...options });
  return { passage, requests };
}
