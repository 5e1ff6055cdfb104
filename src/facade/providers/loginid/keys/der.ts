import { COPY_AGAIN, KeyProblem } from './key-problem.ts';

/** The DER types that keys are made of. */
export const DER = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  sequence: 0x30,
  context0: 0xa0,
  context1: 0xa1,
} as const;

/** Reads the elements of one level of DER, strictly and in order. Whoever wants to go deeper opens another reader. */
export class DerReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The content of the next element, which has to be of the given type. */
  take(type: number): Uint8Array {
    const content = this.takeIf(type);
    if (content !== undefined) return content;
    throw this.#at < this.#bytes.length ? new KeyProblem('broken DER', COPY_AGAIN) : endsTooEarly();
  }

  /** The content of the next element, if it is of the given type. */
  takeIf(type: number): Uint8Array | undefined {
    if (this.#bytes[this.#at] !== type) return undefined;
    this.#at += 1;
    const length = this.#length();
    const content = this.#bytes.subarray(this.#at, this.#at + length);
    if (content.length < length) throw endsTooEarly();
    this.#at += length;
    return content;
  }

  /** Makes sure that nothing follows. */
  end(): void {
    if (this.#at < this.#bytes.length) throw new KeyProblem('a key with something behind its end', COPY_AGAIN);
  }

  /** One byte up to 127; else the number of bytes that follow, at most two, and none more than needed. */
  #length(): number {
    const first = this.#byte();
    if (first < 0x80) return first;
    if (first !== 0x81 && first !== 0x82) throw new KeyProblem('broken DER', COPY_AGAIN);
    const length = first === 0x81 ? this.#byte() : this.#byte() * 0x100 + this.#byte();
    if (length < (first === 0x81 ? 0x80 : 0x100)) throw new KeyProblem('broken DER', COPY_AGAIN);
    return length;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw endsTooEarly();
    this.#at += 1;
    return byte;
  }
}

/** Writes one element of at most 255 bytes, which no P-256 key exceeds. */
export function writeDer(type: number, ...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const content = parts.flatMap((part) => Array.from(part));
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Uint8Array.from([type, ...length, ...content]);
}

function endsTooEarly(): KeyProblem {
  return new KeyProblem('a key that ends too early', COPY_AGAIN);
}
