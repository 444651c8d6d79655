import { editorWordsSchema } from '#document/editor.ts';
import type { EditorWords } from '#document/editor.ts';
import { kinds } from '#document/kind.ts';
import type { Problem } from '#document/problem.ts';
import { problem } from '#document/problems.ts';
import { nearest } from './nearest.ts';
import type { BlockEntry } from './yaml-block.ts';

/** The form of every value an editor can give, as a message names it. */
const forms: Record<keyof EditorWords, string> = {
  id: 'lower-case words and figures joined by single hyphens, such as 2020-02-24-news-conference',
  sha256: '64 hexadecimal figures in lower case',
  title: 'a text',
  kind: `one of ${kinds.join(', ')}`,
  language: 'a language tag such as en, ru or tg',
  date: 'an EDTF date such as 2012-10-05, 2023-05 or 2023-05-10/2023-06-15',
  why: 'a text',
  place: 'a text',
  publisher: 'a text',
  url: 'a web address with https://',
  captured: 'a day or an instant such as 2024-03-01',
  provenance: 'a text',
  related: 'a list of document ids',
};

/** The keys of an editor's block. */
export const editorKeys: readonly string[] = Object.keys(editorWordsSchema.shape);

/**
 * Checks an editor's block against its schema.
 * @param entries the keys of the block; the opening `---` stands on line 1 of the file
 * @returns the words that are valid, and a problem for every key that is not
 */
export function toEditorWords(
  entries: readonly BlockEntry[],
  file: string,
): { editor: EditorWords; problems: Problem[] } {
  const problems: Problem[] = [];
  const valid: Record<string, unknown> = {};
  for (const { key, value, line } of entries) {
    if (!isEditorKey(key)) {
      problems.push(unknownKey(key, { file, line }));
    } else if (editorWordsSchema.shape[key].safeParse(value).success) {
      valid[key] = value;
    } else {
      const message = `“${key}” must be ${forms[key]}, not ${shown(value)}.`;
      problems.push(problem(key === 'id' ? 'id-invalid' : 'front-matter-wrong-type', { file, line }, message));
    }
  }
  return { editor: editorWordsSchema.parse(valid), problems };
}

const isEditorKey = (key: string): key is keyof EditorWords => Object.hasOwn(forms, key);

function unknownKey(key: string, at: { file: string; line: number }): Problem {
  const meant = nearest(key, editorKeys);
  const question = meant === null ? '' : ` Is “${meant}” meant?`;
  const message = `“${brief(key)}” is no key of the front matter.${question} Known keys: ${editorKeys.join(', ')}.`;
  return problem('front-matter-unknown-key', at, message);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'string') return 'a mapping';
  return value === '' ? 'empty' : `“${brief(value)}”`;
}

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
