import { listIn } from '../vendors/vendor.ts';
import { keySetPath } from '../vendors/verifiers.ts';
import { signingKey } from './signing-key.ts';

/** The environment that sends a start program to the stand-in for a service: its addresses, a key, and a good token. */
export async function standInEnv(url: string, service: string): Promise<NodeJS.ProcessEnv> {
  const answer: unknown = await (await fetch(`${url}/bench/tokens/${service}?count=1`)).json();
  return {
    ...process.env,
    BENCH_URL: url,
    BENCH_KEYS: url + keySetPath(service),
    BENCH_KEY: signingKey(),
    BENCH_TOKEN: listIn(answer, 'good').map(String).join(''),
  };
}
