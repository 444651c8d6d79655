import { createRequire } from 'node:module';
import recheck from 'recheck';

/** A pattern with the name it can be found by. */
export interface NamedPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

export interface PatternVerdict extends NamedPattern {
  /** `safe` is linear on every input; `vulnerable` is not; `unknown` could not be told in the time given. */
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** Why it is not safe: the degree of growth and a text that shows it, or what hindered the check. */
  readonly why: string;
}

/** How long one pattern may be examined, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** What cannot be decided exactly is tried with random texts; the same ones each time, so that a verdict can be repeated. */
const SEED = 0;

/**
 * Examines patterns for backtracking, one after the other, with recheck's own binary where npm has installed one for the machine and else
 * with its JavaScript engine, which is slower and says the same: no Java, no network.
 */
export async function checkPatterns(patterns: readonly NamedPattern[]): Promise<PatternVerdict[]> {
  process.env.RECHECK_BACKEND = hasBinary() ? 'native' : 'worker';
  const verdicts: PatternVerdict[] = [];
  for (const { name, pattern } of patterns) {
    const result = await recheck.check(pattern.source, pattern.flags, { timeout: TIMEOUT_MS, randomSeed: SEED });
    const why =
      result.status === 'vulnerable'
        ? `${result.complexity.summary}, e.g. ${result.attack.pattern.slice(0, 120)}`
        : result.status === 'unknown'
          ? result.error.kind
          : result.complexity.summary;
    verdicts.push({ name, pattern, status: result.status, why });
  }
  return verdicts;
}

function hasBinary(): boolean {
  try {
    createRequire(import.meta.url).resolve(`recheck-${process.platform}-${process.arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}
