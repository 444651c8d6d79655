import { expect, test } from 'vitest';
import type { PublishedParagraph, PublishedTurn } from '#document/permanence.ts';
import { publishedHtml, publishedSpeakers } from '#render/published.ts';

const minister = { label: 'Sergey Lavrov', speaker: 'Sergey Lavrov', office: 'Minister of Foreign Affairs' };
const question = { label: 'Question', speaker: null, office: null };

const paragraph = (
  number: number,
  turn: PublishedTurn,
  now: PublishedParagraph['now'] = 'same',
): PublishedParagraph => ({
  id: `p${String(number)}`,
  text: `Words ${String(number)} <b>&.`,
  digest: 'h1234567',
  turn,
  speaker: null,
  now,
});

const html = (...paragraphs: PublishedParagraph[]): string =>
  publishedHtml(paragraphs, {
    unnamed: 'Speaker not named',
    inferred: 'inferred',
    language: 'en',
    now: ({ id, now }) => (now === 'same' ? null : { text: now, href: `/documents/talks/#${id}` }),
  });

/** What is read, in order: `[name]` for the heading of a turn, `|` where a stretch without a speaker begins, the numbers of paragraphs. */
const outline = (page: string): string =>
  Array.from(
    page.matchAll(/<bdi class="name">(.*?)<\/bdi>|<section class="(part)">|<p id="p(\d+)"/gu),
    ([, name, part, number]) => (name === undefined ? (part === undefined ? (number ?? '') : '|') : `[${name}]`),
  ).join(' ');

test('a question stands under its own label, not under the name of the minister before it', () => {
  const page = html(paragraph(1, minister), paragraph(2, 'continues'), paragraph(3, question), paragraph(4, minister));
  expect(outline(page)).toBe('[Sergey Lavrov] 1 2 [Question] 3 [Sergey Lavrov] 4');
  expect(page).toContain('<bdi class="role">Minister of Foreign Affairs</bdi>');
});

test('two turns of one speaker that follow one another stay two', () => {
  expect(outline(html(paragraph(1, minister), paragraph(2, minister)))).toBe('[Sergey Lavrov] 1 [Sergey Lavrov] 2');
});

test('where nobody speaks, and where it was not recorded who does, no name above reaches', () => {
  expect(
    outline(html(paragraph(1, minister), paragraph(2, null), paragraph(3, 'continues'), paragraph(4, minister))),
  ).toBe('[Sergey Lavrov] 1 | 2 3 [Sergey Lavrov] 4');
  expect(outline(html(paragraph(1, minister), paragraph(2, 'unknown'), paragraph(3, 'unknown')))).toBe(
    '[Sergey Lavrov] 1 | 2 3',
  );
  expect(outline(html(paragraph(1, 'continues')))).toBe('| 1');
});

test('a turn without a name and a label says that nobody is named', () => {
  expect(outline(html(paragraph(1, { label: null, speaker: null, office: null })))).toBe('[Speaker not named] 1');
});

test('who speaks are the named and the offices without a name, each once; a question is nobody', () => {
  const chair = { label: 'Chair', speaker: null, office: 'Chair' };
  const turns = [paragraph(1, chair), paragraph(2, minister), paragraph(3, question), paragraph(4, chair)];
  expect(publishedSpeakers(turns)).toEqual(['Chair', 'Sergey Lavrov']);
  expect(publishedSpeakers([paragraph(1, 'unknown'), paragraph(2, null)])).toEqual([]);
});

test('a name that no label prints is said to be inferred', () => {
  expect(html(paragraph(1, { ...minister, label: null }))).toContain('<span class="inferred">inferred</span>');
  expect(html(paragraph(1, minister))).not.toContain('inferred');
});

test('words stand as they are, and below those that went or were changed is where to see it', () => {
  const page = html(paragraph(1, null), paragraph(2, null, 'changed'));
  expect(page).toContain('Words 1 &lt;b>&amp;.');
  expect(page.match(/class="now"/gu)).toHaveLength(1);
  expect(page).toContain('<p class="now" lang="en"><a href="/documents/talks/#p2">changed</a></p>');
});
