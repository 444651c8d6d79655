import { severities, type ProblemName } from '#document/problems.ts';
import type { Severity } from '#document/severity.ts';
import { problemList } from '#strings/en-problem-list.ts';
import { problems } from '#strings/en-problems.ts';

/** What each severity means to the reader of the list. */
const meanings: Record<Severity, string> = {
  error: 'stops the build: nothing is published while it stands',
  warning: 'is listed, and makes `npm run check` end with 1',
  note: 'is information; nothing has to be done',
};

/** The list of all problems for people, as Markdown, made from the table in `problems.ts`. */
export function problemsPage(): string {
  const names = Object.keys(severities) as ProblemName[];
  const entries = names.map(
    (name) => `## ${name}\n\n_${severities[name]}_ · ${problemList[name]}\n\n${problems.hints[name]}`,
  );
  const legend = Object.entries(meanings).map(([severity, what]) => `- _${severity}_: ${what}`);
  return `# Problems

Everything that can be reported of a capture or of an archive, ${String(entries.length)} problems in all. Names are permanent. This file is made
from \`problems.ts\` by \`npm run problems\`; each problem has a specimen in \`tests/problems/<name>/\`.

${legend.join('\n')}

${entries.join('\n\n')}
`;
}
