/**
 * `npm run ledger -- …`: compares the archive with the list of published paragraph ids, shows what would change and writes it when
 * the person agrees. `--check` for CI, `--verify PLACE` for anybody who wants to check a published site, `--between BEFORE AFTER` to put an
 * edit of one's own to the test.
 * Exit code 0 nothing to do or written, 1 differences that were not written, 2 a file or the command could not be used.
 */
import { runBetween } from './ledger/between.ts';
import { runMergeArchive, runMergeFiles } from './ledger/merge.ts';
import { runMigrate } from './ledger/migrate.ts';
import { ledgerOptions } from './ledger/options.ts';
import { runLedger } from './ledger/run.ts';
import { runVerify } from './ledger/verify/run.ts';
import { runToEnd } from './terminal/command-line.ts';
import { endWithReader } from './terminal/output.ts';
import { workingDirectory } from './terminal/working-directory.ts';

endWithReader();
await runToEnd(async () => {
  const base = workingDirectory('ledger');
  const options = ledgerOptions(process.argv.slice(2), base);
  if (options.verify !== null) return runVerify(options.verify, base);
  if (options.between !== null) return runBetween(options.between, options.json);
  if (options.merge !== null)
    return options.merge === 'archive' ? runMergeArchive(options.content) : runMergeFiles(options.merge);
  return options.migrate ? runMigrate(options) : runLedger(options);
});
