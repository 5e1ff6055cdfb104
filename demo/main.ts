// Runs authloom's main job against mock servers on loopback: no account, no network. Ends with 0 when all went well.
import { corbadoDemo } from './corbado.ts';
import { stytchB2BDemo, stytchDemo } from './stytch.ts';

await corbadoDemo();
await stytchDemo();
await stytchB2BDemo();
console.log('\nAll done.');
