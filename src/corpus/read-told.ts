import type { Capture } from '#document/capture.ts';
import type { Format } from '#document/format.ts';
import { LONGEST_DOCUMENT_ID } from '#document/id.ts';
import { problem, type Problem } from '#document/problem.ts';
import { noRegisters } from '#document/register.ts';
import { slug } from '#document/slug.ts';
import { tell, type Told, type TellInput } from '#enrich/tell.ts';
import { formats } from '#parse/formats/index.ts';
import { setAside } from '#parse/page/set-aside.ts';
import { firstLook } from '#read/first-look.ts';
import { readCapture } from '#read/read-capture.ts';
import { recognise } from '#recognise/recognise.ts';

/** The name of a file, without folder and ending, as an id; empty where it has no letter and no figure. */
function slugOfFile(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? file;
  return slug(name.replace(/\.[^.]*$/u, ''), LONGEST_DOCUMENT_ID);
}

/** The id that a file gives its document where the editor gives none: its name in Latin letters. */
export const idOfFile = (file: string): string => slugOfFile(file) || 'document';

/** What is wrong with a name that gives no id where the editor gives none: two such files would share one address. */
const namelessness = ({ editor }: Capture, file: string): Problem[] =>
  editor?.id === undefined && slugOfFile(file) === '' ? [problem('id-invalid', { file, line: null }, 'nameless')] : [];

/** What is told of a document, with the capture it was read from. */
export interface ReadTold extends Told {
  readonly capture: Capture;
}

/**
 * Reads a file as far as a report tells of it: bytes → capture → layout → tree → what is told. What is no text is never looked
 * at by a format.
 * Pure and total: whatever is wrong is in the document's `problems`; nothing is thrown for any input.
 * @param bytes the file, front matter included
 * @param file its path as it is to be named in problems
 * @param table the formats among which the capture's is looked for
 */
export function readTold(bytes: Uint8Array, file: string, table: readonly Format[] = formats): ReadTold {
  const capture = readCapture(bytes, file);
  const { isText, problems } = firstLook(capture);
  const { parsed, format } = isText ? parse(capture, table) : refused(capture);
  const told = tell({
    capture,
    parsed,
    format,
    problems: [...problems, ...namelessness(capture, file)],
    id: idOfFile(file),
    registers: noRegisters,
  });
  return { ...told, capture };
}

function parse(capture: Capture, table: readonly Format[]): Pick<TellInput, 'parsed' | 'format'> {
  const { format, evidence } = recognise(capture, table);
  return { parsed: format.parse(capture), format: { name: format.name, evidence } };
}

const refused = (capture: Capture): Pick<TellInput, 'parsed' | 'format'> => ({
  parsed: setAside(capture),
  format: { name: 'general', evidence: { name: 'no-text', values: {} } },
});
