import path from 'node:path';
import { Command } from 'commander';
import { contentDir } from '#corpus/content-dir.ts';
import { isAfter, isPublicationDate, publicationDateOf } from '#ledger/publication-date.ts';
import { parseWith, refuse } from '../terminal/command-line.ts';

/** What `npm run ledger` was asked to do. */
export interface LedgerOptions {
  /** The two captures of `--between`, null where an archive is meant. */
  readonly between: readonly [string, string] | null;
  readonly json: boolean;
  /** The archive's folder. */
  readonly content: string;
  readonly check: boolean;
  /** The git revision with which `check` compares what was published; null where it compares with none. */
  readonly against: string | null;
  /** The published site that is to be checked instead: a folder or an address as given; null where an archive is meant. */
  readonly verify: string | null;
  /** Whether ledgers of the old form are to be brought to the present one. */
  readonly migrate: boolean;
  /** What is to be merged: a whole archive in the middle of a merge, or the three files of a merge driver; null where nothing is. */
  readonly merge: 'archive' | readonly [string, string, string] | null;
  readonly yes: boolean;
  readonly reason: string | null;
  /** When it is published, as `publicationDateSchema` has it. */
  readonly date: string;
  /** Documents that are to be withdrawn as a whole. */
  readonly withdraw: readonly string[];
  /** Documents of which the person says that they are published ones under another id: the old id and the new one. */
  readonly renamed: readonly (readonly [string, string])[];
  /** The moment on the clock of this machine. */
  readonly now: Date;
}

interface Given {
  between?: boolean;
  json: boolean;
  content?: string;
  check: boolean;
  against?: string;
  verify?: string;
  migrate: boolean;
  merge?: string[] | true;
  yes: boolean;
  reason?: string;
  date?: string;
  withdraw: string[];
  renamed: string[];
}

/**
 * @param base the folder from which relative paths are meant
 * @throws {Exit} where the command line cannot be understood or help was asked for
 */
export function ledgerOptions(args: readonly string[], base: string, now = new Date()): LedgerOptions {
  const command = new Command('npm run ledger --')
    .description(
      'Compares the archive with what was published of it, shows what would change, and writes it when you agree.',
    )
    .argument('[captures...]', 'with --between: the capture as published and the capture as it is now')
    .option('--check', 'write nothing; exit code 1 if the archive and its ledger differ', false)
    .option(
      '--against <revision>',
      'with --check: nothing that was published at a git revision may have been changed since',
    )
    .option('--verify <place>', 'check a published site, a folder or an https address, by what stands in it')
    .option('--migrate', 'bring ledgers of the old form to the present one, with seals; nothing is published', false)
    .option(
      '--merge [files...]',
      'in the middle of a git merge: make one of what both branches published; with BASE OURS THEIRS as a merge driver',
    )
    .option('--yes', 'write without asking', false)
    .option('--reason <text>', 'why the words changed; readers see it')
    .option(
      '--date <date>',
      'day of publication, YYYY-MM-DD, or with time and zone, 2026-11-26T21:40:00Z; now by default',
    )
    .option('--withdraw <id...>', 'documents to withdraw from publication', [])
    .option('--renamed <ids...>', 'OLD NEW: the document OLD is now called NEW, where that is not recognised', [])
    .option('--content <folder>', 'the archive; content by default')
    .option('--between', 'compare two captures of one document instead; nothing is written')
    .option('--json', 'with --between: the result as one JSON object', false)
    .addHelpText(
      'after',
      '\nExit code: 0 nothing to do or written, 1 differences that were not written, 2 a file or the command could not be used.',
    );
  const given = parseWith(command, args).opts<Given>();
  const fault = faultOf(given, command.args.length, now);
  if (fault !== null) refuse(command, fault);
  const { json, check, against, verify, migrate, yes, withdraw, renamed, content, reason, date } = given;
  const [before, after] = command.args.map((file) => path.resolve(base, file));
  return {
    json,
    check,
    against: against ?? null,
    verify: verify ?? null,
    migrate,
    merge: given.merge === undefined ? null : mergeOf(given.merge, base),
    yes,
    withdraw,
    renamed: pairs(renamed),
    now,
    between: before !== undefined && after !== undefined ? [before, after] : null,
    content: content === undefined ? contentDir() : path.resolve(base, content),
    reason: reason?.trim() ?? null,
    date: date ?? publicationDateOf(now),
  };
}

/** The archive, or the three files of a merge driver. @param files as they were given; `faultOf` has counted them */
function mergeOf(files: string[] | true, base: string): LedgerOptions['merge'] {
  const [first, ours, theirs] = files === true ? [] : files.map((file) => path.resolve(base, file));
  return first !== undefined && ours !== undefined && theirs !== undefined ? [first, ours, theirs] : 'archive';
}

/** Words two by two. */
function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((old, index): [string, string][] => (index % 2 === 0 ? [[old, words[index + 1] ?? '']] : []));
}

/** What is wrong with a command line whose options are known; null where it can be carried out. */
function faultOf(given: Given, captures: number, now: Date): string | null {
  return captureFault(given, captures) ?? dateFault(given, now) ?? optionFault(given);
}

function captureFault({ between, json }: Given, captures: number): string | null {
  if (between && captures !== 2) return '--between needs two captures: as published, and as it is now';
  if (!between && captures > 0) return 'two captures can only be compared with --between';
  return !between && json ? '--json only works with --between' : null;
}

function dateFault({ date }: Given, now: Date): string | null {
  if (date === undefined) return null;
  if (!isPublicationDate(date))
    return `“${date}” is no day of the calendar, YYYY-MM-DD, nor such a day with time and zone, 2026-11-26T21:40:00Z`;
  return isAfter(date, now) ? `“${date}” lies in the future by the clock of this machine` : null;
}

function optionFault({ check, against, migrate, merge, reason, renamed, withdraw }: Given): string | null {
  if (merge !== undefined && (check || migrate || withdraw.length + renamed.length > 0))
    return '--merge goes with no other option but --content: it publishes nothing and writes what both branches published';
  if (Array.isArray(merge) && merge.length !== 3)
    return '--merge takes no file, or three: what both branches come from, ours and theirs';
  if (!check && against !== undefined) return '--against only works with --check';
  if (migrate && check) return '--check writes nothing, --migrate does';
  if (renamed.length % 2 === 1)
    return '--renamed needs two ids: the one it was published under, and the one it has now';
  return reason?.trim() === '' ? '--reason must not be empty' : null;
}
