import { CONTROL, editorWordsSchema } from '#document/editor.ts';
import type { EditorWords } from '#document/editor.ts';
import { edtfFault } from '#document/parse-edtf.ts';
import { DOCUMENT_ID, documentIdSchema, LONGEST_DOCUMENT_ID } from '#document/id.ts';
import { kinds } from '#document/kind.ts';
import { problem, type Problem } from '#document/problem.ts';
import { nearest } from './nearest.ts';
import type { BlockEntry } from './yaml-block.ts';

const ID = 'lower-case words and figures joined by single hyphens, such as 2020-02-24-news-conference';

/** The form of every value an editor can give, as a message names it. */
export const forms: Record<keyof EditorWords, string> = {
  id: ID,
  sha256: '64 hexadecimal digits in lower case',
  title: 'a text',
  kind: `one of ${kinds.join(', ')}`,
  language: 'a language tag such as en, ru or tg',
  date: 'an EDTF date such as 2012-10-05, 2023-05 or 2023-05-10/2023-06-15',
  why: 'a text',
  place: 'a text',
  publisher: 'a text',
  url: 'a web address that begins with https:// or http://',
  captured: 'a day such as 2024-03-01, or an instant such as 2024-03-01T09:30:00Z',
  provenance: 'a text',
  related: 'a list of document ids, such as [2020-02-24-news-conference]',
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
      const message = `\`${key}\` must be ${forms[key]}${objection(key, value)}.`;
      problems.push(problem(key === 'id' ? 'id-invalid' : 'front-matter-wrong-type', { file, line }, message));
    }
  }
  return { editor: editorWordsSchema.parse(valid), problems };
}

const isEditorKey = (key: string): key is keyof EditorWords => Object.hasOwn(forms, key);

function unknownKey(key: string, at: { file: string; line: number }): Problem {
  const meant = nearest(key, editorKeys);
  const question = meant === null ? '' : ` Did you mean “${meant}”?`;
  const message = `“${brief(key)}” is not a key of the front matter.${question} The keys are ${editorKeys.join(', ')}.`;
  return problem('front-matter-unknown-key', at, message);
}

/** What is wrong with a value, as the rest of a sentence that has named the form wanted. */
function objection(key: keyof EditorWords, value: unknown): string {
  if (key === 'related' && Array.isArray(value)) {
    const wrong = value.filter((id) => !documentIdSchema.safeParse(id).success).map(shown);
    return `; ${wrong.join(', ')} cannot be an id, which is made of ${ID}`;
  }
  if (Array.isArray(value)) return ', not a list';
  if (typeof value !== 'string') return ', not a mapping';
  if (value === '') return ', not empty';
  if (key === 'id' && DOCUMENT_ID.test(value))
    return `, of at most ${String(LONGEST_DOCUMENT_ID)} characters; this one has ${String(value.length)}`;
  const fault = key === 'date' ? edtfFault(value) : null;
  if (fault !== null) return `; ${brief(fault)}`;
  const control = CONTROL.exec(value)?.[0];
  if (control !== undefined && key !== 'id')
    return ` without control characters; this one has U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `, not ${shown(value)}`;
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${brief(value)}”` : 'something that is not a text';

const brief = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
