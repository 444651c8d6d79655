import { afterEach, expect, test, vi } from 'vitest';
import { saveList } from '#components/SearchPanel/save.element.ts';
import { answerOf, asking } from '../../../support/search.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a list is saved under what it answers, also where the page asks for something else by then', async () => {
  const saved: Blob[] = [];
  const link = { href: '', download: '', click: () => undefined };
  vi.stubGlobal('document', { createElement: () => link, querySelector: () => null });
  vi.stubGlobal('location', {
    href: 'https://record.example/search/?q=energy',
    pathname: '/search/',
    search: '?q=energy',
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  });
  const asked = asking({ query: 'trade', from: '2020' });
  const context = { language: 'en', record: 'Record', asked, progress: () => undefined };
  expect(await saveList('json', answerOf(3), context)).toBe('search-trade.json');
  const { search } = JSON.parse((await saved[0]?.text()) ?? '') as { search: string };
  expect(search).toBe('https://record.example/search/?q=trade&from=2020');
});
