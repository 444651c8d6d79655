/**
 * `npm run bench:reading -- FOLDER [--errors] [--json] [--whitehouse]`: reads every capture of a folder and scores the reading reports.
 *
 * FOLDER holds `truth.jsonl` and `text/<id>.txt` (pages of en.kremlin.ru with what their HTML says), or Markdown files of the White House,
 * whose truth is a plain scan of their own lines. Exit code 0 whatever the scores, 2 where the folder cannot be scored.
 */
import { parseArgs } from 'node:util';
import { projectReader } from './reading/engine.ts';
import { printed } from './reading/print.ts';
import { hasTruth, scoreKremlin, scoreWhiteHouseFolder, UnusableFolder } from './reading/run.ts';

const USAGE = 'Usage: npm run bench:reading -- FOLDER [--errors] [--json] [--whitehouse]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      whitehouse: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UnusableFolder(USAGE);
  const score = values.whitehouse || !hasTruth(folder) ? scoreWhiteHouseFolder : scoreKremlin;
  const result = score(folder, await projectReader());
  console.log(values.json ? JSON.stringify(result, null, 1) : printed(result, values.errors).join('\n'));
} catch (cause) {
  const misused = cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
  if (!(cause instanceof UnusableFolder) && !misused) throw cause;
  console.error(misused ? `${cause.message}\n${USAGE}` : cause.message);
  process.exitCode = 2;
}
