import { listIn } from '../vendors/vendor.ts';
import { keySetPath } from '../vendors/verifiers.ts';
import { signingKey } from './signing-key.ts';

/** Builds the environment that points a start program to the fake service: its URLs, a key and a valid token. */
export async function fakeServiceEnv(url: string, service: string): Promise<NodeJS.ProcessEnv> {
  const response: unknown = await (await fetch(`${url}/bench/tokens/${service}?count=1`)).json();
  return {
    ...process.env,
    BENCH_URL: url,
    BENCH_KEYS: url + keySetPath(service),
    BENCH_KEY: signingKey(),
    BENCH_TOKEN: listIn(response, 'good').map(String).join(''),
  };
}
