import { describe, expect, it } from 'vitest';
import { judge, oneTurn, twoTurns, type Page } from './judge.ts';

const transcript = true;
const chair = ['主席：开会。', '主席：散会。'];

describe('a head in a script without capitals', () => {
  it.each<[string, string, Page, string]>([
    ['that announces a quotation', '会议指出：要开放。', { beside: chair }, 'uncased: quotes → text'],
    ['with a comma inside', '要开放，主席：好。', { beside: chair }, 'uncased: comma inside → text'],
    [
      'with letters of a sentence',
      '這是重點：公開。',
      { beside: [...chair, '這是重點：公開。'] },
      'uncased: letters of a sentence → text',
    ],
    ['behind the end of a sentence', '好。主席：谢谢。', { beside: chair }, 'no candidate'],
    ['that recurs', '主席：谢谢。', { beside: chair }, 'uncased: recurs → label'],
    ['that the title has', 'أحمد السالم: شكرا', { names: ['أحمد السالم'] }, 'uncased: known name → label'],
    ['of six words', 'ا ب ج د ه و: شكرا.', { beside: chair }, 'uncased: longer than a name → text'],
    ['of five words', 'ا ب ج د ه: شكرا.', { beside: chair }, 'uncased: beside labels → label'],
    ['of 41 letters', `${'王'.repeat(41)}：好。`, { beside: chair }, 'uncased: longer than a name → text'],
    ['of 40 letters', `${'王'.repeat(40)}：好。`, { beside: chair }, 'uncased: beside labels → label'],
    ['before no sentence', '王小明：北京', { beside: chair }, 'uncased: no sentence behind → doubt'],
    ['beside a label that recurs', '王小明：我同意。', { beside: chair }, 'uncased: beside labels → label'],
    ['beside one sure label', '王小明：我同意。', { beside: ['Ivan Petrov: Yes.'] }, 'uncased: beside labels → label'],
    ['in a transcript', '王小明：我同意。', { transcript }, 'uncased: sentence in a transcript → label'],
    [
      'on a page that opens its lines so',
      '王小明：我同意。',
      { beside: ['主席：好。'] },
      'uncased: habit of the page → label',
    ],
    [
      'beside as much text',
      '王小明：我同意。',
      { beside: ['主席：好。', '水', '闸'] },
      'uncased: habit of the page → label',
    ],
    [
      'beside more text',
      '王小明：我同意。',
      { beside: ['主席：好。', '水', '闸', '春'] },
      'uncased: nothing shows a label → text',
    ],
    ['alone', '王小明：我同意。', {}, 'uncased: nothing shows a label → text'],
    [
      'alone on its line',
      '王小明：',
      { beside: ['主席：', '好。', '主席：'] },
      'uncased: alone as the labels of the page → label',
    ],
    [
      'alone as a heading, of a full name',
      '王小明：',
      { first: { role: 'heading' } },
      'uncased: full name on a heading → label',
    ],
    [
      'alone as a heading, of an office',
      '主席：',
      { first: { role: 'heading' } },
      'uncased: no sentence behind → doubt',
    ],
    [
      'alone as a heading, of four letters',
      '王小明白：',
      { first: { role: 'heading' } },
      'uncased: no sentence behind → doubt',
    ],
    ['alone on a line, of a full name', '王小明：', {}, 'uncased: no sentence behind → doubt'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a head of no known shape', () => {
  it.each<[string, string, Page, string]>([
    ['in a list', 'Harbour master: Anna Example.', { beside: twoTurns }, 'odd: entry of a list → text'],
    ['before a quotation', 'Harbour master: “We agree.”', { beside: twoTurns }, 'odd: quoted words → text'],
    [
      'alone as all labels',
      'Keeper of mills Anna:',
      { beside: ['Lind:', 'Yes.', 'Lind:', 'No.'] },
      'odd: alone as the labels of the page → label',
    ],
    [
      'that recurs beside a turn',
      'Harbour master: We agree.',
      { beside: [...oneTurn, 'Harbour master: Yes.'] },
      'odd: recurs among voices → label',
    ],
    [
      'that recurs beside another',
      'Harbour master: We agree.',
      { beside: ['Harbour master: Yes.', 'Weir keeper of: No.', 'Weir keeper of: Yes.'] },
      'odd: recurs among voices → label',
    ],
    [
      'that recurs alone',
      'Harbour master: We agree.',
      { beside: ['Harbour master: Yes.'] },
      'odd: names nobody → text',
    ],
    [
      'with the abbreviation of another',
      'Abgz. Maurer: Ja.',
      { beside: ['Abgz. Lang: Nein.'] },
      'odd: abbreviation of the page → label',
    ],
    [
      'with an abbreviation in a conversation',
      'Abgz. Maurer: Ja.',
      { beside: twoTurns },
      'odd: abbreviation in a conversation → label',
    ],
    ['with an abbreviation beside one turn', 'Abgz. Maurer: Ja.', { beside: oneTurn }, 'odd: begins to speak → doubt'],
    ['that goes on', 'Keeper of weir Trusts: we agree.', { beside: oneTurn }, 'odd: nothing begins → text'],
    ['of common words', 'Weir Safety first: We agree.', { beside: oneTurn }, 'odd: names nobody → text'],
    ['that names somebody', 'Keeper of weir Trusts: We agree.', { beside: oneTurn }, 'odd: begins to speak → doubt'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});
