import { expect, test } from 'vitest';
import { placeTruth } from '../../../../../scripts/bench/reading/place-truth.ts';
import { capture, truth } from './page.ts';

test('every line of a capture is explained by the truth of its page', () => {
  const { uses, missing } = placeTruth(truth, capture);
  const head = ['site', 'title', 'summary', 'date', 'time', 'place', 'counter', 'caption'];
  const body = ['body', 'body', 'body', 'body', 'body', 'body', 'body', 'blank', 'body'];
  expect(uses).toEqual([...head, ...body, ...Array<string>(7).fill('tail')]);
  expect(missing).toEqual([]);
});

test('a paragraph that the capture breaks at a link is found on both lines', () => {
  const broken = capture.replace('What is new?', 'What\nis new?');
  const placed = placeTruth(truth, broken);
  expect(placed.blocks[1]?.stretches).toEqual([
    { line: 10, from: 'PresidentBorisHill:'.length, length: 'Goodafternoon.What'.length },
    { line: 11, from: 0, length: 'isnew?'.length },
  ]);
  expect(placed.missing).toEqual([]);
});

test('blanks lost or gained inside a label do not hide it', () => {
  expect(placeTruth(truth, capture.replace('President Boris Hill', 'PresidentBoris\u200bHill')).missing).toEqual([]);
});

test('a paragraph that is not in the capture is named and hides nothing else', () => {
  const placed = placeTruth(truth, capture.replace('It is long.', ''));
  expect(placed.missing).toEqual(['It is long.']);
  expect(placed.blocks.filter((placedBlock) => placedBlock.stretches.length === 0)).toHaveLength(1);
});

test('a line that the truth does not know is left unexplained', () => {
  const placed = placeTruth(truth, capture.replace('It is long.', 'It is long.\nShare'));
  expect(placed.uses.filter((use) => use === 'unexplained')).toHaveLength(1);
  expect(placed.missing).toEqual([]);
});

test('a page without time and place, summary and photos goes from the date straight to the text', () => {
  const short = { ...truth, summary: [], date_text: 'March 2, 2015, 14:05', time: null, place: null, photos: 0 };
  const lines = capture.split('\n');
  const text = [lines[0], lines[1], 'March 2, 2015, 14:05', ...lines.slice(8)].join('\n');
  expect(placeTruth(short, text).uses.slice(0, 4)).toEqual(['site', 'title', 'date', 'body']);
});
