import type { Effort } from '../measure/measured.ts';
import { vendorOf } from '../vendors/all.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** Arguments of a measured program. */
export interface Arguments {
  /** URL of the fake services. */
  readonly url: string;
  readonly vendor: Vendor;
  readonly effort: Effort;
}

/** Parses `<url> <vendor> <rounds> <turn>`. */
export function readArguments(): Arguments {
  const [, , url = '', vendor, rounds, turn] = process.argv;
  return { url, vendor: vendorOf(vendor), effort: { rounds: Number(rounds), turn: Number(turn) } };
}

/** Runs a subject's setup and verification; returns the reason in one line if it fails. */
export async function attempt<T>(prepare: () => Promise<T>): Promise<T | { readonly note: string }> {
  try {
    return await prepare();
  } catch (error) {
    return { note: `cannot be measured: ${String(error).split('\n')[0]}` };
  }
}
