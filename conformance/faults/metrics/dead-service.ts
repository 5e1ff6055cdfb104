import type { CallEvent } from '../../../src/index.ts';
import { corbadoAt, corbadoError } from '../../../test/helpers/corbado-client.ts';
import { deadAddress, json, startFaultServer } from '../../../test/helpers/fault-server.ts';
import { inParallel } from '../matrix.ts';
import type { Transport } from '../transport.ts';
import type { Metric } from './metric.ts';

const CALLS = 1_000;
const MAX = 1_100;

/** Counts the requests of 1,000 failing calls of one client. */
async function requestsOf(url: string, { options }: Transport): Promise<number> {
  const requests: CallEvent[] = [];
  const client = corbadoAt(url, { hooks: { onRequest: (event) => requests.push(event) }, ...options });
  const calls = Array.from({ length: CALLS }, () => () => client.users.get({ userID: 'usr-1' }).catch(() => {}));
  await inParallel(calls, 20, (call) => call());
  return requests.length;
}

export async function measureDeadService(transport: Transport): Promise<Metric[]> {
  const metricOf = (target: string, value: number): Metric => ({
    label: `${CALLS} calls against ${target}, over ${transport.name}`,
    value,
    max: MAX,
    unit: 'requests',
  });
  const server = await startFaultServer();
  server.script(json(503, corbadoError(503)));
  const sent = await requestsOf(server.url, transport);
  const received = server.requests.length;
  await server.close();
  return [
    metricOf('503', Math.max(sent, received)),
    metricOf('a refused port', await requestsOf(await deadAddress(), transport)),
  ];
}
