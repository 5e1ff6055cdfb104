import { corbado } from '../subjects/corbado.ts';

// Makes a client, a call and a key fetch, says so, and has nothing more to do.
const { open } = await corbado();
const calls = open(String(process.argv[2]), {});
await calls.read();
await calls.keys().catch(() => {});
process.stdout.write('done');
