import { describe, expect, test } from 'vitest';
import { dateGrounds } from '#document/date-ground.ts';
import { evidenceSchema, type Evidence } from '#document/evidence.ts';
import { evidenceInWords } from '#strings/evidence.ts';

/** One piece of evidence of every name, each text in it called by its own name. */
const samples = evidenceSchema.options.map(({ shape: { name, values } }): Evidence => {
  const filled = Object.keys(values.shape).map((key) => [key, key === 'ground' ? 'title' : `<${key}>`] as const);
  return evidenceSchema.parse({ name: name.value, values: Object.fromEntries(filled) });
});

describe('evidence in words', () => {
  test.each(samples.map((evidence) => [evidence.name, evidence] as const))('of %s says all that is known', (_, one) => {
    const said = evidenceInWords(one);
    expect(said).not.toMatch(/[{}]/u);
    for (const value of Object.values(one.values))
      expect(said).toContain(value === 'title' ? 'stands in the title' : value);
  });

  test('of a date says where it stands', () => {
    const said = dateGrounds.map((ground) => evidenceInWords({ name: 'date', values: { ground } }));
    expect(new Set(said).size).toBe(dateGrounds.length);
  });

  test('leaves the reason of an editor as it is', () => {
    expect(evidenceInWords({ name: 'reason', values: { reason: 'It is {printed} so.' } })).toBe('It is {printed} so.');
  });
});
