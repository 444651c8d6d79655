import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { families, statesOf } from '../../scripts/bench/matching/families.ts';
import { judge } from '../../scripts/bench/matching/judge.ts';
import { blockOf, toolsFor } from '../../scripts/bench/matching/text.ts';
import { runs } from '../support/runs.ts';

/*
 * A small share of `npm run bench:matching`: edits of texts whose words carry an identity, each state published, judged by the identities.
 */

const folder = path.join(import.meta.dirname, '../../content/documents');
const texts = readdirSync(folder)
  .sort()
  .map((file) => readDocument(readFileSync(path.join(folder, file)), file).changes.present);
const strangers = texts
  .flat()
  .map(({ text }) => text)
  .filter((text) => text.split(' ').length >= 12);

/** Histories of each family. */
const ROUNDS = runs(4);
/** Of a thousand surviving paragraphs, so many may be lost. */
const LOST_UNTIL = 2;

describe('whatever is edited, with what became of each word known', { timeout: 3_600_000 }, () => {
  it('has at least 44 families of edits', () => {
    expect(families.length).toBeGreaterThanOrEqual(44);
  });

  it('no id is sent to other words, next to none is lost, and undoing brings all back', () => {
    const sum = { surviving: 0, lost: 0, sent: 0, restored: 0, notRestored: 0 };
    const found: string[] = [];
    for (const family of families) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const tools = toolsFor(round * 7919 + family.name.length, strangers);
        const given = tools.oneOf(texts).map(({ text, speaker }) => blockOf(text, tools.atom, speaker));
        const tally = judge(statesOf(family, given, tools), ({ fault, id, words, told }) => {
          if (fault === 'sent') found.push(`${family.name} #${String(round)} ${id}: ${words} → ${told}`);
        });
        for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += tally[key];
      }
    }
    expect(found).toEqual([]);
    expect(sum.surviving).toBeGreaterThan(3000);
    expect(1000 * sum.lost).toBeLessThanOrEqual(LOST_UNTIL * sum.surviving);
    expect(sum.restored).toBeGreaterThan(2500);
    expect(sum.notRestored).toBe(0);
  });
});
