// Runs authloom's main job against mock servers on loopback: no account, no network. Ends with 0 when all went well.
import { corbadoDemo } from './corbado.ts';
import { loginIdDemo } from './loginid.ts';
import { passageDemo } from './passage.ts';
import { stytchB2BDemo, stytchDemo } from './stytch.ts';

await corbadoDemo();
await passageDemo();
await stytchDemo();
await stytchB2BDemo();
await loginIdDemo();
console.log('\nAll done.');
