import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(join(folder, 'documents'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): void => {
  writeFileSync(join(folder, 'documents', name), text);
};

const load = () => loadCorpus(folder, () => Promise.resolve());

describe('an archive', () => {
  it('is made of every capture in its folder, whatever the letters of the ending [promise 8]', async () => {
    put('first.txt', 'A title\n\nText.\n');
    put('second.TXT', 'Another title\n\nText.\n');
    put('third.htm', '<h1>A third title</h1><p>Text.</p>');
    put('fourth.markdown', '# A fourth title\n\nText.\n');
    put('.hidden.txt', 'Not a capture');
    put('picture.png', 'not a capture');
    const { records, errors } = await load();
    expect(errors).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(['first', 'fourth', 'second', 'third']);
  });

  it('has addresses in Latin letters for files and folders in any [promise 8]', async () => {
    mkdirSync(join(folder, 'documents', 'Стенограммы', '2024 год'), { recursive: true });
    put('Стенограммы/2024 год/Заседание «моста» (7 марта).txt', 'A title\n\nText.\n');
    put('Раҳмон дар Қӯрғонтеппа.txt'.normalize('NFD'), 'A title\n\nText.\n');
    put('外交部.txt', 'A title\n\nText.\n');
    const { records, errors } = await load();
    expect(errors).toEqual([]);
    expect(records.map(({ id }) => id).sort()).toEqual([
      'rahmon-dar-qurghonteppa',
      'waijiaobu',
      'zasedanie-mosta-7-marta',
    ]);
  });

  it('is refused where two names are one in Latin letters', async () => {
    put('мост.txt', 'A title\n\nText.\n');
    put('most.txt', 'Another title\n\nText.\n');
    const { errors } = await load();
    expect(errors).toMatchObject([{ name: 'id-duplicate', values: { id: 'most', file: 'most.txt' } }]);
  });

  it('is refused where a name gives no id and the editor gives none', async () => {
    put('—.txt', 'A title\n\nText.\n');
    put('«…».txt', '---\nid: quoted\n---\nAnother title\n\nText.\n');
    const { errors } = await load();
    expect(errors).toMatchObject([{ name: 'id-invalid', variant: 'nameless', line: null }]);
    expect(errors.map(({ file }) => basename(file))).toEqual(['—.txt']);
  });

  it('names every fault of every document at once', async () => {
    put('one.txt', '---\nid: same\n---\nA title\n\nText.\n');
    put('two.txt', '---\nid: same\nrelated: [nowhere]\n---\nA title\n\nText.\n');
    put('three.txt', `---\nsha256: ${'0'.repeat(64)}\nurl: javascript:alert(1)\n---\nA title\n\nText.\n`);
    mkdirSync(join(folder, 'documents', 'four.txt'));
    const { errors } = await load();
    expect(errors.map(({ name }) => name).sort()).toEqual([
      'digest-mismatch',
      'file-unreadable',
      'front-matter-wrong-type',
      'id-duplicate',
      'reference-unresolved',
    ]);
  });
});
