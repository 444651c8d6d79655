import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { compare } from '#ledger/compare.ts';
import { indexOf, listed, serialiseIndex } from '#ledger/ledger-index.ts';
import { serialise, type Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { bodyHtml } from '#render/body.ts';
import { asShown, shownOn } from '../../../../scripts/ledger/verify/page-words.ts';
import { runVerify } from '../../../../scripts/ledger/verify/run.ts';
import { openSource, type Source } from '../../../../scripts/ledger/verify/source.ts';
import { verifySite } from '../../../../scripts/ledger/verify/verify.ts';
import { salt } from '../../../support/salt.ts';
import { bodyLabels } from '../../../support/body-labels.ts';

const talks = `Talks with the delegation

March 4, 2015

Minister Ivan Petrov: Our talks took place in a trustful atmosphere & covered every item.

Trade rose by eleven  percent.

Question: And what about the border?

Ivan Petrov: It is quiet.
`;
const cinema = 'A week of cinema\n\nMay 5, 2016\n\nFilms will be shown in September.\n\nTickets are free.\n';
const moved = cinema.replace('Tickets are free.\n', 'Tickets are free.\n\nOr nearly so.\n');

interface Site {
  readonly files: Map<string, string>;
  readonly root: string;
}

/** A site of two documents, one of them published twice, as far as it can be checked. */
function site(): Site {
  const files = new Map<string, string>();
  const ledgers: Ledger[] = [];
  for (const [document, captures] of Object.entries({ talks: [talks], cinema: [cinema, moved] })) {
    let ledger: Ledger | null = null;
    let html = '';
    for (const capture of captures) {
      const known: Ledger | null = ledger;
      const read = readDocument(new TextEncoder().encode(capture), `${document}.txt`, () => known);
      ledger = publish(known, read.changes, { date: '2026-01-10T10:00:00Z', reason: 'x', salt });
      html = bodyHtml(read.document, bodyLabels);
    }
    if (!ledger) throw new Error('Nothing was published.');
    ledgers.push(ledger);
    files.set(`documents/${document}.ledger.json`, serialise(ledger));
    files.set(`documents/${document}/index.html`, `<!doctype html><title>x</title><main>${html}</main>`);
    files.set(`documents/${document}/capture/original.txt`, captures.at(-1) ?? '');
  }
  const index = indexOf(ledgers.map(listed));
  files.set('ledger.json', serialiseIndex(index));
  files.set('about/permanence/index.html', `<p>${index.root}</p>`);
  return { files, root: index.root };
}

const sourceOf =
  ({ files }: Site): Source =>
  async (file) => {
    const text = files.get(file);
    return Promise.resolve(text === undefined ? null : Buffer.from(text));
  };

describe('a published site', () => {
  it('fits where nobody touched it', async () => {
    const sound = site();
    expect(await verifySite(sourceOf(sound))).toEqual({
      root: sound.root,
      documents: 2,
      versions: 3,
      faults: [],
      stamps: [],
    });
  });

  const page = 'documents/talks/index.html';
  const ledger = 'documents/talks.ledger.json';
  it.each<[string, string, (text: string) => string | null, string]>([
    ['no list', 'ledger.json', () => null, 'ledger.json is missing'],
    [
      'another root',
      'ledger.json',
      (text) => text.replace(/"root": "[0-9a-f]{64}/u, `"root": "${'a'.repeat(64)}`),
      'its root is not the digest',
    ],
    ['a root that is printed nowhere', 'about/permanence/index.html', () => '<p></p>', 'does not print the root'],
    ['no ledger', ledger, () => null, 'documents/talks.ledger.json is missing'],
    [
      'the ledger of another document',
      ledger,
      (text) => text.replace('"document": "talks"', '"document": "walks"'),
      'is no ledger of talks',
    ],
    ['a word in a ledger', ledger, (text) => text.replace('trustful', 'distrustful'), 'talks: '],
    [
      'a speaker in a ledger',
      ledger,
      (text) => text.replace('"speaker": "Ivan Petrov"', '"speaker": "Petr Ivanov"'),
      'the seal of version 1',
    ],
    ['no page', page, () => null, 'talks: its page is missing'],
    ['a word on a page', page, (text) => text.replace('trustful', 'distrustful'), 'talks: ¶ p1 reads otherwise'],
    ['a paragraph taken off a page', page, (text) => text.replace(/<p id="p2".*?<\/p>/u, ''), 'p2 is missing'],
    [
      'a paragraph put onto a page',
      page,
      (text) => text.replace('<p id="p2"', '<p id="p1a">Not so.</p><p id="p2"'),
      'p1a was not published',
    ],
    [
      'two paragraphs that changed places',
      page,
      (text) => text.replace('id="p1"', 'id="p0"').replace('id="p2"', 'id="p1"').replace('id="p0"', 'id="p2"'),
      'their order differs',
    ],
    [
      'another speaker on a page',
      page,
      (text) => text.replace('>Ivan Petrov<', '>Petr Ivanov<'),
      'talks: ¶ p1 stands under another name',
    ],
    [
      'another office on a page',
      page,
      (text) => text.replace('>Minister<', '>Clerk<'),
      '¶ p2 stands under another name',
    ],
    [
      'a question under the name of the minister',
      page,
      (text) => text.replace('>Question<', '>Ivan Petrov<'),
      'talks: ¶ p3 stands under another name',
    ],
    [
      'an answer without its speaker',
      page,
      (text) => text.replace(/(.*)<h2 class="speaker">.*?<\/h2>/su, '$1'),
      'talks: ¶ p4 stands under another name',
    ],
    [
      'another capture',
      'documents/talks/capture/original.txt',
      (text) => `${text}\n`,
      'original.txt is not the capture',
    ],
    ['no capture', 'documents/talks/capture/original.txt', () => null, 'is missing'],
  ])('does not fit with %s', async (_, file, change, fault) => {
    const { files, root } = site();
    const changed = change(files.get(file) ?? '');
    expect(changed).not.toBe(files.get(file));
    if (changed === null) files.delete(file);
    else files.set(file, changed);
    const { faults } = await verifySite(sourceOf({ files, root }));
    expect(faults.join('\n')).toContain(fault);
  });

  it('does not fit where a ledger was put back as it was before, though all its seals are right', async () => {
    const { files, root } = site();
    const now = files.get('documents/cinema.ledger.json') ?? '';
    const read = readDocument(new TextEncoder().encode(cinema), 'cinema.txt');
    const older = publish(null, compare(null, read.changes.present, 'cinema'), {
      date: '2026-01-10',
      reason: 'x',
      salt,
    });
    files.set('documents/cinema.ledger.json', serialise(older));
    expect(now).not.toBe(serialise(older));
    const { faults } = await verifySite(sourceOf({ files, root }));
    expect(faults).toContain('cinema: its last seal or the number of its versions is not the one in ledger.json.');
  });

  it('may have stamps, which are named and not judged', async () => {
    const { files, root } = site();
    files.set('ledger.json.tsr', 'a stamp');
    expect((await verifySite(sourceOf({ files, root }))).stamps).toEqual(['ledger.json.tsr']);
  });
});

describe('the words on a page', () => {
  it('are those between the number and the end of the paragraph, marks and all, without markers of what is gone', () => {
    const html =
      '<p id="p1"><span class="dateline">MOSCOW —</span> <strong>We</strong> said<wbr>so. <a class="n" href="#p1">1</a></p>' +
      '<div class="gone" id="p2"><a class="n" href="#p2">2</a><details>Withdrawn</details></div><p id="other">x</p>';
    expect(shownOn(html)).toEqual([{ id: 'p1', words: 'MOSCOW — We saidso.', speaker: null, office: null }]);
  });

  it('are compared as HTML can show them', () => {
    expect(asShown(' a\u00a0 b\n\u0001c ')).toBe('a b \ufffdc');
  });
});

describe('npm run ledger -- --verify', () => {
  let folder = '';
  let server: Server;
  let address = '';
  let said = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
    const { files } = site();
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(folder, 'record', file)), { recursive: true });
      writeFileSync(path.join(folder, 'record', file), text);
    }
    server = createServer((request, response) => {
      const asked = (request.url ?? '').replace(/^\/record\//u, '');
      const text = files.get(asked.endsWith('/') ? `${asked}index.html` : asked);
      if (asked === 'moved/ledger.json') response.writeHead(302, { location: '/record/ledger.json' }).end();
      else if (asked.startsWith('broken/')) response.writeHead(500).end();
      else response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/record`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const run = (place: string): Promise<number> => {
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    return runVerify(place, folder);
  };

  it('checks a folder and an address alike, and prints the root', async () => {
    expect(await run('record')).toBe(0);
    const fromFolder = said;
    expect(fromFolder).toContain('2 documents, 3 versions. Root:');
    expect(fromFolder).toContain('Everything fits.');
    expect(await run(address)).toBe(0);
    expect(said).toBe(fromFolder);
  });

  it('says with exit code 1 what does not fit', async () => {
    expect(await run('.')).toBe(1);
    expect(said).toContain('failed  ledger.json is missing');
  });

  it('follows nothing elsewhere, and refuses what it cannot read', async () => {
    await expect(run(`${address}/moved`)).rejects.toThrow('cannot be fetched');
    await expect(run(`${address}/broken/`)).rejects.toThrow('answers 500');
    await expect(run('nowhere')).rejects.toThrow('There is no folder');
  });

  it.each(['http://example.org/', 'ftp://example.org/', 'file:///etc/', 'https://'])('does not open %s', (place) => {
    expect(() => openSource(place, '/')).toThrow('it needs https, or http on this machine');
  });
});
