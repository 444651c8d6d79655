import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { compare } from '#ledger/compare.ts';
import { indexOf, listed, serialiseIndex } from '#ledger/ledger-index.ts';
import { serialise } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

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
    put('fifth.vtt', 'WEBVTT - A fifth title\n\n00:01.000 --> 00:02.000\nText.\n');
    put('sixth.srt', 'A sixth title\n\n1\n00:00:01,000 --> 00:00:02,000\nText.\n');
    put('.hidden.txt', 'Not a capture');
    put('picture.png', 'not a capture');
    const { records, errors } = await load();
    expect(errors).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(['fifth', 'first', 'fourth', 'second', 'sixth', 'third']);
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

describe('an archive whose ledgers were touched', () => {
  const names = ['one', 'two'];
  const ledgerFile = (name: string): string => join(folder, 'ledger', `${name}.json`);
  const list = (): string => join(folder, 'ledger.json');
  let older = '';

  beforeEach(() => {
    mkdirSync(join(folder, 'ledger'));
    const ledgers = names.map((name) => {
      put(`${name}.txt`, `A title\n\nThe text of ${name}.\n`);
      const words = (text: string) => [{ text, speaker: null }];
      const occasion = { date: '2026-01-10', reason: 'x', salt };
      const first = publish(null, compare(null, words(`The first text of ${name}.`), name), occasion);
      older = serialise(first);
      const second = publish(first, compare(first, words(`The text of ${name}.`)), occasion);
      writeFileSync(ledgerFile(name), serialise(second));
      return second;
    });
    writeFileSync(list(), serialiseIndex(indexOf(ledgers.map(listed))));
  });
  const broken = async () =>
    (await load()).errors.filter(({ name }) => name === 'ledger-broken').map(({ variant }) => variant);

  it('is built where they are as they were written', async () => {
    expect((await load()).errors).toEqual([]);
  });

  it('is not built without one of them, with an older one, or without their list [promise 110]', async () => {
    const [last, whole] = [readFileSync(ledgerFile('two'), 'utf8'), readFileSync(list(), 'utf8')];
    rmSync(ledgerFile('two'));
    expect(await broken()).toEqual(['missing']);
    writeFileSync(ledgerFile('two'), older);
    expect(await broken()).toEqual(['other-seal']);
    writeFileSync(ledgerFile('two'), last.replace('"reason": "x"', '"reason": "y"'));
    expect(await broken()).toEqual(['seal']);
    writeFileSync(ledgerFile('two'), last);
    rmSync(list());
    expect(await broken()).toEqual(['no-index']);
    writeFileSync(list(), whole.replace('"two"', '"tow"'));
    expect(await broken()).toEqual(['missing', 'not-listed', 'root']);
  });
});
