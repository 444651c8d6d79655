import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { charsetRules, writeCharsets } from '../../../../scripts/build/write-charsets.ts';
import { headersFor, readHeadersFile } from '../../../../scripts/serve/headers-file.ts';
import { single, utf8 } from '../../read/bytes.ts';

const text = 'Заявление главы совета\n\nМост открыт.\n';
const read = (bytes: Uint8Array, file: string) => readDocument(bytes, file).document;

test('hosts are told the encoding of an original that is not in UTF-8, under earlier ids too', async () => {
  const { permanence, ...other } = read(single(text, 'windows-1251'), 'a.txt');
  const rules = [
    charsetRules({ ...other, permanence: { ...permanence, formerly: ['old'] } }, '/base'),
    charsetRules(read(utf8(text), 'b.txt'), '/base'),
    charsetRules(read(single(`<p>${text}</p>`, 'koi8-r'), 'c.html'), '/base'),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'charsets-'));
  try {
    await writeFile(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
    await writeCharsets(folder, rules);
    const written = readHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
    const typeOf = (id: string, name: string) => headersFor(written, `/base/documents/${id}/capture/${name}`);
    const nosniff = { 'x-content-type-options': 'nosniff' };
    expect(typeOf('a', 'original.txt')).toEqual({ ...nosniff, 'content-type': 'text/plain; charset=windows-1251' });
    expect(typeOf('old', 'original.txt')).toEqual(typeOf('a', 'original.txt'));
    expect(typeOf('b', 'original.txt')).toEqual(nosniff);
    expect(typeOf('c', 'original.html.txt')).toEqual({ ...nosniff, 'content-type': 'text/plain; charset=koi8-r' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
