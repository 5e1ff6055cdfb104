import { describe, expect, it } from 'vitest';
import type { TokenErrorReason } from '../../../../../src/facade/core/errors/session-error.ts';
import { Fault } from '../../../../../src/facade/session/fault.ts';
import { type ExplainedPolicy, explain } from '../../../../../src/facade/session/on-demand/explain.ts';

const POLICY: ExplainedPolicy = {
  algorithm: 'RS256',
  issuers: ['https://issuer.example'],
  issuerHint: 'Set the issuer.',
  audiences: ['app-1'],
  audienceHint: 'Set the audience.',
};

describe('a fault in words', () => {
  it.each<[Fault, object]>([
    [new Fault('missing'), { message: 'there is none' }],
    [new Fault('malformed', 'type', 7), { message: 'it is a number instead of a string' }],
    [new Fault('malformed', 'form', '2 parts instead of 3'), { message: 'it has 2 parts instead of 3' }],
    [new Fault('malformed', 'crit'), { message: 'its header asks for extensions' }],
    [new Fault('malformed', 'typ'), { message: 'its header says that it is something else', expected: 'typ: JWT' }],
    [new Fault('malformed', 'payload'), { message: 'its payload is not a JSON object' }],
    [
      new Fault('algorithm', 'alg', 'none'),
      { message: 'it is signed with another algorithm', expected: 'RS256', received: 'none' },
    ],
    [
      new Fault('algorithm', 'alg', ['RS256']),
      { message: 'it is signed with another algorithm', expected: 'RS256', received: 'an array' },
    ],
    [new Fault('unknown_key', 'kid'), { message: 'its header names no key', expected: 'kid: a non-empty string' }],
    [new Fault('unknown_key', 'key'), { message: 'the key that it is signed with cannot be used' }],
    [new Fault('unknown_key'), { message: 'it is signed with a key that the provider does not publish' }],
    [new Fault('signature'), { message: 'its signature does not fit' }],
    [
      new Fault('audience', 'aud', ['app-2', 7]),
      {
        message: 'it was issued for somebody else',
        expected: 'app-1',
        received: 'app-2, a number',
        hint: 'Set the audience.',
      },
    ],
  ])('%o', (fault, words) => {
    expect(explain(fault, POLICY)).toEqual({ reason: fault.reason, ...words });
  });

  it.each<TokenErrorReason>(['revoked', 'tenancy'])('is the reason alone where others say it: %s', (reason) => {
    expect(explain(new Fault(reason), POLICY)).toEqual({ reason, message: reason });
  });
});
