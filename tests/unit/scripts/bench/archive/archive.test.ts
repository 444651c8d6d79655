import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { searchDocument } from '#search/search-document.ts';
import { defaultSettings, planArchive, type PlannedDocument } from '../../../../../scripts/bench/archive/plan.ts';
import { datedSomehow } from '../../../../../scripts/bench/archive/dates.ts';
import { layouts } from '../../../../../scripts/bench/archive/layouts/index.ts';
import { searchDocumentOf } from '../../../../../scripts/bench/archive/search-document.ts';
import { writeArchive } from '../../../../../scripts/bench/archive/write.ts';
import { randomOf } from '../../../../../scripts/bench/random.ts';

const MANY = 40;
const archive = planArchive();
const documents = Array.from({ length: MANY }, (_, place) => archive.document(place));

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function written(many: number): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-archive-'));
  folders.push(folder);
  writeArchive(folder, many, { ...defaultSettings, people: 40 });
  const captures = path.join(folder, 'documents');
  return new Map(readdirSync(captures).map((file) => [file, readFileSync(path.join(captures, file), 'utf8')]));
}

/** How the program reads the capture that is written of a document. */
function readBack(planned: PlannedDocument) {
  const { ending, text } = layouts[planned.layout](planned);
  const { document } = readDocument(new TextEncoder().encode(text), planned.id + ending);
  return { document, searched: searchDocument(document, { title: document.title ?? '', date: '' }) };
}

describe('a generated archive', () => {
  it('has the same bytes of the same seed, and a document does not change with the number of the others', () => {
    const few = written(6);
    const more = written(12);
    expect(few.size).toBe(6);
    for (const [file, text] of few) expect(more.get(file)).toBe(text);
  });

  it('has all layouts and languages, and dates of every precision', () => {
    expect(new Set(documents.map(({ layout }) => layout))).toEqual(new Set(Object.keys(layouts)));
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['en', 'ru', 'tg']));
    const random = randomOf(1);
    const dates = Array.from({ length: 300 }, () => datedSomehow(random));
    for (const form of [
      /^\d{4}-\d\d-\d\d$/u,
      /^\d{4}-[01]\d$/u,
      /^\d{4}-2\d$/u,
      /^\d{4}$/u,
      /\//u,
      /\?$/u,
      /~$/u,
      /X$/u,
      /^XXXX/u,
    ])
      expect(dates.some((date) => date !== null && form.test(date))).toBe(true);
    expect(dates).toContain(null);
  });

  it('is read as it was meant: format, language, kind of date, paragraphs and who says them', () => {
    let paragraphs = 0;
    for (const planned of documents) {
      const { document, searched } = readBack(planned);
      const meant = searchDocumentOf(planned);
      expect(document.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([planned.id, searched.language, searched.days]).toEqual([planned.id, meant.language, meant.days]);
      expect(searched.paragraphs.length).toBe(meant.paragraphs.length);
      for (const [at, { speaker }] of searched.paragraphs.entries()) {
        const name = meant.paragraphs[at]?.speaker?.name ?? null;
        const surname = name?.split(' ').at(-1)?.toLowerCase() ?? null;
        expect(speaker?.name.split(' ').at(-1)?.toLowerCase() ?? null).toBe(surname);
      }
      paragraphs += searched.paragraphs.length;
    }
    expect(paragraphs).toBeGreaterThan(700);
  });
});
