/**
 * `npm run bench:reading -- FOLDER [--errors] [--json] [--whitehouse]`: reads every capture of a folder and scores the reading reports.
 *
 * FOLDER holds `truth.jsonl` and `text/<id>.txt` (pages of en.kremlin.ru with what their HTML says), or Markdown files of the White House,
 * whose truth is a plain scan of their own lines. Exit code 0 whatever the scores, 2 where the folder cannot be scored.
 */
import { Command } from 'commander';
import { parseWith, runToEnd } from '../terminal/command-line.ts';
import { projectReader } from './reading/engine.ts';
import { printed } from './reading/print.ts';
import { hasTruth, scoreKremlin, scoreWhiteHouseFolder, UnusableFolder } from './reading/run.ts';

const command = new Command('npm run bench:reading --')
  .description('Reads every capture of a folder and scores the reading reports.')
  .argument('<folder>', 'captures with what is known of them')
  .option('--errors', 'list what was read wrongly', false)
  .option('--json', 'the scores as one JSON object', false)
  .option('--whitehouse', 'take the folder for pages of the White House', false);

await runToEnd(async () => {
  const parsed = parseWith(command, process.argv.slice(2));
  const { errors, json, whitehouse } = parsed.opts<Record<'errors' | 'json' | 'whitehouse', boolean>>();
  const [folder = ''] = parsed.args;
  try {
    const score = whitehouse || !hasTruth(folder) ? scoreWhiteHouseFolder : scoreKremlin;
    const result = score(folder, await projectReader());
    console.log(json ? JSON.stringify(result, null, 1) : printed(result, errors).join('\n'));
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnusableFolder)) throw cause;
    console.error(cause.message);
    return 2;
  }
});
