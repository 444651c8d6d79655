/**
 * A named row of a table that decides. Rows are asked in order and the first that holds decides; the reason for each, and for
 * every number in it, stands beside it as a comment.
 *
 * @typeParam Input what is known where the decision falls
 * @typeParam Verdict what is decided
 */
export interface Rule<Input, Verdict> {
  /** Unique in its table; `check --json` shows it beside the line. */
  readonly name: string;
  readonly when: (input: Input) => boolean;
  readonly verdict: Verdict;
}

/** The first rule of a table that holds; null where none does. */
export function firstRule<Input, Verdict>(
  table: readonly Rule<Input, Verdict>[],
  input: Input,
): Rule<Input, Verdict> | null {
  for (const rule of table) if (rule.when(input)) return rule;
  return null;
}

/**
 * Which of several candidates a table chooses: the first rule that holds for any of them, and the first of them for which it
 * does; null where none holds for any.
 */
export function firstChosen<Candidate, Verdict>(
  table: readonly Rule<Candidate, Verdict>[],
  candidates: readonly Candidate[],
): { readonly rule: Rule<Candidate, Verdict>; readonly candidate: Candidate } | null {
  for (const rule of table) {
    const candidate = candidates.find(rule.when);
    if (candidate !== undefined) return { rule, candidate };
  }
  return null;
}

/** By which rule of which table a line of a capture was read. */
export interface Decision {
  /** 1-based line of the capture. */
  readonly line: number;
  /** What was to be decided. */
  readonly table:
    'print' | 'head' | 'marked title' | 'habit' | 'label' | 'title' | 'date' | 'dateline' | 'document date' | 'kind';
  /** Name of the row that decided. */
  readonly rule: string;
  /** What it decided, in the words of the table. */
  readonly verdict: string;
}
