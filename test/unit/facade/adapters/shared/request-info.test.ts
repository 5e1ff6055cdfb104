import { describe, expect, it } from 'vitest';
import { isPageRequest } from '../../../../../src/facade/adapters/shared/request-info.ts';

function wants(accept: string | undefined, method = 'GET'): boolean {
  const headers = accept === undefined ? {} : { accept };
  return isPageRequest({ request: { headers }, method, target: '/' });
}

describe('a request for a page', () => {
  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json;q=0.5, text/html',
    'text/html;q=0.9, application/json;q=0.8',
  ])('accepts %s', (accept) => {
    expect(wants(accept)).toBe(true);
    expect(wants(accept, 'POST')).toBe(false);
    expect(wants(accept, 'HEAD')).toBe(false);
  });

  it.each([
    undefined,
    '',
    '*/*',
    'text/*',
    'application/json',
    'text/html, application/json',
    'text/html;q=0',
    'text/html;q=x',
    'text/htmlx',
    ',;q=,',
  ])('is not %s', (accept) => {
    expect(wants(accept)).toBe(false);
  });
});
