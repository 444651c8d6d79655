import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { closedYaml, cutFrontMatter, HEAD, LONGEST_BLOCK } from '#read/front-matter.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { utf8 } from './bytes.ts';

const keysOf = (text: string): readonly string[] | undefined => closedYaml(text)?.parsed.entries?.map(({ key }) => key);

describe('a block of front matter', () => {
  test('goes from the first line to the next line of hyphens alone, blanks behind them or not', () => {
    for (const [open, close] of [
      ['---\n', '---\n'],
      ['---  \n', '---\t\n'],
      ['---\r\n', '---\r\n'],
      ['---\n', '---'],
    ] as const) {
      const text = `${open}title: A\n${close}`;
      expect(cutFrontMatter(`${text}${close === '---' ? '' : 'Text\n---\n'}`)).toMatchObject({
        end: text.length,
        lines: 3,
      });
    }
  });

  test.each(['title: A\n---\n', '----\ntitle: A\n----\n', '--- title: A\n---\n', '\n---\ntitle: A\n---\n', ''])(
    'does not begin %j',
    (text) => {
      expect(cutFrontMatter(text)).toBeNull();
    },
  );

  test.each([
    ['---\ntitle: A\nText\n', 'never-closed'],
    ['---\ntitle: A\n----\nText\n---\n', 'fence'],
    ['---\ntitle: A\n--- more\nText\n---\n', 'fence'],
  ])('in %j has no end', (text, fault) => {
    expect(cutFrontMatter(text)).toMatchObject({ end: null, fault });
  });

  test.each(['js', 'javascript', 'JS', 'json', 'coffee', 'toml', 'yaml', 'constructor'])(
    'in the language “%s” is named and neither parsed nor run',
    (language) => {
      const cut = cutFrontMatter(`---${language}\n{ "title": (globalThis.ran = "A") }\n---\nText\n`);
      expect(cut).toMatchObject({ language, parsed: { entries: [] } });
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  test('is read anew each time: nothing is kept of it', () => {
    const text = '---\ntitle: A\n---\nText\n';
    expect(cutFrontMatter(text)).toEqual(cutFrontMatter(text));
    expect(Reflect.get(matter, 'cache')).toEqual({});
  });

  test('is parsed up to a length that no editor’s words have', () => {
    const block = (length: number): string => `---\ntitle: ${'a'.repeat(length - '\ntitle: '.length)}\n---\n`;
    expect(keysOf(block(LONGEST_BLOCK))).toEqual(['title']);
    expect(cutFrontMatter(block(LONGEST_BLOCK + 1))).toMatchObject({ parsed: { entries: null } });
  });

  test('ends within the head of the text or not at all', () => {
    const text = (length: number): string => `---\n${'#'.repeat(length - '---\n\n---\n'.length)}\n---\n`;
    expect(cutFrontMatter(`${text(HEAD - 1)}Text`)?.end).toBe(HEAD - 1);
    expect(cutFrontMatter(`${text(HEAD + 1)}Text`)?.end).toBeNull();
  });

  test('is seen to begin with a key whose value is longer than the head', () => {
    expect(cutFrontMatter(`---\ntitle: ${'a'.repeat(HEAD)}\n---\nText`)).toMatchObject({
      end: null,
      source: expect.stringMatching(/^\ntitle: a/u) as string,
    });
  });

  test('has no endless blanks in it: the search for comments would take the square of their number', () => {
    const text = (blanks: number): string => `---\n#${'\n'.repeat(blanks)}title: A\n---\n`;
    expect(keysOf(text(255))).toEqual(['title']);
    expect(cutFrontMatter(text(256))?.end).toBeNull();
    const before = performance.now();
    expect(cutFrontMatter(text(200_000))?.end).toBeNull();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

test('what stands below a block is kept byte for byte, in any encoding and with any line ends', () => {
  const captures = ['', '\n', ' \n', '\r\n\r\n', 'Text', '---\n', '--- \r\n---\n', '\uFEFFText\n'].map((text) =>
    utf8(text),
  );
  captures.push(Uint8Array.from([0xff, 0xfe, 0x0a, 0x00, 0xd0]), Uint8Array.from([0xc2, 0x0a, 0xe2, 0x82]));
  const blocks = ['---\n---\n', '\uFEFF---\r\ntitle: Д\r\n---\r\n', '---\ntitle: A\n--- \t\n', '---\n# Д\n\n---\n'];
  for (const block of blocks)
    for (const capture of captures) {
      const { rest, firstLine } = splitFrontMatter(Uint8Array.from([...utf8(block), ...capture]), 'a.txt');
      expect([...rest], JSON.stringify(block)).toEqual([...capture]);
      expect(firstLine).toBe(block.split('\n').length);
    }
});
