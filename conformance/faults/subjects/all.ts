import type { Subject } from '../subject.ts';
import { corbado } from './corbado.ts';
import { loginid } from './loginid.ts';
import { passage } from './passage.ts';
import { stytch } from './stytch.ts';
import { stytchB2B } from './stytch-b2b.ts';

/** Creates all clients under test. */
export async function allSubjects(): Promise<readonly Subject[]> {
  return [await corbado(), await passage(), await stytch(), await stytchB2B(), loginid()];
}
