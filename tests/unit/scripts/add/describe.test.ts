import { expect, it } from 'vitest';
import { buildDocument } from '../../../support/document.ts';
import { description } from '../../../../scripts/add/describe.ts';

/** What is said of the speakers of a conference with these turns. */
function speakersOf(...turns: string[]): string[] {
  const page = ['News conference at the town hall', '', '3 May 2021', '', ...turns.flatMap((turn) => [turn, ''])];
  const lines = description(buildDocument(Buffer.from(page.join('\n')), 'capture.txt'), 0, 100).split('\n');
  const first = lines.findIndex((line) => line.startsWith('  Speakers'));
  const behind = lines.findIndex((line) => line.startsWith('  Text'));
  return lines.slice(first, behind).map((line) => line.replace('Speakers', '').trim());
}

const answer = 'Ann Miller: The bridge opens tomorrow. Everybody may walk on it.';
const other = 'Bob Stone: The ferry will still run. It takes carts and horses.';
const question = 'Question: When does the bridge open?';

it.each([
  ['of a voice', [question, answer, other], ['1 turn by unnamed speakers']],
  ['of two voices', [question, answer, 'Question: And the ferry?', other], ['2 turns by unnamed speakers']],
  ['that goes on', [question, '(Laughter.)', 'And for whom?', answer, other], ['1 turn by unnamed speakers']],
  ['of named speakers only', [answer, other], []],
])('turns by unnamed speakers are counted beside the speakers: %s', (_, turns, unnamed) => {
  expect(speakersOf(...turns)).toEqual(['Ann Miller: 1 turn, 9 words', 'Bob Stone: 1 turn, 10 words', ...unnamed]);
});

it('the turn of an office that is filled with nobody is one of them', () => {
  const speakers = speakersOf('Chairman: The sitting is open. Who wants to speak?', answer, other);
  expect(speakers).toHaveLength(4);
  expect(speakers.at(-1)).toBe('1 turn by unnamed speakers');
});

it('words are counted where blanks stand between them, and left out where none do', () => {
  const page =
    '湖泊委员会会议记录\n\n2021年3月5日\n\n主席：这是一段很长的发言，说明水闸在春天开放的原因。\n\n主席：我们开始吧，谢谢。\n';
  const lines = description(buildDocument(Buffer.from(page), 'capture.txt'), 0, 100).split('\n');
  expect(lines).toContain('  Speakers    主席: 2 turns');
  expect(lines).toContain('  Text        2 paragraphs');
});
