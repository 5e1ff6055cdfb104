import type { ValidationIssue } from '../../errors/validation-error.ts';
import { kindOf } from '../../options/checks.ts';
import type { Schema, SchemaIssue } from '../schema.ts';
import { valueAt } from './value-at.ts';

/** What a schema finds wrong with a value, in our words: where, what was expected, what came. Never the value. */
export function judgeValue(schema: Schema, value: unknown): ValidationIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : (result.error?.issues ?? []).map((issue) => explain(issue, value));
}

function explain(issue: SchemaIssue, value: unknown): ValidationIssue {
  const received = kindOf(valueAt(value, issue.path));
  return { path: issue.path.map(String).join('.'), message: messageOf(issue, received) };
}

function messageOf(issue: SchemaIssue, received: string): string {
  if (issue.code === 'custom') return `expected ${issue.expected}, received ${issue.received}`;
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}, received ${received}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}, received ${received}`;
  const expected = expectation(issue);
  return received === 'nothing' ? `is missing; expected ${expected}` : `expected ${expected}, received ${received}`;
}

function expectation({ code, expected, errors }: SchemaIssue): string {
  if (code === 'custom') return expected ?? 'something else';
  if (code === 'invalid_union') {
    const forms = (errors ?? []).map((issues) => issues.map((issue) => formOf(issue)).join(' and '));
    return `one of these forms: ${forms.join('; or ')}`;
  }
  return article(expected === 'int' ? 'whole number' : (expected ?? 'value of another form'));
}

function formOf(issue: SchemaIssue): string {
  const path = issue.path.map(String).join('.') || 'it';
  return issue.code === 'custom' ? `${path} with ${expectation(issue)}` : `${path} as ${expectation(issue)}`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
