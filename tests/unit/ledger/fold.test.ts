import { describe, expect, it } from 'vitest';
import { foldForMatching } from '#ledger/fold.ts';

const same: readonly (readonly [what: string, one: string, other: string])[] = [
  ['case', 'President of Tajikistan', 'PRESIDENT OF TAJIKISTAN'],
  ['no-break and doubled blanks', 'The Kremlin,  Moscow', 'The\u00a0Kremlin, Moscow'],
  ['line breaks', 'signed today\nin Moscow', 'signed today in Moscow'],
  ['zero-width blanks and soft hyphens', 'inter\u200bgovern\u00admental', 'intergovernmental'],
  ['quotation marks', 'the so-called “green corridor” is ‘open’', 'the so-called "green corridor" is \'open\''],
  ['guillemets', 'программа «Русский учитель»', 'программа "Русский учитель"'],
  ['apostrophes', 'the minister’s word', "the minister's word"],
  ['dashes and the blanks about them', 'trade – and only trade', 'trade—and only trade'],
  ['non-breaking hyphens', 'good\u2011neighbourly', 'good-neighbourly'],
  ['a blank before punctuation', 'Thank you !', 'Thank you!'],
  ['ligatures and full-width letters', 'oﬃcial ＵＮ', 'official UN'],
  ['three points and an ellipsis', 'well… yes', 'well... yes'],
  ['a full stop at the end', 'Thank you.', 'Thank you'],
  ['a bullet before', '• a joint statement;', 'a joint statement'],
  ['ё and е', 'Всё её внимание', 'Все ее внимание'],
  ['stress marks', 'за\u0301мок', 'замок'],
  [
    'composed and decomposed letters',
    'Ҷумҳурии Тоҷикистон, забони тоҷикӣ',
    'Ҷумҳурии Тоҷикистон, забони тоҷикӣ'.normalize('NFD'),
  ],
  ['a Latin letter in a Russian word', 'Россия', 'Pоссия'],
  ['a Cyrillic letter in an English word', 'China', 'Сhina'],
  ['a whole word of look-alikes', 'СССР', 'CCCP'],
  ['a Latin letter in a Tajik word', 'Ҳамкорӣ', 'Ҳамкopӣ'],
];

const different: readonly (readonly [what: string, one: string, other: string])[] = [
  ['a letter', 'We agree', 'We agreed'],
  ['a negation', 'It will be continued.', 'It will not be continued.'],
  ['a comma within', 'Eat, grandmother', 'Eat grandmother'],
  ['a question', 'Really.', 'Really?'],
  ['an exclamation', 'Thank you.', 'Thank you!'],
  ['a number', '24 February', '25 February'],
  ['и and й', 'мои', 'мой'],
  ['two Tajik letters', 'қор', 'кор'],
];

describe('folding', () => {
  it.each(same)('is blind to %s', (_, one, other) => {
    expect(foldForMatching(one)).toBe(foldForMatching(other));
    expect(foldForMatching(one)).not.toBe('');
  });

  it.each(different)('sees %s', (_, one, other) => {
    expect(foldForMatching(one)).not.toBe(foldForMatching(other));
  });

  it('keeps lines without a word apart from one another', () => {
    const lines = ['* * *', '<…>', '...', '—', '1.'];
    expect(new Set(lines.map(foldForMatching)).size).toBe(lines.length);
    expect(lines.map(foldForMatching)).not.toContain('');
  });

  it('changes nothing when done again', () => {
    for (const [, one, other] of [...same, ...different]) {
      for (const text of [one, other]) expect(foldForMatching(foldForMatching(text))).toBe(foldForMatching(text));
    }
  });

  it('folds two megabytes of one sign as it folds a few of them', () => {
    for (const unit of ['-', '.', ' ', '"', 'а', '\u0301', '. ']) {
      const long = foldForMatching(unit.repeat(2_000_000 / unit.length));
      expect(long.slice(0, 3)).toBe(foldForMatching(unit.repeat(40)).slice(0, 3));
    }
  });
});
