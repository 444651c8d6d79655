import { createHash } from 'node:crypto';
import type { Capture } from '#document/capture.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import type { ProblemName } from '#document/problems.ts';
import { lineStartsOf } from '#document/line-starts.ts';
import { fileLine, fileLineAt } from '#document/position.ts';
import { isBlank } from '#document/blank.ts';
import { decode, type Decoded } from './decode.ts';
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
  const report = <Name extends ProblemName>(
    name: Name,
    line: number | null,
    ...particulars: Particulars<Name>
  ): void => {
    problems.push(problem(name, { file, line }, ...particulars));
  };

  const sha256 = digestOf(rest);
  if (editor?.sha256 !== undefined && editor.sha256 !== sha256) {
    const digests = { given: editor.sha256, actual: sha256 };
    report('digest-mismatch', lineOf.get('sha256') ?? 1, otherLineEnds(rest, editor.sha256), digests);
  }

  if (editor?.why !== undefined && !lineOf.has('date')) report('why-without-date', lineOf.get('why') ?? 1);

  const syntax = syntaxOf(file);
  const decoded = decode(rest, syntax === 'html' ? declaredEncoding(rest) : null);
  const { text, markBytes, encoding } = decoded;
  problems.push(...encodingProblems(decoded, { file, firstLine }));
  if (isBlank(text)) report('file-empty', null);

  const lineStarts = lineStartsOf(text);
  const { lines, markup, plainFrom, ownFrontMatter } = readLines(text, syntax);
  if (ownFrontMatter) report('front-matter-of-capture', firstLine);
  if (plainFrom !== null) report('syntax-too-deep', fileLineAt({ firstLine, lineStarts }, plainFrom));
  const digests = { sha256, swhid: swhidOf(rest) };
  const saved = { bytes: rest, markBytes, encoding };
  return { file, syntax, text, ...saved, ...digests, firstLine, lineStarts, lines, markup, editor, problems };
}

/** What the bytes say of their encoding; what the letters say of it is seen in `firstLook`. */
function encodingProblems(
  { encoding, guessed, broken, misled }: Decoded,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): Problem[] {
  const guess = guessed ? [problem('encoding-guessed', { file, line: null }, 'plain', { encoding })] : [];
  const mark = problem('encoding-broken', { file, line: firstLine }, 'mark', { encoding });
  if (broken === null) return misled ? [mark] : guess;
  const line = fileLine({ firstLine }, broken.line);
  const fault = problem('encoding-broken', { file, line }, 'plain', { encoding, count: broken.count });
  return [...(misled ? [mark] : guess), fault];
}

/** SWHID of a content, ISO/IEC 18670: the id of a git blob. */
function swhidOf(bytes: Uint8Array): string {
  const digest = createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
  return `swh:1:cnt:${digest}`;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The line ends that alone keep a capture from its digest, where they do: version control likes to change them. */
function otherLineEnds(bytes: Uint8Array, sha256: string): 'plain' | 'crlf' | 'lf' {
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  const windows = Buffer.from(unix.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
  if (digestOf(windows) === sha256) return 'crlf';
  return digestOf(unix) === sha256 ? 'lf' : 'plain';
}
