import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '#parse/head/kind-of-title.ts';

describe('the kind a title announces', () => {
  it('is a meeting where a part of it is named within eighty characters before it', () => {
    const kind = (between: number) => kindOfTitle(`Beginning of ${'x'.repeat(between - 2)} meeting`, false)?.name;
    expect(kind(80)).toBe('part of a meeting');
    expect(kind(81)).not.toBe('part of a meeting');
  });

  it.each([
    ['Press release on the talks with Turkey', false, 'communique', 'press release'],
    ['Meeting with President of Tajikistan Emomali Rahmon', false, 'meeting', 'meeting'],
    ['Beginning of meeting with the Governor', false, 'meeting', 'part of a meeting'],
    ['Telephone conversation with President of Turkey', false, 'news', 'telephone'],
    ['Greetings to the forum', false, 'message', 'message'],
    ['Message to a news conference', false, 'press-conference', 'news conference'],
    ['Sergey Lavrov’s Remarks During a Joint News Conference', false, 'remarks', 'words spoken at a news conference'],
    ['Sergey Lavrov’s Remarks During a Joint News Conference', true, 'press-conference', 'news conference'],
    ['Remarks and answers at a news conference', false, 'press-conference', 'news conference'],
    ['News conference by the Foreign Minister', false, 'press-conference', 'news conference'],
    ['Foreign Minister’s statement and answers to media questions', true, 'press-conference', 'news conference'],
    ['Answers to the riddle', true, null, undefined],
    ['Press Briefing by Press Secretary Jen Psaki', true, 'briefing', 'briefing'],
    ['Интервью Министра иностранных дел', true, 'interview', 'interview'],
    ['Statement on the decree', false, 'document', 'act'],
    ['Statement on bridges', false, 'remarks', 'remarks'],
    ['Roads of the region', false, null, undefined],
  ] as const)('%s', (title, hasQuestions, kind, name) => {
    const rule = kindOfTitle(title, hasQuestions);
    expect([rule?.verdict ?? null, rule?.name]).toEqual([kind, name]);
  });
});
