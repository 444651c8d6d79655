import { createHash } from 'node:crypto';
import type { Capture } from '#document/capture.ts';
import { problem, type Problem } from '#document/problem.ts';
import { lineStartsOf } from '#document/line-starts.ts';
import { fileLine, fileLineAt } from '#document/position.ts';
import { isBlank } from './blank.ts';
import { decode } from './decode.ts';
import { readLines } from './read-lines.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { declaredEncoding, syntaxOf } from './syntax.ts';

/**
 * Reads the bytes of a capture. Pure; never throws: whatever is wrong stands in `problems`.
 * @param bytes the file as it is on the disk
 * @param file its path as it is to be named in problems; the ending decides the syntax
 */
export function readCapture(bytes: Uint8Array, file: string): Capture {
  const { rest, firstLine, editor, lineOf, problems: found } = splitFrontMatter(bytes, file);
  const problems: Problem[] = [...found];
  const report = (name: Problem['name'], line: number | null, message: string): void => {
    problems.push(problem(name, { file, line }, message));
  };

  const sha256 = digestOf(rest);
  if (editor?.sha256 !== undefined && editor.sha256 !== sha256) {
    const message = `The front matter gives the digest ${editor.sha256}, but that of the capture is ${sha256}${otherLineEnds(rest, editor.sha256)}.`;
    report('digest-mismatch', lineOf.get('sha256') ?? 1, message);
  }

  if (editor?.why !== undefined && !lineOf.has('date'))
    report(
      'why-without-date',
      lineOf.get('why') ?? 1,
      'The front matter gives a reason as `why` but no `date`, so the reason is not shown.',
    );

  const syntax = syntaxOf(file);
  const { text, encoding, guessed, broken } = decode(rest, syntax === 'html' ? declaredEncoding(rest) : null);
  if (guessed) report('encoding-guessed', null, `The file is not in UTF-8; it was read as ${encoding}.`);
  if (broken) {
    const count = broken.count === 1 ? 'One byte is' : `${String(broken.count)} bytes or runs of bytes are`;
    report(
      'encoding-broken',
      fileLine({ firstLine }, broken.line),
      `${count} not valid ${encoding}${broken.count === 1 ? '' : ', the first on this line'}.`,
    );
  }
  if (isBlank(text)) report('file-empty', null, 'There is no text in the capture.');

  const lineStarts = lineStartsOf(text);
  const { lines, markup, plainFrom, ownFrontMatter } = readLines(text, syntax);
  if (ownFrontMatter) {
    report(
      'front-matter-of-capture',
      firstLine,
      'The capture begins with front matter written by its publisher or by a converter.',
    );
  }
  if (plainFrom !== null) {
    const message = 'The markup that begins on this line is too deeply nested or too large; it was read as plain text.';
    report('syntax-too-deep', fileLineAt({ firstLine, lineStarts }, plainFrom), message);
  }
  return { file, syntax, text, encoding, sha256, firstLine, lineStarts, lines, markup, editor, problems };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether only line ends keep a capture from its digest, as the end of a sentence: version control likes to change them. */
function otherLineEnds(bytes: Uint8Array, sha256: string): string {
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  const windows = Buffer.from(unix.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
  if (digestOf(windows) === sha256) return '; with CRLF line endings the two would match';
  return digestOf(unix) === sha256 ? '; with LF line endings the two would match' : '';
}
