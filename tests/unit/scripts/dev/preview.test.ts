import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { preview } from '../../../../scripts/dev/preview.ts';
import { Previews } from '../../../../scripts/dev/preview-data.ts';

const CAPTURE = [
  'Advanced settings',
  'Statement on the footbridge of Example',
  '',
  'March 3, 2021',
  '',
  'Chair: The footbridge is ready.',
  '',
  'Question: Will it stay open?',
  '',
  'Chair: It will stay open.',
  '',
].join('\n');

let root = '';
let previews: Previews;
const write = (name: string, text: string): void => {
  writeFileSync(join(root, 'documents', name), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-preview-'));
  mkdirSync(join(root, 'documents'));
  write('footbridge.txt', `---\npublisher: Council of Example\npublischer: x\n---\n${CAPTURE}`);
  write('other.txt', `---\nid: footbridge\n---\n${CAPTURE}`);
  write('empty.txt', '');
  symlinkSync('/nowhere', join(root, 'documents', 'link.txt'));
  previews = new Previews(root);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the preview of a capture', () => {
  test('has the problems first, then every line of the file and what it was taken for', async () => {
    const { heading, problems, lines, facts } = await previews.of('footbridge');
    expect(heading).toBe('footbridge.txt');
    expect(problems[0]).toMatchObject({
      severity: 'error',
      name: 'front-matter-unknown-key',
      place: 'footbridge.txt:3',
    });
    expect(facts).toContainEqual(['Date', '2021-03-03']);
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 4 + 10 }, (_, at) => at + 1));
    const taken = lines.map(({ parts }) => parts.map(({ what }) => what).join(' | '));
    expect(taken[0]).toBe('front matter');
    expect(taken).toContain('date 2021-03-03');
    expect(taken).toContainEqual(expect.stringMatching(/^label, Chair \| \w+, Chair, ¶ p1$/u));
  });

  test('is there for a document that cannot be published, and says why', async () => {
    expect((await previews.of('empty')).problems).toMatchObject([{ name: 'file-empty' }]);
  });

  test('is that of the file which has the id first', () => {
    expect(previews.idOf(join(root, 'documents', 'footbridge.txt'))).toBe('footbridge');
    expect(previews.idOf(join(root, 'documents', 'other.txt'))).toBe('');
  });

  test('is the whole archive where no document is asked for', async () => {
    const { heading, problems, documents } = await previews.of('');
    expect(heading).toBe('The archive');
    expect(documents.map(({ file }) => file)).toEqual(['empty.txt', 'footbridge.txt', 'other.txt']);
    expect(problems.map(({ name }) => name).sort()).toEqual([
      'file-empty',
      'file-unreadable',
      'front-matter-unknown-key',
      'id-duplicate',
    ]);
  });
});

test.each([
  ['dev', 1],
  ['build', 0],
  ['preview', 0],
] as const)('astro %s gets the script of the preview %i times', (command, times) => {
  const injectScript = vi.fn();
  const setup = preview(root).hooks['astro:config:setup'];
  void setup?.({ command, injectScript } as unknown as HookParameters<'astro:config:setup'>);
  expect(injectScript).toHaveBeenCalledTimes(times);
});
