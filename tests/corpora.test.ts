import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDocument } from './support/document.ts';
import { hasShared, sharedFolder } from './support/shared.ts';
import { altered, untiled } from './support/tiling.ts';

const folders = { 'corpora/kremlin/text': 192, 'corpora/shapes': 57, 'corpora/whitehouse': 42 };

describe.runIf(hasShared('corpora'))('nothing of a real capture is lost or doubled', () => {
  it.each(Object.entries(folders))(
    '%s',
    (folder, count) => {
      const files = readdirSync(sharedFolder + folder);
      expect(files).toHaveLength(count);
      for (const name of files) {
        const document = buildDocument(readFileSync(`${sharedFolder}${folder}/${name}`), name);
        expect({ name, untiled: untiled(document) }).toEqual({ name, untiled: [] });
        if (name.endsWith('.txt')) expect({ name, altered: altered(document) }).toEqual({ name, altered: [] });
      }
    },
    60_000,
  );
});
