import { type MintOptions, RawIssuer } from './raw-issuer.ts';

/** A fake Frontend API of a project, for tokens of any form. */
export class CorbadoIssuer extends RawIssuer {
  readonly issuer: string;

  constructor(issuer: string) {
    super('key');
    this.issuer = issuer;
  }

  mint(options: MintOptions = {}): Promise<string> {
    return this.write({ iss: this.issuer, sub: 'usr-1', name: 'Ada Example', jti: 'jti-1' }, 900, options);
  }
}
