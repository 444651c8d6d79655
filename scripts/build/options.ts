import path from 'node:path';
import { Command } from 'commander';
import { contentDir } from '#corpus/content-dir.ts';
import { parseWith } from '../terminal/command-line.ts';

/** What `npm run build` was asked to do. */
export interface BuildOptions {
  /** The archive's folder, as it is named in messages. */
  readonly content: string;
  /** Absolute path of the folder for the site. */
  readonly outDir: string;
}

/** @throws {Exit} where the command line cannot be understood or help was asked for */
export function buildOptions(args: readonly string[]): BuildOptions {
  const command = new Command('npm run build --')
    .description('Builds the pages and the search index of an archive; CONTENT_DIR=FOLDER chooses the archive.')
    .option('--outDir <folder>', 'where the site goes', 'dist');
  const { outDir } = parseWith(command, args).opts<{ outDir: string }>();
  return { content: contentDir(), outDir: path.resolve(outDir) };
}
