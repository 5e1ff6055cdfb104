// Runs authloom's main job against mock servers on loopback: no account, no network. Ends with 0 when all went well.
import { corbadoDemo } from './corbado.ts';
import { loginIdDemo } from './loginid.ts';
import { passageDemo } from './passage.ts';
import { stytchB2BDemo, stytchDemo } from './stytch.ts';
import { webhooksDemo } from './webhooks.ts';

await corbadoDemo();
await passageDemo();
await stytchDemo();
await stytchB2BDemo();
await loginIdDemo();
await webhooksDemo();
console.log('\nAll done.');
