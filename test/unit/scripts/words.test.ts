import { describe, expect, it } from 'vitest';
import { offencesIn } from '../../../scripts/words/offences.ts';
import { NAMES } from '../../../scripts/words/rules.ts';

function foundIn(text: string, path = 'src/facade/a.ts'): string[] {
  return offencesIn(path, text).map(({ line, found }) => `${line}: ${found}`);
}

describe('phrases', () => {
  it.each([
    ['// Throws when the arguments are none.', 'are none'],
    ['// A token that is none.', 'is none'],
    ['// The key set cannot be had.', 'be had'],
    ['// The logger is told of it.', 'is told'],
    ['/** Answers with the user. It answers with null. */', 'answers with'],
    ['// It asks the network once.', 'asks the network'],
    ['// Stytch is asked again.', 'Stytch is asked'],
    ['// Nothing is asked.', 'Nothing is asked'],
    ['// It takes a text.', 'a text'],
    ['// A plain object of texts.', 'texts'],
    ['// The claim is held against the option.', 'held against'],
    ['// The token is judged here.', 'judged'],
    ['// If it is configured rightly.', 'rightly'],
    ['// Whoever calls it.', 'Whoever'],
    ['// The so-manieth page.', 'manieth'],
    ['// A door of the package.', 'door'],
    ['// The stand-in for the service.', 'stand-in'],
    ['// Compared are the bytes.', 'Compared are'],
    ['/** The result. Told is the meaning. */', 'Told is'],
    ['/** What a client needs. */', 'a comment that starts with "What"'],
    ['/**\n * Whether it is new.\n */', 'a comment that starts with "Whether"'],
    ['const a = 1; // Who calls.', 'a comment that starts with "Who"'],
    ['/** How long a call takes. */', 'a comment that starts with "How"'],
    ['/** Why a token is rejected. */', 'a comment that starts with "Why"'],
    ['/** Which of the two counts. */', 'a comment that starts with "Which"'],
  ])('%j', (text, found) => {
    expect(foundIn(text).map((line) => line.replace(/^\d+: /, ''))).toEqual([found]);
  });

  it.each([
    '// It sends a text message.',
    '// Speed is what counts, and the need is clear.',
    '// A client is created once.\n// What follows is the second line of a comment.',
    '/** Returns the user. */',
    '// Returns the value; `undefined` if there is none.',
    '// There are none without a path.',
    'const pattern = /be had/;',
    '// The owner is asked once.',
  ])('leaves %j alone', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('reads comments, strings and templates of code, with their lines', () => {
    const code = 'const texts = 1;\nthrow new Error(`The key cannot be had`);\nconst c = "x is none";\n';
    expect(foundIn(code)).toEqual(['2: be had', '3: is none']);
  });

  it('reads all lines of a page', () => {
    expect(foundIn('# Title\n\nTold is the meaning. The key cannot be had.', 'docs/a.md')).toEqual([
      '3: be had',
      '3: Told is',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['class Caller {}', '1: Caller'],
    ['interface TokenRoute {}', '1: TokenRoute'],
    ['function openDoor() {}', '1: door in openDoor'],
    ['interface A { readonly refusalOf: string }', '1: refusal in refusalOf'],
    ['class A { #judge() {} }', '1: judge'],
    ['const { answer } = b;', '1: answer'],
    ['function f(valueThat: string) {}', '1: valueThat'],
  ])('%s', (code, found) => {
    expect(foundIn(code)).toEqual([found]);
  });

  it.each([
    'const c = { answer: 1 };',
    "import { Caller } from 'other';",
    'const connectionRefused = 1;',
    'const furtherOn = outdoors;',
    'interface TrustedIssuer {}',
  ])('leaves %s alone', (code) => {
    expect(foundIn(code)).toEqual([]);
  });

  it('counts some words only where they are ours', () => {
    expect(foundIn('const fault = 1; type Fault = 1;', 'src/facade/http/a.ts')).toEqual(['1: Fault']);
    expect(foundIn('type Fault = 1;', 'conformance/faults/a.ts')).toEqual([]);
  });

  it('reads the names of folders and files', () => {
    expect(foundIn('', 'src/facade/session/key-form.test.ts')).toEqual(['1: key-form in the path']);
    expect(foundIn('', 'src/facade/next-answers.ts')).toEqual(['1: answers in the path']);
    expect(foundIn('', 'src/facade/jwt/answering.ts')).toEqual([]);
  });

  it('has its parts in lower case', () => {
    expect(NAMES.filter(({ word, part }) => part === true && word !== word.toLowerCase())).toEqual([]);
  });
});
