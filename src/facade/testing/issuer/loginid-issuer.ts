import { IssuerCore } from './issuer-core.ts';
import { jsonAnswer, type PlainAnswer, textAnswer } from './key-answer.ts';
import { TRANSACTION_FORMS, transactionClaims } from './kinds/loginid.ts';
import type { MintTransactionOptions } from './mint-options.ts';
import type { LoginIDTestIssuer } from './test-issuer.ts';

/** The stand-in for LoginID: keys by their id, as PEM, and transactions. */
export class LoginIDIssuerCore extends IssuerCore<'loginid'> implements LoginIDTestIssuer {
  async mintTransaction(options: MintTransactionOptions): Promise<string> {
    return this.write(options, { forms: TRANSACTION_FORMS, claims: () => transactionClaims(options) });
  }

  publicKeyPem(): string {
    return this.keys.pem(this.keys.kid) ?? '';
  }

  protected override publish(asked: URLSearchParams): PlainAnswer {
    const pem = this.keys.pem(asked.get('kid') ?? '');
    return pem === undefined ? jsonAnswer(404, { code: 'not_found', message: 'no such key' }) : textAnswer(200, pem);
  }
}
