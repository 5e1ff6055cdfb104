/** Why something is no key that can sign. Both texts become part of a message: nothing of the key may be in them. */
export class KeyProblem extends Error {
  /** What to do about it. */
  readonly remedy: string;

  /**
   * @param received what came, such as "a public key"
   * @param remedy what to do about it; by default, where the right key is to be found
   */
  constructor(received: string, remedy = 'pass the private key that belongs to your API credential at LoginID') {
    super(received);
    this.remedy = remedy;
  }
}

/** What helps where a key was damaged on its way. */
export const COPY_AGAIN = 'copy the whole key again';
