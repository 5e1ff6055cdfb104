import { corbado } from './corbado.ts';
import { loginid } from './loginid.ts';
import { passage } from './passage.ts';
import { stytch } from './stytch.ts';
import type { Vendor } from './vendor.ts';

export const VENDORS: readonly Vendor[] = [corbado, passage, stytch, loginid];

/** Finds a vendor by name. */
export function vendorOf(name: string | undefined): Vendor {
  const vendor = VENDORS.find((each) => each.name === name);
  if (vendor === undefined)
    throw new Error(`expected one of ${VENDORS.map((each) => each.name).join(', ')}, got ${name}`);
  return vendor;
}
