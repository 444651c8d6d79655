import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { byFacet, facets, NONE, sorts, type Facet, type Question, type Sort } from '#search/engine.ts';
import { daysIn } from '#search/statements/days.ts';
import { parseWith } from '../terminal/command-line.ts';

/** What `npm run search` was asked to do. */
export interface SearchOptions {
  /** Folder of a built site. */
  readonly folder: string;
  readonly question: Question;
  /** Place of the first hit that is told, from 0, and how many are. */
  readonly skip: number;
  readonly limit: number;
  readonly json: boolean;
}

type Given = Partial<Record<Facet, string[]>> & {
  from?: string;
  to?: string;
  sort: Sort;
  limit: number;
  skip: number;
  joined: boolean;
  without: string[];
  json: boolean;
};

/** More hits than any index has paragraphs. */
const ALL = 'all';

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function date(text: string): string {
  if (daysIn(text) === null)
    throw new InvalidArgumentError('Give a day, month or year that exists: 2021-05-08, 2021-05, 2021.');
  return text;
}

/**
 * @param base the folder from which relative paths are meant
 * @throws {Exit} where the command line cannot be understood or help was asked for
 */
export function searchOptions(args: readonly string[], base: string): SearchOptions {
  const command = new Command('npm run --silent search --')
    .description('Asks the search index of a built site, as its search page does.')
    .argument('<folder>', 'the built site, such as dist')
    .argument(
      '[query...]',
      'what is searched for, with the signs that the search page explains; without it all statements',
    )
    .option('--json', 'print one JSON object', false);
  for (const facet of facets)
    command.option(`--${facet} <value...>`, `only statements with one of these values; ${NONE} for none`);
  command
    .option('--from <date>', 'first day, month or year', date)
    .option('--to <date>', 'last day, month or year', date)
    .addOption(new Option('--sort <order>', 'order of the hits').choices(sorts).default('best'))
    .option(
      '--limit <number>',
      `how many hits to print, or “${ALL}”`,
      (text) => (text === ALL ? Infinity : wholeNumber(text)),
      10,
    )
    .option('--skip <number>', 'how many hits to leave out before', wholeNumber, 0)
    .option('--no-joined', 'take names only as they are spelt in the query')
    .option('--without <word...>', 'words to leave out where they stand nowhere', [])
    .addHelpText(
      'after',
      '\nPut -- before a query that begins with a minus.\nExit code: 0 answered, whatever was found, 2 the folder, its index or the command could not be used.',
    );
  const {
    json,
    from = null,
    to = null,
    sort,
    joined,
    without,
    limit,
    skip,
    ...chosen
  } = parseWith(command, args).opts<Given>();
  const [folder = '', ...query] = command.args;
  return {
    folder: path.resolve(base, folder),
    question: {
      query: query.join(' '),
      chosen: byFacet((facet) => chosen[facet] ?? []),
      from,
      to,
      sort,
      joined,
      without,
    },
    skip,
    limit,
    json,
  };
}
