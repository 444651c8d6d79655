import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRunOn } from '#parse/body/run-on.ts';
import { repeatedLines } from '#parse/body/repeated.ts';
import { cut, join } from '#parse/page/span.ts';
import { readPlainText } from '#read/plain-text.ts';

const lines = (...texts: string[]) => readPlainText(texts.join('\n'));
const split = (...texts: string[]) => splitRunOn(lines(...texts)).map(({ text }) => text);

describe('a line inside which another turn begins', () => {
  it('is split at a label that opens other lines of the page', () => {
    expect(
      split('Question: Why?', 'Sergey Lavrov: So.', 'Question: When? Sergey Lavrov: Soon.Question: Where?'),
    ).toEqual(['Question: Why?', 'Sergey Lavrov: So.', 'Question: When?', 'Sergey Lavrov: Soon.', 'Question: Where?']);
  });

  it.each([
    ['a colon that no label ends in', 'We agreed on this. The main thing: peace.'],
    ['a name that opens no line of the page', 'He was brief. Sergey Lavrov: a diplomat.'],
    ['a time of day', 'We met. At 18:10 we parted.'],
  ])('is left whole at %s', (_which, text) => {
    expect(split('Question: Why?', text)).toEqual(['Question: Why?', text]);
  });
});

describe('a pull quote', () => {
  const sentence = 'We will build three new bridges over the river by next spring';
  const whole = `${sentence}, and the town will have a road again.`;
  const repeats = (...texts: string[]) => repeatedLines(lines(...texts));

  it('is a line whose words stand again in a longer one near by', () => {
    expect(repeats(`“${sentence}”`, 'The council met.', whole)).toEqual([true, false, false]);
  });

  it('of two equal lines is the first', () => {
    expect(repeats(whole, whole)).toEqual([true, false]);
  });

  it.each([
    ['a few words said twice', ['Thank you very much.', 'Thank you very much.']],
    ['words in another order', ['By next spring over the river three new bridges will we build', whole]],
    ['words that stand again far below', [sentence, ...Array.from({ length: 13 }, () => 'The council met.'), whole]],
  ])('is not %s', (_which, texts) => {
    expect(repeats(...texts)).not.toContain(true);
  });
});

describe('a line cut and joined again', () => {
  const words = fc.stringMatching(/^[a-zа-я]{1,6}(?: {1,3}[a-zа-я]{1,6}){0,5}$/u);
  const covered = (text: string, parts: readonly ReturnType<typeof cut>[]): string =>
    parts
      .flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)))
      .join('')
      .replace(/\s/gu, '');

  it('covers the same characters of the capture, wherever it is cut', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, place) => {
        const [line] = lines(text);
        if (!line) throw new Error('no line was read');
        const at = place % (text.length + 1);
        const parts = [cut(line, 0, at), cut(line, at)].filter((part) => part.text !== '');
        const whole = join(parts);
        expect(covered(text, parts)).toBe(text.replace(/\s/gu, ''));
        expect(covered(text, [whole])).toBe(text.replace(/\s/gu, ''));
        expect(whole.text.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
