import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrokenIndex, everything, type Question } from '#search/engine.ts';
import { FORMAT, META } from '#search/statements/format/layout.ts';
import { generatedDocuments, publishedSomehow } from '../support/search-archive.ts';
import { runs } from '../support/runs.ts';
import { engineOf, filesOf, question } from '../support/statements.ts';
import { questionsAbout } from '../support/questions.ts';

const DOCUMENTS = 12;
const FAULTS = 300;

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What is said of a question, all hits and counts with it; `null` where the index is said to be broken. */
async function said(files: Files, asked: Question): Promise<unknown> {
  try {
    const answer = await engineOf(files).ask(asked);
    const { total, documents, unfiltered, undated, uncertain, ignored } = answer;
    const joined = answer.joined.map(({ word, spellings }) => [word, spellings]);
    const nearest = await Promise.all(answer.unknown.map(async (unknown) => [unknown.word, await unknown.nearest()]));
    const hits = await answer.hits(0, total);
    return {
      total,
      documents,
      unfiltered,
      undated,
      uncertain,
      ignored,
      joined,
      nearest,
      hits,
      counts: await answer.counts(),
    };
  } catch (error) {
    if (error instanceof BrokenIndex) return null;
    throw error;
  }
}

const withFile = (files: Files, path: string, content: Uint8Array<ArrayBuffer>): Files =>
  new Map([...files, [path, content]]);

async function packed(content: Uint8Array<ArrayBuffer> | string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function unpacked(content = new Uint8Array()): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe('a search index that is not as it was built', () => {
  const documents = generatedDocuments({ seed: 5, people: 12 }, DOCUMENTS);
  const questionOf = questionsAbout(documents);
  let files: Files = new Map();
  beforeAll(async () => {
    files = await filesOf(documents, publishedSomehow(documents));
  });

  const faults: Record<string, (content: Uint8Array<ArrayBuffer>, at: number) => Uint8Array<ArrayBuffer>> = {
    'with one bit flipped': (content, at) =>
      content.map((byte, place) => (place === at ? byte ^ (1 << (at % 8)) : byte)),
    'cut short': (content, at) => content.slice(0, at),
    'with a byte put in': (content, at) => new Uint8Array([...content.slice(0, at), at % 256, ...content.slice(at)]),
  };

  it.each(Object.keys(faults))('%s is said to be broken or answers as before, and never wrongly', async (name) => {
    const spoil = faults[name] ?? ((content) => content);
    const paths = [...files.keys()].sort();
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (file, at, seed) => {
        const path = paths[file % paths.length] ?? META;
        const content = files.get(path) ?? new Uint8Array();
        const asked = questionOf(seed);
        const answer = await said(withFile(files, path, spoil(content, at % content.length)), asked);
        if (answer === null) broken += 1;
        else expect(answer).toEqual(await said(files, asked));
      }),
      { numRuns: runs(FAULTS / 10) },
    );
    expect(broken).toBeGreaterThan(0);
  });

  it('of another version is said to be broken', async () => {
    const meta = await unpacked(files.get(META));
    for (const format of [FORMAT + 1, FORMAT - 1, 0])
      expect(await said(withFile(files, META, await packed(meta.with(0, format))), everything)).toBeNull();
    expect(await said(withFile(files, META, await packed(meta)), everything)).not.toBeNull();
    expect(await said(withFile(files, META, await packed('{"format":1}')), everything)).toBeNull();
    expect(await said(withFile(files, META, await packed('')), everything)).toBeNull();
  });

  it('that lacks any of its files is said to be broken by whoever needs it', async () => {
    let broken = 0;
    for (const path of files.keys()) {
      const rest = new Map(files);
      rest.delete(path);
      if ((await said(rest, question('the'))) === null) broken += 1;
      else expect(await said(rest, question('the'))).toEqual(await said(files, question('the')));
    }
    expect(broken).toBeGreaterThan(5);
  });
});
