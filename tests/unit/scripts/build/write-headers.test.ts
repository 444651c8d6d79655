import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeHeaders } from '../../../../scripts/build/write-headers.ts';
import { headersFor, readHeadersFile } from '../../../../scripts/serve/headers-file.ts';

const own = new URL('../../../../public/_headers', import.meta.url);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headers-'));
  await writeFile(join(folder, '_headers'), await readFile(own));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const rules = async () => readHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));

test.each(['', '/record', '/some/record'])(
  'assets are kept for ever by a host, and pages are not, below “%s” [promise 23]',
  async (base) => {
    await writeHeaders(folder, base);
    expect(headersFor(await rules(), `${base}/_astro/a.css`)['cache-control']).toContain('immutable');
    expect(headersFor(await rules(), `${base}/about/`)).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headersFor(await rules(), `${base}/about/`)['cache-control']).toBeUndefined();
  },
);
