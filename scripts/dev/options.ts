import { Command } from 'commander';
import { portsToTry } from '../serve/place.ts';
import { parseWith } from '../terminal/command-line.ts';

/** Where the site is to be shown while it is being written. */
export interface DevOptions {
  readonly port: number;
  /** True for all interfaces of the machine, false for itself alone. */
  readonly host: string | boolean;
}

/** @throws {Exit} where the command line cannot be understood or help was asked for */
export function devOptions(args: readonly string[]): DevOptions {
  const command = new Command('npm run dev --')
    .description('Shows the site as it is being written; CONTENT_DIR=FOLDER chooses the archive.')
    .option('--port <number>', 'where to listen; the first free one from 4321 on by default')
    .option('--host [name]', 'listen on another interface, on all where none is named', false);
  const { port = '', host } = parseWith(command, args).opts<{ port?: string; host: string | boolean }>();
  const [first = 0] = portsToTry({ PORT: port });
  return { port: first, host };
}
