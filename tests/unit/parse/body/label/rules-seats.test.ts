import { describe, expect, it } from 'vitest';
import { judge, type Page } from './judge.ts';

describe('a single word', () => {
  it.each<[string, string, Page, string]>([
    ['with seat and party behind it', 'Slater (Lowfield) (Ind): I object.', {}, 'word: seat and party → label'],
    [
      'with seat and party behind it, that goes on',
      'Slater (Lowfield) (Ind): it grows.',
      {},
      'word: nothing begins → text',
    ],
    ['with a party alone behind it', 'Slater (Ind): I object.', {}, 'word: outside transcripts → doubt'],
    [
      'with a party behind it, as a person',
      'Lind (Ind): I object.',
      { beside: ['Dr. Anna Reed (Ind): So do I.'] },
      'word: seat behind a name as behind others → label',
    ],
    [
      'with a party behind it, beside a person without one',
      'Lind (Ind): I object.',
      { beside: ['Dr. Anna Reed: So do I.'] },
      'word: outside transcripts → doubt',
    ],
    [
      'with a bracket behind it as others that are no persons',
      'Exports (Norvale): Ten more.',
      { beside: ['Imports (Seeburg): Nine more.'] },
      'word: outside transcripts → doubt',
    ],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});
