import { describe, expect, it } from 'vitest';
import { consumeField } from '#parse/head/markup-field.ts';
import { pageOf, partsOf } from '../page-of.ts';

/** What the first line of a saved page is read as, and the day it gives. */
function first(...lines: string[]): [part: string | undefined, edtf: string | undefined] {
  const page = pageOf(lines, 'page.html');
  const [line] = page.lines;
  if (line) consumeField(page, line, null, { shown: null, other: false });
  const [child] = page.children;
  return [partsOf(page)[0], child?.type === 'metadata' ? child.date?.edtf : undefined];
}

describe('a field of the markup', () => {
  it.each([
    ['<meta name="date" content="2021-05-08T10:00:00Z">', 'date: 2021-05-08T10:00:00Z', '2021-05-08'],
    ['<meta property="article:published_time" content="2021-05-08">', 'published: 2021-05-08', '2021-05-08'],
    ['<meta property="og:description" content="2021-05-08">', 'note: 2021-05-08', undefined],
    ['<meta property="og:site_name" content="May 8, 2021">', 'publisher: May 8, 2021', undefined],
    ['<title>Meeting, May 8, 2021</title>', 'title: Meeting, May 8, 2021', '2021-05-08'],
  ])('%s gives a day only where it says when', (field, part, edtf) => {
    expect(first(field, '<p>Words.</p>')).toEqual([part, edtf]);
  });

  it('of a time says nothing that the visible words say', () => {
    const time = (words: string): ReturnType<typeof first> =>
      first(`<p><time datetime="2021-05-08">${words}</time></p>`, '<p>Words.</p>');
    expect(time('May 8, 2021')).toEqual(['note: 2021-05-08', undefined]);
    expect(time('yesterday')).toEqual(['published: 2021-05-08', '2021-05-08']);
  });
});
