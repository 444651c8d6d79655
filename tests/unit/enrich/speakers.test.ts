import { describe, expect, it } from 'vitest';
import { noRegisters } from '#document/register.ts';
import type { ParsedSection, SectionKind } from '#document/tree.ts';
import { resolveSpeakers } from '#enrich/speakers.ts';
import { label, nowhere } from '../../support/tree.ts';
import { treeOf } from './head.ts';

const WORDS = 'Two words.';

/** A section of two words with a label or none, in a turn or outside. */
const part = (
  kind: SectionKind,
  turn: number | null,
  printed: string | null = null,
  facts: Partial<ParsedSection> = {},
): ParsedSection => ({
  type: 'section',
  kind,
  inferred: false,
  turn,
  answers: [],
  label: printed === null ? null : label(printed),
  note: null,
  children: [
    {
      type: 'paragraph',
      shape: 'plain',
      children: [{ type: 'text', value: WORDS, position: nowhere }],
      position: nowhere,
    },
  ],
  position: nowhere,
  ...facts,
});

const resolved = (sections: readonly ParsedSection[], titled: string | null = null) =>
  resolveSpeakers(treeOf(...sections), [], titled, noRegisters.people);

/** Who speaks in each section; `inferred` behind a name that follows from the title. */
function whoSpeaks(sections: readonly ParsedSection[], titled: string | null = null): (string | null)[] {
  const { attributions } = resolved(sections, titled);
  return sections.map((section) => {
    const { speaker, inferred } = attributions.get(section) ?? {};
    return speaker ? `${speaker.id}${inferred ? ' inferred' : ''}` : null;
  });
}

describe('who speaks in a section of a turn', () => {
  it('is whose label opens the turn, also behind a quotation and a remark, which is nobody’s', () => {
    const turn = [
      part('speech', 1, 'Ann Miller'),
      part('quotation', 1),
      part('stage', 1),
      part('elision', 1),
      part('heading', 1),
      part('speech', 1),
    ];
    expect(whoSpeaks(turn)).toEqual(['ann-miller', 'ann-miller', null, null, null, 'ann-miller']);
  });

  it('is nobody where a label of nobody opens it, the titled person included', () => {
    expect(whoSpeaks([part('question', 1, 'Question'), part('statement', 1)], 'Bob Stone')).toEqual([null, null]);
  });

  it('has its name from where the words of the text print it', () => {
    const [block] = part('article', null).children;
    if (block?.type !== 'paragraph') throw new Error('a part has a paragraph');
    const told = {
      ...block,
      children: [{ type: 'text' as const, value: 'We met Ya Belova there.', position: nowhere }],
    };
    const named = part('speech', 1, 'Chief Warden Zo Ya Belova');
    expect(whoSpeaks([named])).toEqual(['warden-zo-ya-belova']);
    expect(whoSpeaks([part('article', null, null, { children: [told] }), named])).toEqual([null, 'ya-belova']);
  });

  it('is nobody of another turn', () => {
    expect(whoSpeaks([part('speech', 1, 'Ann Miller'), part('speech', 2)])).toEqual(['ann-miller', null]);
  });

  it('is nobody outside the turns where the title names nobody', () => {
    expect(whoSpeaks([part('speech', 1, 'Ann Miller'), part('statement', null)])).toEqual(['ann-miller', null]);
  });
});

describe('the titled person speaks', () => {
  it.each([
    ['a statement outside turns', part('statement', null), true],
    ['an answer without a label', part('answer', 1, null, { inferred: true }), true],
    ['no heading', part('heading', null), false],
    ['no article', part('article', null), false],
    ['no answer in a turn whose speaker is not inferred', part('answer', 1), false],
    ['no statement in a turn', part('statement', 1), false],
  ])('%s', (_, section, speaks) => {
    expect(whoSpeaks([section], 'Bob Stone')).toEqual([speaks ? 'bob-stone inferred' : null]);
    expect(whoSpeaks([section])).toEqual([null]);
  });
});

describe('what is told of a speaker', () => {
  it('are turns, words and whether only the title names the speaker', () => {
    const sections = [
      part('statement', null),
      part('speech', 1, 'Ann Miller'),
      part('speech', 1),
      part('speech', 2, 'Ann Miller'),
    ];
    expect(resolved(sections, 'Bob Stone').speakers).toMatchObject([
      { name: 'Bob Stone', turns: 1, words: 2, inferred: true, labels: [] },
      { name: 'Ann Miller', turns: 2, words: 6, inferred: false, labels: ['Ann Miller'] },
    ]);
  });

  it.each([
    ['one label', ['Bob Stone']],
    ['two labels', ['Bob Stone', 'Stone']],
  ])('is not that only the title names the speaker, where %s does too', (_, labels) => {
    const turns = labels.map((printed, index) => part('speech', index + 1, printed));
    expect(resolved([part('statement', null), ...turns], 'Bob Stone').speakers).toMatchObject([
      { name: 'Bob Stone', turns: 1 + labels.length, inferred: false, labels },
    ]);
  });

  it('is a key of its own where two names have the same letters', () => {
    const names = ['Jose Miller', 'José Miller', 'Josè Miller'];
    expect(whoSpeaks(names.map((name, index) => part('speech', index + 1, name)))).toEqual([
      'jose-miller',
      'jose-miller-2',
      'jose-miller-3',
    ]);
  });

  it('is the key “speaker” where the name has no letters', () => {
    expect(whoSpeaks([part('speech', 1, '***')])).toEqual(['speaker']);
  });
});
