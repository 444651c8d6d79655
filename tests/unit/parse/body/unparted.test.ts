import { describe, expect, it } from 'vitest';
import { joinBroken } from '#parse/body/broken-lines.ts';
import { captureOf, long } from '../../../support/lines.ts';

const joined = (...texts: readonly string[]): string[] => {
  const capture = captureOf(...texts);
  return joinBroken(capture, capture.lines).map(({ text }) => text);
};
const full = (characters: number): string => long(characters, '水闸');

describe('lines of a script without blanks', () => {
  it.each<[string, string[]]>([
    ['two full ones within a sentence', [full(20), full(20), '安排。']],
    ['two that marks keep from being full', [full(20), full(18), '安排。']],
    ['of fifteen characters', [full(15), full(15), '安排。']],
    ['of sixty-five characters', [full(65), full(65), '安排。']],
  ])('are one paragraph without a blank: %s', (_which, texts) => {
    expect(joined(...texts)).toEqual([texts.join('')]);
  });

  it.each<[string, string[]]>([
    ['one full one only', [full(20), '安排。', '', '工程。']],
    ['three that are too short', [full(20), full(17), full(17)]],
    ['of fourteen characters', [full(14), full(14), '安排。']],
    ['of sixty-six characters', [full(66), full(66), '安排。']],
    ['sentences', [`${full(19)}。`, `${full(19)}。`, '安排。']],
  ])('are paragraphs: %s', (_which, texts) => {
    expect(joined(...texts)).toEqual(texts.filter((text) => text !== ''));
  });

  it('open a paragraph further in, behind a blank line and with a label', () => {
    const wrapped = [full(20), full(20), '安排'];
    const others = [full(20), '　　工程还需要两年。', full(20), '', '工程。', full(20), '主席：工程。'];
    expect(joined(...wrapped, '', ...others)).toEqual([wrapped.join(''), ...others.filter((text) => text !== '')]);
  });
});
