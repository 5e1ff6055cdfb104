import type { Effort } from '../measure/measured.ts';
import { vendorOf } from '../vendors/all.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** What a measured program is started with. */
export interface Arguments {
  /** The stand-in for the services. */
  readonly url: string;
  readonly vendor: Vendor;
  readonly effort: Effort;
}

/** Reads `<url> <vendor> <rounds> <turn>`. */
export function readArguments(): Arguments {
  const [, , url = '', vendor, rounds, turn] = process.argv;
  return { url, vendor: vendorOf(vendor), effort: { rounds: Number(rounds), turn: Number(turn) } };
}

/** Runs a subject's set-up and proof; where it fails, answers why in one line. */
export async function attempt<T>(prepare: () => Promise<T>): Promise<T | { readonly note: string }> {
  try {
    return await prepare();
  } catch (error) {
    return { note: `cannot be measured: ${String(error).split('\n')[0]}` };
  }
}
