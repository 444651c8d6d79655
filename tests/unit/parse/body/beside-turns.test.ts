import { describe, expect, it } from 'vitest';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { buildDocument } from '../../../support/document.ts';

const TURNS = [
  ['Anna Reed', 'Good morning to you all.'],
  ['Boris Lund', 'Thank you very much.'],
  ['Anna Reed', 'We have come to the end.'],
] as const;

/** Who says the last paragraph of a saved page that stands below three turns; null where nobody does. */
function speakerBelow(
  of: (name: string, words: string) => string,
  below = '<p>The weir was built in 1901.</p>',
): unknown {
  const turns = TURNS.map(([name, words]) => of(name, words)).join('\n');
  const page = `<html><head><title>Talk</title></head><body><h1>Talk on the weir</h1><p>14 May 2019</p>${turns}${below}</body></html>`;
  const { tree } = buildDocument(new TextEncoder().encode(page), 'talk.html');
  const said = sections(tree).filter(({ label }) => label !== null);
  expect(said.map(({ speaker }) => speaker?.name)).toEqual(TURNS.map(([name]) => name));
  const all = sections(tree).flatMap((section) => paragraphs(section).map((paragraph) => ({ section, paragraph })));
  const last = all.find(({ paragraph }) => wordsOf(paragraph).includes('1901'));
  if (!last) throw new Error('The words below the turns are lost.');
  return last.section.speaker?.name ?? null;
}

describe('what stands below the last turn of a saved page', () => {
  it.each<[string, (name: string, words: string) => string]>([
    [
      'element',
      (name, words) => `<div class="turn"><span class="speaker">${name}</span><div><p>${words}</p></div></div>`,
    ],
    [
      'element with a head of its own',
      (name, words) =>
        `<div><div class="head"><b class="speaker-name">${name}</b> <i>10:01</i></div><p>${words}</p><p>So.</p></div>`,
    ],
    ['item of a list', (name, words) => `<ul><li><b class="speaker">${name}</b><p>${words}</p></li></ul>`],
    ['list of terms', (name, words) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`],
  ])('is nobody’s where each turn has its %s', (_which, of) => {
    expect(speakerBelow(of)).toBeNull();
  });

  it('is nobody’s either where it is an item of a list', () => {
    const of = (name: string, words: string): string =>
      `<div><p class="speaker">${name}</p><div><p>${words}</p></div></div>`;
    expect(speakerBelow(of, '<ul><li>The weir was built in 1901.</li></ul>')).toBeNull();
  });

  it.each<[string, (name: string, words: string) => string]>([
    ['names and words follow one another', (name, words) => `<p class="speaker">${name}</p><p>${words}</p>`],
    ['a paragraph opens with the name', (name, words) => `<p><span class="speaker">${name}</span> ${words}</p>`],
    [
      'an element holds the name and words alone',
      (name, words) => `<div><b class="speaker">${name}</b> ${words}</div>`,
    ],
    [
      'only some turns have an element',
      (name, words) =>
        name === 'Anna Reed'
          ? `<div><p class="speaker">${name}</p><p>${words}</p></div>`
          : `<p class="speaker">${name}</p><p>${words}</p>`,
    ],
    [
      'facts stand in a list of terms',
      (name, words) =>
        `<p>${name}: ${words}</p>${name === 'Boris Lund' ? '<dl><dt>Place</dt><dd>Mill</dd><dt>Town</dt><dd>Lowfield</dd></dl>' : ''}`,
    ],
    ['the text alone shows the names', (name, words) => `<div><p>${name}: ${words}</p></div>`],
  ])('goes on with the turn where %s', (_which, of) => {
    expect(speakerBelow(of)).toBe('Anna Reed');
  });
});
