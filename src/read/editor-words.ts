import { CONTROL, editorWordsSchema } from '#document/editor.ts';
import type { EditorWords } from '#document/editor.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { DOCUMENT_ID, documentIdSchema, LONGEST_DOCUMENT_ID } from '#document/id.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { nearest } from './nearest.ts';
import type { BlockEntry } from './yaml-block.ts';

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
      const name = key === 'id' ? 'id-invalid' : 'front-matter-wrong-type';
      problems.push(problem(name, { file, line }, ...objection(key, value)));
    }
  }
  return { editor: editorWordsSchema.parse(valid), problems };
}

const isEditorKey = (key: string): key is keyof EditorWords => editorKeys.includes(key);

function unknownKey(key: string, at: { file: string; line: number }): Problem {
  const meant = nearest(key, editorKeys);
  const values = { key: brief(key), keys: editorKeys };
  return meant === null
    ? problem('front-matter-unknown-key', at, 'plain', values)
    : problem('front-matter-unknown-key', at, 'misspelt', { ...values, meant });
}

/** What is wrong with a value. */
function objection(key: keyof EditorWords, value: unknown): Particulars<'front-matter-wrong-type'> {
  const it = { key, form: key };
  if (key === 'related' && Array.isArray(value)) {
    const wrong = value.filter((id) => !documentIdSchema.safeParse(id).success);
    return ['ids', { ...it, wrong: wrong.map((id: unknown) => (typeof id === 'string' ? brief(id) : null)) }];
  }
  if (Array.isArray(value)) return ['list', it];
  if (typeof value !== 'string') return ['mapping', it];
  if (value === '') return ['empty', it];
  if (key === 'id' && DOCUMENT_ID.test(value))
    return ['too-long', { ...it, most: LONGEST_DOCUMENT_ID, length: value.length }];
  const date = key === 'date' ? parseEdtf(value) : null;
  if (date?.kind === 'fault') return ['date', { ...it, datefault: date.name, text: date.text, other: date.other }];
  const control = CONTROL.exec(value)?.[0];
  if (control !== undefined && key !== 'id') {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return ['control', { ...it, character: `U+${code}` }];
  }
  return ['other', { ...it, value: brief(value) }];
}

/** A problem quotes no more of a value, in UTF-16 code units: two lines of a terminal. */
const LONGEST_QUOTATION = 160;

const brief = (text: string): string =>
  text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION - 1)}…` : text;
