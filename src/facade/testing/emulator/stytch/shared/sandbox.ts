/** The values that Stytch documents for tests: they work without any message. */
export const SANDBOX = {
  email: 'sandbox@stytch.com',
  phoneNumber: '+10000000000',
  code: '000000',
  magicLink: {
    good: 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=',
    expired: '3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=',
    unknown: 'CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=',
  },
  oauthToken: 'hdPVZHHX0UoRa7hJTuuPHi1vlddffSnoweRbVFf5-H8g',
  sessionToken: 'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY',
  userId: 'user-test-e3795c81-f849-4167-bfda-e4a6e9c280fd',
} as const;

/** Tests if a message to it is never sent. */
export function isSandboxAddress(to: string): boolean {
  return to === SANDBOX.email || to === SANDBOX.phoneNumber;
}
