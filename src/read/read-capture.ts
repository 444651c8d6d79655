import { createHash } from 'node:crypto';
import type { Capture } from '#document/capture.ts';
import { editorWordsSchema } from '#document/editor.ts';
import type { EditorWords } from '#document/editor.ts';
import type { Problem } from '#document/problem.ts';
import { problem } from '#document/problems.ts';
import { NON_BLANK } from './blank.ts';
import { decode } from './decode.ts';
import { cutFrontMatter } from './front-matter.ts';
import { lineStartsOf } from './line-map.ts';
import { readPlainText } from './plain-text.ts';
import { syntaxOf } from './syntax.ts';
import { parseBlock } from './yaml-block.ts';

/**
 * Reads the bytes of a capture. Pure; never throws: whatever is wrong stands in `problems`.
 * @param bytes the file as it is on the disk
 * @param file its path as it is to be named in problems; the ending decides the syntax
 */
export function readCapture(bytes: Uint8Array, file: string): Capture {
  const problems: Problem[] = [];
  const at = (line: number | null): { file: string; line: number | null } => ({ file, line });
  let rest = bytes;
  let firstLine = 1;
  let editor: EditorWords | null = null;
  const cut = cutFrontMatter(bytes);
  if (cut?.rest) {
    const words = editorWordsSchema.safeParse(parseOrEmpty(new TextDecoder().decode(cut.block)));
    if (words.success) {
      rest = cut.rest;
      firstLine = cut.lines + 1;
      editor = words.data;
    }
  }
  const sha256 = createHash('sha256').update(rest).digest('hex');
  if (editor?.sha256 && editor.sha256 !== sha256) {
    problems.push(problem('digest-mismatch', at(1), `The front matter says ${editor.sha256}, the capture has ${sha256}.`));
  }
  const { text, encoding } = decode(rest);
  if (!NON_BLANK.test(text)) problems.push(problem('file-empty', at(null), 'There is no text in the capture.'));
  const { lines, markup } = readPlainText(text);
  const lineStarts = lineStartsOf(text);
  const syntax = syntaxOf(file);
  return { file, syntax, text, encoding, sha256, firstLine, lineStarts, lines, markup, editor, problems };
}

function parseOrEmpty(block: string): Record<string, unknown> {
  try {
    return parseBlock(block);
  } catch {
    return {};
  }
}
