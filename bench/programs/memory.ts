// Measures the heap after a full garbage collection, ten times during 100,000 calls. Prints megabytes.
import { VENDORS } from '../vendors/all.ts';
import { listIn } from '../vendors/vendor.ts';

const LANES = 32;
const STEPS = 10;

const [, , url = '', count] = process.argv;
const clients = await Promise.all(VENDORS.map((vendor) => vendor.openAuthloom(url)));
const tokens = await Promise.all(
  VENDORS.map(async ({ name }) => {
    const response: unknown = await (await fetch(`${url}/bench/tokens/${name}?count=1`)).json();
    return listIn(response, 'good').map(String).join('');
  }),
);

const heaps: number[] = [];
for (let step = 0; step <= STEPS; step += 1) {
  await callAll(Number(count) / STEPS);
  globalThis.gc?.();
  globalThis.gc?.();
  if (step > 0) heaps.push(process.memoryUsage().heapUsed / 1e6);
}
process.stdout.write(JSON.stringify(heaps), () => process.exit());

/** Makes calls with each vendor's client in turn, each with a session check. */
async function callAll(calls: number): Promise<void> {
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const index = left % clients.length;
      const client = clients[index];
      if (client === undefined) return;
      await client.user();
      await client.check(tokens[index] ?? '');
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
