import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeManifest } from '../../../../scripts/build/manifest.ts';
import { guardOutFolder, realOutFolder } from '../../../../scripts/build/out-folder.ts';
import { Refused } from '../../../../scripts/terminal/command-line.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a folder with these files. */
function make(name: string, files: readonly string[]): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  for (const file of files) {
    mkdirSync(join(made, file, '..'), { recursive: true });
    writeFileSync(join(made, file), '');
  }
  return made;
}

const guard = (outDir: string): string =>
  guardOutFolder(outDir, { whole: [join(folder, 'project')], closed: [join(folder, 'archive', 'documents')] });

/** What programs before the list of files wrote. */
const earlier = ['404.html', '_astro/a.css', '_headers', 'about/index.html', 'index.html', 'search/a', 'timeline/a'];

describe('the folder of the built site', () => {
  it('may be new, empty, or hold what a build put there and nothing else', async () => {
    const built = make('built', ['404.html', 'documents/a/index.html']);
    await writeManifest(built);
    expect(
      ['new', 'empty', 'built'].map((name) => guard(name === 'empty' ? make(name, []) : join(folder, name))),
    ).toEqual(['empty', 'empty', 'ours']);
    writeFileSync(join(built, '.DS_Store'), '');
    expect(guard(built)).toBe('ours');
  });

  it.each(['CNAME', '.git/HEAD', 'documents/a/notes.txt'])(
    'may not hold a file that no build put there: %s [promise 21]',
    async (name) => {
      const built = make('built', ['404.html', 'documents/a/index.html']);
      await writeManifest(built);
      make('built', [name]);
      expect(() => guard(built)).toThrow(`no build put there (${name})`);
    },
  );

  it('may not hold a link, whatever it leads to', async () => {
    const built = make('built', ['404.html']);
    await writeManifest(built);
    symlinkSync(folder, join(built, 'pictures'));
    expect(() => guard(built)).toThrow('no build put there (pictures)');
  });

  it('may be a site of an earlier program as long as nothing has come to stand beside it', () => {
    expect(guard(make('old', earlier))).toBe('earlier');
    expect(() => guard(make('old', ['CNAME']))).toThrow(Refused);
    expect(() => guard(make('page', ['404.html']))).toThrow(Refused);
  });

  it('may not be the project, hold it, be a file or lie where captures are read', () => {
    make('project', ['package.json']);
    make('archive/documents', ['a.txt']);
    for (const outDir of ['project', '', 'project/package.json', 'archive/documents', 'archive/documents/site'])
      expect(() => guard(join(folder, outDir)), outDir).toThrow(Refused);
    expect(() => guard('/')).toThrow(Refused);
    expect(guard(join(folder, 'project', 'dist'))).toBe('empty');
    expect(guard(join(folder, 'project..'))).toBe('empty');
  });

  it('is that to which a link leads; a link that leads nowhere is refused', () => {
    const project = make('project', ['package.json']);
    symlinkSync(project, join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
    expect(realOutFolder(join(folder, 'link'))).toBe(project);
    expect(realOutFolder(join(folder, 'link', 'new', 'deep'))).toBe(join(project, 'new', 'deep'));
    expect(() => realOutFolder(join(folder, 'broken'))).toThrow('leads nowhere');
    expect(() => guard(realOutFolder(join(folder, 'link')))).toThrow(Refused);
  });
});
