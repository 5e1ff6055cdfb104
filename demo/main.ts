// Runs authloom's main job against mock servers on loopback: no account, no network. Ends with 0 when all went well.
import { corbadoDemo } from './corbado.ts';

await corbadoDemo();
console.log('\nAll done.');
