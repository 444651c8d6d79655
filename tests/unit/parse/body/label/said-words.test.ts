import { describe, expect, it } from 'vitest';
import { areToldToNobody } from '#parse/body/label/said-words.ts';
import { judge } from './judge.ts';

const TOLD = ['A chamber with gates.', 'A dam in the river.', 'It is a wall of the mill.'];
const UNKNOWN = ['Wyrm ordl inkt.', 'Xolo mirt ubra.'];

describe('texts behind heads', () => {
  it.each([
    ['four of three words', [...TOLD, 'Gates and water.']],
    ['in a language that is known, but for half of them', [...TOLD.slice(1), ...UNKNOWN]],
  ])('are told to nobody: %s', (_which, texts) => {
    expect(areToldToNobody(texts)).toBe(true);
  });

  it.each([
    ['three', TOLD],
    ['one of two words', [...TOLD, 'The gates.']],
    ['a question', [...TOLD, 'Is it a wall?']],
    ['one in which somebody speaks of himself', [...TOLD, 'I built the wall.']],
    ['more than half in a language that is not known', [...TOLD.slice(1), ...UNKNOWN, 'Brak undi soff.']],
  ])('may be said to somebody: %s', (_which, texts) => {
    expect(areToldToNobody(texts)).toBe(false);
  });
});

describe('a term', () => {
  it('is text beside others that tell, where four do', () => {
    const others = ['Weir: A dam in the river.', 'Lock: A part of the weir.', 'Weir: A wall of the mill.'];
    expect(judge('Lock: A chamber with gates.', { beside: others })).toBe('term or place that tells → text');
    expect(judge('Lock: A chamber with gates.', { beside: others.slice(0, 2) })).toBe('word: recurs → label');
  });
});
