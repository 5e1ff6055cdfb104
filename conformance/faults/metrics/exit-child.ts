import { corbado } from '../subjects/corbado.ts';
import { TRANSPORTS } from '../transport.ts';

// Makes a call and a key fetch, prints "done" and has nothing left to do.
const { open } = await corbado();
const [, , url, transport] = process.argv;
const calls = open(String(url), { ...TRANSPORTS.find(({ name }) => name === transport)?.options });
await calls.read();
await calls.keys().catch(() => {});
process.stdout.write('done');
