import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCapture } from '#read/read-capture.ts';
import { faultsOf } from '../unit/read/invariant.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(300);

const words = fc.constantFrom(
  'Путин',
  'Question',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  'a',
  '1',
  '.',
  ':',
  '—',
  '😀',
  '\ud800',
);
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\f', '\t', '  \n', '\n    ', '\0', '\uFEFF', '\u2028');
const signs = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '\\',
    '\\[',
    '[',
    '](',
    ')',
    '![',
    '> ',
    '- ',
    '1. ',
    '# ',
    '---',
    '***',
    '===',
    '|',
    '|-|',
    '<br>',
    '<s>',
  ],
  ...[
    '</s>',
    '<!--',
    '-->',
    '&nbsp;',
    '&amp',
    '&#65;',
    '&notit;',
    '<',
    '>',
    'http://a.b',
    'a@b.c',
    '[^1]',
    ': ',
    '+ ',
    '\\\n',
  ],
);
const tags = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<b>',
    '</b>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<br/>',
    '<script>',
    '</script>',
  ],
  ...[
    '<title>',
    '</title>',
    '<pre>\n',
    '</pre>',
    '<h1>',
    '</h1>',
    '<li>',
    '<ul>',
    '</ul>',
    '<nav>',
    '</nav>',
    '<!-- x -->',
    '<svg>',
    '</svg>',
  ],
  ...[
    '<meta name="date" content="2020 &amp; x">',
    '<time datetime="2020-01-01">',
    '</time>',
    '<textarea>\n',
    '</textarea>',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<html lang=en>',
    '<body>',
    '</body>',
    '<head>',
    '<select><option>',
    '<template>',
    '</template>',
    '<a href=x>',
    '</a>',
    '<form>',
    '</form>',
  ],
  ...[
    '<main>',
    '</main>',
    '<article>',
    '</article>',
    '<td hidden>',
    '<plaintext>',
    '<frameset>',
    '<svg><desc>',
    '<math>',
    '<noscript>',
    '&lt;',
    '"',
  ],
);
const texts = fc.array(fc.oneof(words, ends, signs, tags), { maxLength: 60 }).map((parts) => parts.join(''));
const markdown = fc.array(fc.oneof(words, ends, signs), { maxLength: 60 }).map((parts) => parts.join(''));
const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: A\n---\n',
  '---\ntags: [a]\ntitle: "A\\_B"\n---\n',
  '---\n',
  '---\ntitle: A: B\n---\n',
);
const endings = fc.constantFrom('a.txt', 'a.md', 'a.html');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('any input gives a capture that accounts for every character', () => {
  test('generated texts', () => {
    fc.assert(
      fc.property(
        frontMatter,
        fc.oneof(texts, markdown, fc.string({ unit: 'binary' })),
        endings,
        (head, body, file) => {
          expect(faultsOf(readCapture(utf8(head + body), file))).toEqual([]);
        },
      ),
      { numRuns: 4 * RUNS },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), endings, (bytes, file) => {
        expect(faultsOf(readCapture(bytes, file))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

const corpora = join(import.meta.dirname, '../../../shared/corpora');

describe.skipIf(!existsSync(corpora))('every file of the corpora', () => {
  const files = existsSync(corpora)
    ? readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:txt|md)$/u.test(file))
    : [];

  const read = (file: string, name: string): string[] => faultsOf(readCapture(readFileSync(join(corpora, file)), name));

  test('is accounted for', { timeout: 120_000 }, () => {
    expect(files.length).toBeGreaterThan(250);
    for (const file of files) expect([file, ...read(file, file)]).toEqual([file]);
  });

  test('is accounted for when it is taken for another syntax', { timeout: 120_000 }, () => {
    const some = files.filter((_, at) => at % 8 === 0);
    expect(some.length).toBeGreaterThan(30);
    for (const file of some) {
      for (const name of ['a.txt', 'a.md', 'a.html']) expect([file, name, ...read(file, name)]).toEqual([file, name]);
    }
  });
});

if (!existsSync(corpora)) console.warn(`SKIPPED: the corpora beside the checkout are missing; no real text was tried.`);
