import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { addOptions } from '../../../../scripts/add/options.ts';
import { runAdd } from '../../../../scripts/add/run.ts';
import type { Keyboard } from '../../../../scripts/terminal/dialogue.ts';
import { endOf, inputOf, jsonLines, runHere, startScript } from '../run-script.ts';

const STATEMENT = [
  'Statement on the footbridge of Example',
  '',
  'March 3, 2021',
  '',
  'The footbridge over the millstream has been finished, and everybody may walk on it from today.',
  '',
  'Lanterns stand at either end of it; they are lit every evening by the warden of the bridge.',
  '',
].join('\n');

const UNDATED = 'Notice on the ferry of Example\n\nThe ferry does not run while the millstream is frozen over.\n';

let root = '';
let documents = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-add-'));
  documents = join(root, 'archive', 'documents');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content);
  return name;
};

/** Adds for somebody who stands in `root`. */
const add = (args: readonly string[], input = '') =>
  runHere(async () => runAdd(addOptions(['--content', 'archive', ...args], root), root, { input: inputOf(input) }));

/** The same as a process of its own. */
const startAdd = (args: readonly string[]) =>
  startScript('add', ['--content', 'archive', ...args], { npm_lifecycle_event: 'add', INIT_CWD: root });

const written = (): string[] => {
  try {
    return readdirSync(documents).sort();
  } catch {
    return [];
  }
};

interface Outcome {
  readonly file: string;
  readonly written: boolean;
  readonly frontMatter: object | null;
  readonly problems: { readonly name: string }[];
}
const outcomesIn = (stdout: string) => jsonLines<Outcome>(stdout);
const namesOf = (outcome: Outcome | undefined) => outcome?.problems.map(({ name }) => name);

describe('adding a capture', () => {
  test('takes a file, a folder and an archive of any letters', async () => {
    mkdirSync(join(root, 'Входящие, №2'));
    const file = save(
      'Входящие, №2/Мост — «открыт».txt',
      'Мост открыт\n\n7 марта 2024 года\n\nМост открыт для всех нас.\n',
    );
    const { code } = await add(['--content', 'Архив заседаний', file]);
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'Архив заседаний', 'documents'))).toEqual(['2024-03-07-most-otkryt.txt']);
  });

  test('says what was recognised and why, and writes it untouched below its front matter [promise 7, 9]', async () => {
    const bytes = Buffer.from(`\uFEFF${STATEMENT.replaceAll('\n', '\r\n')}no line end`);
    const { code, stdout } = await add([save('a.txt', bytes)]);
    expect(stdout).toContain('Statement on the footbridge of Example (line 1)');
    expect(stdout).toMatch(/Date +2021-03-03, stated: .* \(line 3\)/u);
    expect(stdout).toContain('Set aside');
    expect(code).toBe(0);
    expect(written()).toEqual(['2021-03-03-statement-footbridge-example.txt']);
    const file = readFileSync(join(documents, '2021-03-03-statement-footbridge-example.txt'));
    const { editor, rest, problems } = splitFrontMatter(file, 'a.txt');
    expect(Buffer.compare(rest, bytes)).toBe(0);
    expect(problems).toEqual([]);
    expect(Object.keys(editor ?? {})).toEqual(['sha256', 'provenance']);
  });

  test('what the editor says stands in the front matter, and a date that the source states is not repeated', async () => {
    save('undated.txt', UNDATED);
    save('dated.txt', STATEMENT);
    const words = ['--date', '2021-01', '--why', 'The winter of the frost.', '--publisher', 'Council of Example'];
    const first = await add([
      'undated.txt',
      ...words,
      '--url',
      'https://example.org/ferry',
      '--captured',
      '2021-02-01',
      '--json',
    ]);
    const second = await add(['dated.txt', '--date', '2021-03-03', '--why', 'It says so.', '--json']);
    expect(outcomesIn(first.stdout)).toMatchObject([
      {
        id: '2021-01-notice-ferry-example',
        written: true,
        frontMatter: {
          date: '2021-01',
          why: 'The winter of the frost.',
          url: 'https://example.org/ferry',
          captured: '2021-02-01',
        },
        report: { date: { edtf: '2021-01', basis: 'editorial' }, publisher: { text: 'Council of Example' } },
      },
    ]);
    const [{ frontMatter } = {}] = outcomesIn(second.stdout);
    expect(Object.keys(frontMatter ?? {})).toEqual(['sha256', 'provenance']);
    expect([first.code, second.code]).toEqual([0, 0]);
  });

  test('standard input can be a page', async () => {
    const page = '<!doctype html><title>Statement</title><h1>Statement of Example</h1><p>Words.</p>';
    const { stdout } = await add(['-', '--json', '--yes'], page);
    expect(outcomesIn(stdout)).toMatchObject([{ file: '-', written: true }]);
    expect(written()[0]).toMatch(/\.html$/u);
  });

  test('a dry run shows the front matter and writes nothing', async () => {
    const { code, stdout } = await add([save('a.txt', STATEMENT), '--dry-run']);
    expect(stdout).toContain('    ---\n    sha256: ');
    expect(code).toBe(0);
    expect(written()).toEqual([]);
  });

  test('without a date nothing is written unless somebody says so', async () => {
    const asked = await add([save('a.txt', UNDATED)]);
    expect([asked.code, written()]).toEqual([1, []]);
    expect(asked.stdout).toContain('give --date and --why, or --yes');
    const told = await add(['a.txt', '--yes']);
    expect([told.code, written()]).toEqual([1, ['undated-notice-ferry-example.txt']]);
  });
});

/** A keyboard on which somebody types one answer after the other, and then does not go on. */
const typing = (...answers: string[]) => {
  const input = new PassThrough();
  let closed = false;
  const keyboard = {
    input,
    close: () => {
      closed = true;
    },
  };
  void (async () => {
    for (const answer of answers) {
      await wait(60);
      input.write(answer);
    }
  })();
  return { keyboard, isClosed: () => closed };
};

describe('what is missing is asked for [promise 7]', () => {
  const ask = (args: readonly string[], given: string, keyboard: Keyboard) =>
    runHere(async () =>
      runAdd(addOptions(['--content', 'archive', ...args], root), root, { input: inputOf(given), keyboard }),
    );

  test('also where the capture comes by standard input', async () => {
    const { keyboard, isClosed } = typing('2021-01', '\r', 'The frost.', '\r', 'Council of Example', '\r');
    const { code } = await ask(['-'], UNDATED, keyboard);
    expect(code).toBe(0);
    expect(written()).toEqual(['2021-01-notice-ferry-example.txt']);
    const { editor } = splitFrontMatter(readFileSync(join(documents, written()[0] ?? '')), 'a.txt');
    expect(editor).toMatchObject({ date: '2021-01', why: 'The frost.', publisher: 'Council of Example' });
    expect(isClosed()).toBe(true);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['the end of the input', '\u0004'],
  ])('%s breaks off at any question, and nothing of this capture is written', async (_, key) => {
    save('a.txt', STATEMENT);
    save('b.txt', UNDATED);
    for (const typed of [
      ['\r', key],
      ['\r', '2021-01', '\r', key],
      ['\r', '2021-01', '\r', 'The frost.', '\r', key],
    ]) {
      const { code, stdout, stderr } = await ask(['a.txt', 'b.txt'], '', typing(...typed).keyboard);
      expect(code).toBe(130);
      expect(stderr).toContain('Interrupted');
      expect(stdout).toMatch(/2 captures: 1 written, 1 not looked at/u);
      expect(written()).toEqual(['2021-03-03-statement-footbridge-example.txt']);
      rmSync(documents, { recursive: true });
    }
  });

  test('but not where the archive cannot take the answer', async () => {
    mkdirSync(join(root, 'archive'));
    writeFileSync(documents, 'a file where the folder should be');
    const { code, stdout } = await ask([save('b.txt', UNDATED)], '', typing().keyboard);
    expect(code).toBe(2);
    expect(stdout).not.toContain('When was it?');
    expect(stdout).toContain('part of the path is a file, not a folder');
  });
});

describe('several captures', () => {
  test('are summed up in one line', async () => {
    save('a.txt', STATEMENT);
    save('b.txt', UNDATED);
    const { stdout } = await add(['a.txt', 'b.txt', 'nothing.txt']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '3 captures: 1 written, 2 not written; problems: 1 error, 1 warning, 2 notes',
    );
  });

  test('an archive without site.yaml is told that it needs one', async () => {
    save('a.txt', STATEMENT);
    expect((await add(['a.txt'])).stderr).toContain('no site.yaml yet');
    save('archive/site.yaml', 'title: x\n');
    save('b.txt', STATEMENT.replaceAll('footbridge', 'ferry'));
    expect((await add(['b.txt', '--related'])).stderr).toBe('');
  });
});

describe('what the archive has already', () => {
  test('the same capture is named and not written again', async () => {
    await add([save('a.txt', STATEMENT)]);
    const { code, stdout } = await add([save('b.txt', STATEMENT), '--json']);
    expect(outcomesIn(stdout)).toMatchObject([{ written: false, id: '2021-03-03-statement-footbridge-example' }]);
    expect(namesOf(outcomesIn(stdout)[0])).toContain('capture-known');
    expect([code, written()]).toEqual([1, ['2021-03-03-statement-footbridge-example.txt']]);
  });

  test.each([
    [
      'most of its words stand in the same paragraphs',
      `Menu\n\n${STATEMENT.replace('Statement on', 'On').replace('March 3', 'March 5')}`,
    ],
    [
      'it has the same title and date',
      `${STATEMENT.slice(0, 60)}\n\nA wholly other summary of it, made by the council’s own clerk.\n`,
    ],
  ])('another capture is recognised where %s, and written only when tied to the first', async (_, other) => {
    await add([save('a.txt', STATEMENT)]);
    const refused = await add([save('b.txt', other), '--json', '--yes']);
    expect(namesOf(outcomesIn(refused.stdout)[0])).toContain('capture-again');
    expect([refused.code, written().length]).toEqual([1, 1]);
    const tied = await add(['b.txt', '--json', '--yes', '--related']);
    expect(outcomesIn(tied.stdout)).toMatchObject([
      { written: true, frontMatter: { related: ['2021-03-03-statement-footbridge-example'] } },
    ]);
    expect(written()).toHaveLength(2);
  });

  test('the same words on another day are another document', async () => {
    const yearly = (year: string) => STATEMENT.replace('2021', year);
    await add([save('a.txt', yearly('2019'))]);
    const { code } = await add([save('b.txt', yearly('2020'))]);
    expect([code, written().length]).toEqual([0, 2]);
  });

  test('another document of the same id gets a number behind it, and one that was asked for by its id is refused', async () => {
    mkdirSync(documents, { recursive: true });
    writeFileSync(join(documents, '2021-03-03-statement-footbridge-example.md'), UNDATED);
    const refused = await add([save('a.txt', STATEMENT), '--id', '2021-03-03-statement-footbridge-example', '--json']);
    expect(namesOf(outcomesIn(refused.stdout)[0])).toContain('id-duplicate');
    const { stdout } = await add(['a.txt', '--json']);
    expect(outcomesIn(stdout)).toMatchObject([{ id: '2021-03-03-statement-footbridge-example-2', written: true }]);
    expect(readFileSync(join(documents, '2021-03-03-statement-footbridge-example.md'), 'utf8')).toBe(UNDATED);
  });
});

describe('what cannot be added', () => {
  test('one bad file stops no other', async () => {
    mkdirSync(join(root, 'captures', 'directory.txt'), { recursive: true });
    save('captures/empty.txt', '');
    save('captures/good.txt', STATEMENT);
    save('captures/keys.txt', `---\nsha256: ${'0'.repeat(64)}\ntitel: x\n---\n${UNDATED}`);
    const { code, stdout } = await add(['captures', 'nothing.txt', '--json', '--yes']);
    const outcomes = outcomesIn(stdout);
    expect(outcomes.map(({ file, written: done }) => [file, done])).toEqual([
      ['captures/directory.txt', false],
      ['captures/empty.txt', false],
      ['captures/good.txt', true],
      ['captures/keys.txt', false],
      ['nothing.txt', false],
    ]);
    expect(namesOf(outcomes[3])).toEqual(expect.arrayContaining(['front-matter-unknown-key', 'digest-mismatch']));
    expect(code).toBe(2);
    expect(written()).toHaveLength(1);
  });

  test.each([
    ['--id', '../x'],
    ['--id', 'a/b'],
    ['--id', 'Ä'],
    ['--date', '2023-02-30'],
    ['--date', 'yesterday'],
    ['--url', 'javascript:alert(1)'],
    ['--captured', 'soon'],
    ['--captured', '2024-02-30'],
    ['--language', 'English'],
    ['--kind', 'speach'],
    ['--title', ' '],
    ['--nothing', 'x'],
  ])('%s %s ends with 2 and says why', async (option, value) => {
    const { code, stderr } = await add([save('a.txt', STATEMENT), option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain('error:');
    expect(written()).toEqual([]);
  });
});

describe('two at once, and one interrupted', () => {
  test('two that want the same name both get one, and none is lost', async () => {
    const other = STATEMENT.replace('has been finished', 'is closed').replace('Lanterns stand', 'No lantern stands');
    save('a.txt', STATEMENT);
    save('b.txt', other.replaceAll('every', 'no'));
    const both = await Promise.all([endOf(startAdd(['a.txt', '--related'])), endOf(startAdd(['b.txt', '--related']))]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const digests = new Set(
      written().map((name) => splitFrontMatter(readFileSync(join(documents, name)), name).editor?.sha256),
    );
    expect(digests.size).toBe(2);
  });

  test('whenever it is interrupted, every document is there whole or not at all', async () => {
    mkdirSync(join(root, 'many'));
    for (let number = 0; number < 60; number += 1)
      save(
        `many/${String(number)}.txt`,
        `Statement number ${String(number)} of Example\n\nMarch 3, 2021\n\n${`Word ${String(number)}. `.repeat(2000)}\n`,
      );
    const child = startAdd(['--yes', 'many']);
    const end = endOf(child);
    while (written().length < 3) await wait(5);
    child.kill('SIGINT');
    const { code } = await end;
    expect(code).toBe(130);
    const names = written();
    expect(names.length).toBeLessThan(60);
    for (const name of names) expect(splitFrontMatter(readFileSync(join(documents, name)), name).problems).toEqual([]);
    expect(names.filter((name) => !/^2021-03-03-.*\.txt$/u.test(name))).toEqual([]);
  });
});
