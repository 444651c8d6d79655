/** `npm run problems`: writes the list of all problems, `src/document/problems.md`, from the table in the code. */
import { writeFileSync } from 'node:fs';
import { problemsPage } from './problems/page.ts';
import { runToEnd } from './terminal/command-line.ts';

await runToEnd(() => {
  writeFileSync(new URL('../src/document/problems.md', import.meta.url), problemsPage());
  return Promise.resolve(0);
});
