// Runs authloom's main features against mock servers on loopback, without an account or a network. Exits with 0 on success.
import { corbadoDemo } from './corbado.ts';
import { loginIdDemo } from './loginid.ts';
import { loginIdV2Demo } from './loginid-v2.ts';
import { passageDemo } from './passage.ts';
import { stytchB2BDemo, stytchDemo, stytchManagementDemo } from './stytch.ts';
import { webhooksDemo } from './webhooks.ts';

await corbadoDemo();
await passageDemo();
await stytchDemo();
await stytchB2BDemo();
await stytchManagementDemo();
await loginIdV2Demo();
await loginIdDemo();
await webhooksDemo();
console.log('\nAll done.');
