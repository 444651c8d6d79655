import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { wordsOfLanguages, type WordOptions } from '../../../.config/words.js';

/** The words of source languages that are found in a file of this code. */
function wordsIn(code: string, options?: WordOptions): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'words-')), 'code.ts');
  // Without the library of the language, which the check of these lines does not need.
  writeFileSync(file, `declare const text: string;\ndeclare const kind: 'speech' | 'stage';\n${code}\nexport {};\n`);
  const program = ts.createProgram([file], { noLib: true, strict: true, types: [] });
  const source = program.getSourceFile(file);
  return source ? wordsOfLanguages(source, program.getTypeChecker(), options).map(({ word }) => word) : [];
}

describe('a word of a source language', () => {
  it.each([
    ['is one in a pattern', '/^(?:speaker|the)\\b/u.test(text);', ['speaker', 'the']],
    ['is one in a text', "text === 'speaker';", ['speaker']],
    ['is one in a list', "export const words = ['speaker', 'of'];", ['speaker']],
    ['is one around what is put in', 'export const said = `the ${text} said`;', ['the', 'said']],
    ['is any letter of another alphabet', "export const year = ['г', '年', 'q'];", ['г', '年']],
    ['is a letter of another alphabet beside names of our own', "kind === 'speech' && text === 'é';", ['é']],
  ])('%s', (_, code, words) => {
    expect(wordsIn(code)).toEqual(words);
  });
});

describe('no word of a source language', () => {
  it.each([
    ['is a name that the type check knows', "kind === 'speech';"],
    ['is one that is handed on as such', "export const turn: { as: typeof kind } = { as: 'speech' };"],
    ['is a key', "export const table = { 'speech or stage': 1 };"],
    ['is the name of a rule or what it decides', "export const rule = { name: 'first word', verdict: 'speech' };"],
    ['is the name of a field of the markup', "declare const line: { field: string };\nline.field === 'title';"],
    ['is a class, an escape or a flag of a pattern', '/^\\p{Lu}[\\u00A0-z]\\bUTC/gu.test(text);'],
    ['is said to whoever works on the program', "export const fail = () => { throw Error('never asked'); };"],
    ['is a type', "export type Kind = 'speech';"],
  ])('%s', (_, code) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it('is one that is excepted', () => {
    expect(wordsIn("text === 'speaker';", { except: ['speaker'] })).toEqual([]);
  });

  it('is any in Latin letters where only alphabets are asked for', () => {
    expect(wordsIn("text === 'windows' || text === 'окна';", { alphabetsOnly: true })).toEqual(['окна']);
  });
});
