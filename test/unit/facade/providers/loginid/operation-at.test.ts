import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../src/facade/core/call/operation.ts';
import { bareOperation } from '../../../../../src/facade/core/transport/on-demand/bare-client.ts';
import { findOperation } from '../../../../../src/facade/providers/loginid/adapter.ts';
import * as operations from '../../../../../src/generated/loginid/operations.ts';

const BASE = 'https://gateway.example.com/prefix';

function at(method: string, path: string, base = BASE): Operation {
  return findOperation(bareOperation(method), { method, url: base + path }, base);
}

const rows: readonly Operation[] = Object.values(operations);

it.each(rows)('finds $name by its path', (operation) => {
  const path = operation.path.replaceAll(/\{\w+\}/g, 'a%20b%2F..');
  expect(at(operation.method, path)).toBe(operation);
  expect(at(operation.method, `${path}?kid=a/b&x=%3F`)).toBe(operation);
  expect(at(operation.method, path, 'http://127.0.0.1:4010')).toBe(operation);
});

it('tells all operations apart', () => {
  expect(new Set(rows.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)).size).toBe(
    rows.length,
  );
});

describe('no operation is found', () => {
  it.each([
    ['GET', '/nowhere'],
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/tx'],
    ['PATCH', '/manage/users'],
    ['POST', '/tx/'],
    ['POST', '/TX'],
    ['POST', '//tx'],
    ['POST', '/v2/tx'],
    ['POST', '/codes/short/generate/more'],
    ['DELETE', '/manage/users/a/b'],
  ])('for %s %s', (method, path) => {
    const called = bareOperation(method);
    expect(findOperation(called, { method, url: BASE + path }, BASE)).toBe(called);
    expect(called.serviceTokenScope).toBeUndefined();
  });
});

it('keeps the operation that was called, whatever the address', () => {
  const request = { method: 'POST', url: `${BASE}/tx` };
  expect(findOperation(operations.usersCreate, request, BASE)).toBe(operations.usersCreate);
});
