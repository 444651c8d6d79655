/** Ids of paragraphs that follow one another: `p7`, `p12a`, or `p1..p40` for whole numbers. */
export const RUN = /^p(?:0|[1-9]\d*)(?:[a-z]+|\.\.p[1-9]\d*)?$/u;

/** An id without letters. */
const WHOLE = /^p(?:0|[1-9]\d*)$/u;

/** Ids in order as runs. */
export function toRuns(ids: readonly string[]): string[] {
  const runs: { first: string; last: number; length: number }[] = [];
  for (const id of ids) {
    const number = WHOLE.test(id) ? Number(id.slice(1)) : Number.NaN;
    const run = runs.at(-1);
    if (run && number === run.last + 1) {
      run.last = number;
      run.length += 1;
    } else runs.push({ first: id, last: number, length: 1 });
  }
  return runs.flatMap((run) => {
    const last = `p${String(run.last)}`;
    if (run.length === 1) return [run.first];
    return run.length === 2 ? [run.first, last] : [`${run.first}..${last}`];
  });
}

/** The ids that runs stand for. */
export function fromRuns(runs: readonly string[]): string[] {
  return runs.flatMap((run) => {
    const [first = '', last] = run.split('..');
    if (last === undefined) return [first];
    const from = Number(first.slice(1));
    const to = Number(last.slice(1));
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `p${String(from + index)}`);
  });
}
