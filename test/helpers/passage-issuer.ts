import { type MintOptions, RawIssuer } from './raw-issuer.ts';

/** A fake Passage app, for tokens of any form. */
export class PassageIssuer extends RawIssuer {
  readonly appId: string;

  constructor(appId: string) {
    super('passage-key');
    this.appId = appId;
  }

  mint(options: MintOptions = {}): Promise<string> {
    return this.write({ iss: this.appId, aud: [this.appId], sub: 'passage-user-1' }, 900, options);
  }
}
