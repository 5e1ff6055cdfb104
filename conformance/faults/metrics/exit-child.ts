import { allSubjects } from '../subject.ts';
import { TRANSPORTS } from '../transport.ts';

// Makes a call and a key fetch, prints "done" and has nothing left to do.
const [client] = allSubjects();
if (client === undefined) throw new TypeError('there is no client to measure');
const [, , url, transport] = process.argv;
const calls = client.open(String(url), { ...TRANSPORTS.find(({ name }) => name === transport)?.options });
await calls.read();
await calls.keys?.().catch(() => {});
process.stdout.write('done');
