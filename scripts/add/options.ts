import { Command } from 'commander';
import path from 'node:path';
import type { z } from 'zod';
import { contentDir } from '#corpus/content-dir.ts';
import { CONTROL, editorWordsSchema, type EditorWords } from '#document/editor.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { kinds } from '#document/kind.ts';
import { en } from '#strings/en.ts';
import { dateFaultInWords } from '#strings/problems.ts';
import { parseWith, refuse } from '../terminal/command-line.ts';
import { dayOf } from '../terminal/day.ts';

/** What `npm run add` was asked to do. */
export interface AddOptions {
  readonly paths: readonly string[];
  /** What the editor says on the command line. */
  readonly editor: EditorWords;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly related: boolean;
  /** The archive's folder, absolute. */
  readonly content: string;
  /** The ending of what comes by standard input, where it is said. */
  readonly as: string | null;
}

/** The keys of the front matter that can be said on the command line: the option, what it is, and whether it suits several captures. */
const wordOptions = [
  {
    key: 'date',
    flags: '--date <edtf>',
    what: 'the date, as EDTF: 2021-05-08, 2021-05, 2023-05-10/2023-06-15',
    several: true,
  },
  { key: 'why', flags: '--why <text>', what: 'the reason for the date, shown to readers', several: true },
  {
    key: 'publisher',
    flags: '--publisher <name>',
    what: 'who published it, if the capture does not say',
    several: true,
  },
  { key: 'url', flags: '--url <address>', what: 'the address of the page that was captured', several: false },
  { key: 'captured', flags: '--captured <day>', what: 'the day of the capture; “today” for today', several: true },
  { key: 'provenance', flags: '--provenance <text>', what: 'how the capture was made', several: true },
  { key: 'title', flags: '--title <text>', what: 'the title, if the capture has none', several: false },
  { key: 'place', flags: '--place <name>', what: 'the place, if the capture does not name it', several: true },
  { key: 'kind', flags: '--kind <kind>', what: `one of ${kinds.join(', ')}`, several: true },
  { key: 'language', flags: '--language <tag>', what: 'the language, such as en, ru or tg', several: true },
  { key: 'id', flags: '--id <id>', what: 'the document’s id, instead of the one proposed', several: false },
] as const satisfies readonly { key: keyof EditorWords; flags: string; what: string; several: boolean }[];

type Raw = Partial<Record<(typeof wordOptions)[number]['key'], string>> & {
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly related: boolean;
  readonly content?: string;
  readonly as?: string;
};

/**
 * @param base the folder from which relative paths are meant
 * @throws {Exit} where the command line cannot be understood or help was asked for
 */
export function addOptions(args: readonly string[], base: string, now = new Date()): AddOptions {
  const command = new Command('npm run add --')
    .description(
      'Reads captures, shows what was recognised, and puts them into the archive with front matter above them.',
    )
    .argument('<path...>', 'files, folders of .txt, .md and .html files, or - for standard input');
  for (const { flags, what } of wordOptions) command.option(flags, what);
  command
    .option('--related', 'add another capture of a known document and link the two', false)
    .option('--yes', 'ask nothing; what is missing is left open', false)
    .option('--dry-run', 'show everything but write nothing', false)
    .option('--json', 'print one JSON object per line; ask nothing', false)
    .option('--content <folder>', 'the archive’s folder, instead of CONTENT_DIR or content')
    .option('--as <ending>', 'what standard input is: txt, md or html')
    .addHelpText(
      'after',
      '\nExit code: 0 fine, 1 problems (not counting notes), 2 a file or the command could not be used.',
    );
  const raw = parseWith(command, args).opts<Raw>();
  const paths = command.args;
  const editor = editorIn(raw, command, now);
  if (raw.why !== undefined && raw.date === undefined)
    refuse(command, '--why gives the reason for --date, which is missing');
  if (raw.as !== undefined && !['txt', 'md', 'html'].includes(raw.as)) refuse(command, '--as must be txt, md or html');
  return {
    paths,
    editor,
    yes: raw.yes,
    dryRun: raw.dryRun,
    json: raw.json,
    related: raw.related,
    content: raw.content === undefined ? path.resolve(contentDir()) : path.resolve(base, raw.content),
    as: raw.as ?? null,
  };
}

/** The editor's words among the options. @throws {Exit} where one of them cannot be written above the captures */
function editorIn(raw: Raw, command: Command, now: Date): EditorWords {
  const editor: Partial<Record<keyof EditorWords, string>> = {};
  const captures = command.args.length;
  for (const { key, flags, several } of wordOptions) {
    const given = raw[key]?.trim();
    if (given === undefined) continue;
    if (!several && captures > 1)
      refuse(command, `${flags} can only be given for a single capture; there are ${String(captures)}`);
    const value = key === 'captured' && given === 'today' ? dayOf(now) : given;
    const fault = faultOf(key, value);
    if (fault !== null) refuse(command, `${flags}: ${fault}`);
    editor[key] = value;
  }
  return editorWordsSchema.parse(editor);
}

/** What is wrong with a value for a key of the front matter; null where it can be written. */
export function faultOf(key: keyof EditorWords, value: string): string | null {
  if (value === '') return 'it is empty';
  if (key === 'date') {
    const date = parseEdtf(value);
    if (date.kind === 'fault')
      return `${dateFaultInWords(date)}. Examples: 2021-05-08, 2021-05, 2021, 2023-05-10/2023-06-15`;
  }
  const schema: z.ZodType = editorWordsSchema.shape[key];
  if (schema.safeParse(value).success) return null;
  const today = key === 'captured' ? ', or “today”' : '';
  return `“${value.slice(0, 80)}” is not ${CONTROL.test(value) ? 'free of control characters' : en.problems.terms.form[key]}${today}`;
}
