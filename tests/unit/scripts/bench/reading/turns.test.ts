import { expect, test } from 'vitest';
import { scoreTurns, turnsOfReport, turnsOfTruth } from '../../../../../scripts/bench/reading/turns.ts';
import { capture, report, section, truth } from './page.ts';

const lines = capture.split('\n');

test('the turns of a faultless report are those of the truth', () => {
  const { matched, missed, invented } = scoreTurns(turnsOfTruth(truth.turns), turnsOfReport(report(), lines));
  expect({ matched, missed, invented }).toEqual({ matched: 4, missed: [], invented: [] });
});

test('sections without a label are no turns', () => {
  expect(turnsOfReport(report({ sections: [section({ type: 'article', lines: [9] })] }), lines)).toEqual([]);
});

test('the same label with other first words is another turn', () => {
  const score = scoreTurns(
    [{ label: 'Question', words: 'howlongisit' }],
    [{ label: 'Question', words: 'whyisitlong' }],
  );
  expect([score.matched, score.missed.length, score.invented.length]).toEqual([0, 1, 1]);
});

test('a label that keeps the note or loses a word is another label', () => {
  for (const label of ['Anna Field (retranslated)', 'Field']) {
    expect(scoreTurns([{ label: 'Anna Field', words: 'yes' }], [{ label, words: 'yes' }]).matched).toBe(0);
  }
  expect(
    scoreTurns([{ label: 'MinisterAnna Field', words: 'yes' }], [{ label: 'Minister Anna\u00a0Field', words: 'yes' }])
      .matched,
  ).toBe(1);
});

test('equal turns are paired once each', () => {
  const thanks = { label: 'Boris Hill', words: 'thankyou' };
  expect(scoreTurns([thanks, thanks], [thanks]).matched).toBe(1);
  expect(scoreTurns([thanks], [thanks, thanks]).invented).toHaveLength(1);
});

test('two turns on one line have their own first words', () => {
  const runOn = ['Question: Why? Boris Hill: Because of the bridge.'];
  const sections = [
    section({ label: 'Question', lines: [1] }),
    section({ label: 'Boris Hill', speaker: 'Boris Hill', lines: [1] }),
  ];
  const words = turnsOfReport(report({ sections }), runOn).map((turn) => turn.words.slice(0, 7));
  expect(words).toEqual(['whybori', 'because']);
});
