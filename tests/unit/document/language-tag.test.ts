import { expect, it } from 'vitest';
import { hasBlanks } from '#document/language-tag.ts';

it('blanks stand between the words of most languages', () => {
  expect(['en', 'ru', 'tg-Arab', 'ko', 'und', 'xx'].filter((tag) => !hasBlanks(tag))).toEqual([]);
  expect(['zh', 'zh-Hant', 'zh-TW', 'ja', 'th', 'lo', 'km', 'my'].filter(hasBlanks)).toEqual([]);
});
