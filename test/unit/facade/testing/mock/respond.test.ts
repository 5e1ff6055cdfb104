import { describe, expect, it } from 'vitest';
import { readViolations } from '../../../../../src/facade/testing/mock/prism.ts';
import { describeViolations, violationHeader } from '../../../../../src/facade/testing/mock/respond.ts';
import { ServerException } from '../../../../../src/index.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import type { MockServer } from '../../../../../src/testing.ts';
import { failure, setupMock } from '../helpers.ts';

describe('a request that the spec forbids', () => {
  const USER = 'user-test-00000000-0000-4000-8000-000000000001';
  const JSON_HEADERS = { 'content-type': 'application/json', authorization: 'Basic YTpi' };
  let mock: MockServer<'stytch'>;
  /** Sends whatever it is given, once. */
  let unchecked: Stytch;
  setupMock('stytch', (started) => {
    mock = started;
    unchecked = new Stytch({ ...mock.clientOptions(), validate: 'none', retry: false });
  });

  it('is rejected in the format of the provider, with the field and without the value', async () => {
    const error = await failure(unchecked.users.create({ email: 1234567 as never }));
    expect(error).toBeInstanceOf(ServerException);
    expect(error).toMatchObject({ httpStatusCode: 400, errorType: 'bad_request' });
    expect(error.message).toContain('body.email');
    expect(error.message).not.toContain('1234567');
  });

  it('is described in an ASCII header as well', async () => {
    const body = JSON.stringify({ email: 7, clé: 1 });
    const response = await fetch(`${mock.url}/v1/users`, { method: 'POST', headers: JSON_HEADERS, body });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['request', 'body', 'email'], severity: 'Error' },
    ]);
  });

  it('changes no records', async () => {
    await failure(unchecked.users.create({ email: 7 as never }));
    expect((await unchecked.users.search({})).results).toHaveLength(1);
  });

  it('may have a body that is not valid JSON', async () => {
    const response = await fetch(`${mock.url}/v1/users`, { method: 'POST', headers: JSON_HEADERS, body: '{"email":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error_message: 'the body is not valid JSON, but its content type is JSON',
    });
  });

  it('may lack credentials', async () => {
    const response = await fetch(`${mock.url}/v1/users/${USER}`);
    expect([response.status, await response.json()]).toMatchObject([
      401,
      {
        error_type: 'unauthorized_credentials',
        error_message: 'the request lacks the credentials that the spec requires',
      },
    ]);
  });

  it('may ask for another response through the header Prefer', async () => {
    const headers = { prefer: 'code=404' };
    const error = await failure(unchecked.users.get({ user_id: USER }, { headers }));
    expect(error).toMatchObject({ httpStatusCode: 404, errorType: 'user_not_found' });
  });
});

describe('violations', () => {
  const LIST = [
    { path: ['body', 'clé'], severity: 0, code: 'type', message: 'must be string' },
    { severity: 1, message: 'is old' },
    { path: 7, severity: 9 },
    { path: ['query'], severity: 'Error', code: 401, message: 5 },
    'no violation',
  ];

  it("are read from Prism's list, even if parts are missing", () => {
    expect(readViolations(LIST, 'request')).toEqual([
      { location: ['request', 'body', 'clé'], severity: 'Error', code: 'type', message: 'must be string' },
      { location: ['request'], severity: 'Warning', code: '', message: 'is old' },
      { location: ['request'], severity: 'Error', code: '', message: '' },
      { location: ['request', 'query'], severity: 'Error', code: '', message: '' },
    ]);
    expect(readViolations(undefined, 'response')).toEqual([]);
  });

  it('are described in one line', () => {
    const violations = readViolations(LIST.slice(0, 2), 'request');
    expect(describeViolations(violations)).toBe('body.clé: must be string; is old');
  });

  it('become a header that Node can send', () => {
    const { 'sl-violations': header = '' } = violationHeader(readViolations(LIST, 'request'));
    expect(header).toMatch(/^[ -~]+$/);
    expect(JSON.parse(header)).toEqual(readViolations(LIST, 'request'));
    const many = readViolations(Array(500).fill(LIST[0]), 'request');
    expect(violationHeader(many)['sl-violations']).toHaveLength(8_000);
    expect(violationHeader([])).toEqual({});
  });
});

describe('an optional field that is null', () => {
  let mock: MockServer<'stytch'>;
  setupMock('stytch', (started) => {
    mock = started;
  });

  it('is accepted and changes no record, but is recorded as it was sent', async () => {
    const stytch = new Stytch(mock.clientOptions());
    const name = { first_name: 'Ada', middle_name: null };
    const { user_id } = await stytch.users.create({ email: 'ada@example.com', phone_number: null, name });
    await stytch.users.update({ user_id, name: null, trusted_metadata: { plan: null } });
    expect(await stytch.users.get({ user_id })).toMatchObject({
      name: { first_name: 'Ada' },
      trusted_metadata: { plan: null },
    });
    expect(mock.requests[0]?.body).toMatchObject({ phone_number: null, name: { middle_name: null } });
  });
});
