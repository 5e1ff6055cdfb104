import type { PlainResponse } from '../../loopback.ts';
import { jsonResponse } from '../../loopback.ts';
import { ApiError } from '../api-error.ts';
import type { Page, PageRequest } from '../call.ts';
import { stringIn, textIn } from '../fields.ts';
import { htmlPage } from '../html.ts';
import { passProof } from './credentials.ts';
import { confirm, pendingTransaction } from './transactions.ts';
import { userOf, verifyEmail } from './users.ts';

function showTransaction({ tenant, pathParams, url }: PageRequest): PlainResponse {
  const transaction = pendingTransaction(tenant, pathParams['id']);
  const username = stringIn(transaction, 'username');
  return htmlPage('Confirm', [
    { code: textIn(transaction, 'tx_payload') },
    {
      action: `${url}/tx/${textIn(transaction, 'id')}`,
      ...(username === undefined && { fields: { username: 'User name' } }),
      button: username === undefined ? 'Confirm' : `Confirm as ${username}`,
    },
  ]);
}

function confirmTransaction({ tenant, pathParams, text }: PageRequest): PlainResponse {
  const transaction = pendingTransaction(tenant, pathParams['id']);
  const username = transaction['username'] ?? new URLSearchParams(text).get('username');
  const token = confirm(tenant, userOf(tenant, { username }), transaction);
  return htmlPage('Confirmed', ['Your application would receive this token:', { code: token }]);
}

function showProof({ pathParams, url }: PageRequest): PlainResponse {
  return htmlPage('Proof of identity', [
    'This page stands for the scan of a document.',
    { action: `${url}/proof/${pathParams['token'] ?? ''}`, button: 'Pass' },
  ]);
}

function pass({ tenant, pathParams }: PageRequest): PlainResponse {
  passProof(tenant, pathParams['token']);
  return htmlPage('Passed', ['The application may complete the proof now.']);
}

function proofResult({ tenant, pathParams, headers }: PageRequest): PlainResponse {
  const token = pathParams['token'] ?? '';
  const found = tenant.grants.look('proof result', token);
  if (found.state !== 'good' || headers['authorization'] !== `Bearer ${token}`)
    throw new ApiError(401, 'unauthorized', 'the token of the result is missing, wrong or expired');
  const credential = tenant.records('credentials').get(found.grant.data['uuid']);
  return jsonResponse(200, {
    credential_uuid: found.grant.data['uuid'],
    is_passed: credential?.['status'] === 'active',
  });
}

function openVerification({ tenant, pathParams }: PageRequest): PlainResponse {
  verifyEmail(tenant, pathParams['token']);
  return htmlPage('Your address is verified', ['You may close this page.']);
}

/** Pages that users open: the confirmation of a transaction, a proof of identity, the link of a mail. */
export const loginIdPages: readonly Page[] = [
  { method: 'GET', path: '/tx/{id}', respond: showTransaction },
  { method: 'POST', path: '/tx/{id}', respond: confirmTransaction },
  { method: 'GET', path: '/proof/{token}', respond: showProof },
  { method: 'POST', path: '/proof/{token}', respond: pass },
  { method: 'GET', path: '/proof-result/{token}', respond: proofResult },
  { method: 'GET', path: '/email-verification/{token}', respond: openVerification },
];
