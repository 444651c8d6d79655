import { afterEach, describe, expect, it } from 'vitest';
import { chunksOf } from '../../../../scripts/check/chunks.ts';
import { Helpers } from '../../../../scripts/check/helpers.ts';
import { inOrder } from '../../../../scripts/check/in-order.ts';
import { outcomeOf, type Job, type Setting } from '../../../../scripts/check/outcome.ts';

const setting: Setting = { json: true, archives: new Map() };

/** A file that is not there: what is told of it names it. */
const named = (file: string): Job => ({
  found: { source: { file, path: `/nowhere/${file}`, folder: '/nowhere' }, problem: null },
  archive: null,
});

let helpers = new Helpers(0);
afterEach(async () => helpers.end());

/** The files that are told of, each of so many bytes, as many threads as helpers beside this one. */
async function toldBy(many: number, jobs: readonly Job[], size = 10): Promise<string[]> {
  helpers = new Helpers(many);
  helpers.begin(setting);
  const files: string[] = [];
  for await (const { file } of inOrder(
    chunksOf(jobs, () => size),
    helpers,
    (job) => outcomeOf(job, setting),
  ))
    files.push(file);
  return files;
}

describe('files are told of in their order', () => {
  const files = Array.from({ length: 50 }, (_, at) => `${String(at)}.txt`);

  it.each([0, 1, 2])('where %d threads help', async (many) => {
    expect(await toldBy(many, files.map(named))).toEqual(files);
  });

  it('where each is larger than what may be read ahead', async () => {
    expect(await toldBy(2, files.map(named), 5_000_000)).toEqual(files);
  });
});

describe('a thread that dies', () => {
  // Nothing that a reader meets makes one die; this is no file at all.
  const deadly = { found: { problem: { file: 'a.txt' } }, archive: null } as unknown as Job;

  it('ends the run and says at which file', async () => {
    helpers = new Helpers(1);
    expect(helpers.give(0, [deadly])).toBe(true);
    await helpers.news();
    expect(() => helpers.answer(0)).toThrow(
      /^A thread that reads captures ended while it read a\.txt: .*--workers 1 /u,
    );
  });

  it('keeps nobody waiting', async () => {
    helpers = new Helpers(1);
    expect(helpers.give(0, [deadly])).toBe(true);
    const rest = inOrder(
      chunksOf([named('b.txt')], () => 10),
      helpers,
      () => {
        throw new Error('this thread was not to read');
      },
    );
    await expect(rest.next()).rejects.toThrow('a.txt');
  });
});
