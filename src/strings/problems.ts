import type { EdtfFault } from '#document/edtf-fault.ts';
import { datesIn } from '#document/edtf.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import type { Finding, Problem } from '#document/problem.ts';
import { en } from './en.ts';
import { formOf, put } from './plural.ts';
import { withoutYear } from './single-date.ts';
import type { Strings } from './strings.ts';
import type { Plural } from './template.ts';

interface Wording {
  /** What happened and where, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** A problem in words: what programs and people are told. */
export type WordedProblem = Pick<Problem, 'name' | 'severity' | 'file' | 'line'> & Wording;

type Template = string | Plural;
type Values = Finding['values'];
type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A date without its year as people write it: `23 April`, `April`, `10 September – 12 September`. */
function yearlessInWords(edtf: string, strings: Strings): string {
  const value = parseEdtf(edtf);
  const dates = value.kind === 'fault' ? [] : datesIn(value);
  return dates.map((date) => withoutYear(date, strings)).join(' – ');
}

/** A value as it stands in a sentence. */
function shown(name: string, value: Values[string], values: Values, strings: Strings): string | number {
  const { problems, dateGrounds } = strings;
  if (typeof value === 'object')
    return value
      .map((item) => {
        if (item === null) return problems.givenOther;
        return name === 'wrong' ? put(problems.given, { value: item }) : item;
      })
      .join(', ');
  if (name === 'yearless') return yearlessInWords(String(value), strings);
  const terms: Terms = { ...problems.terms, ground: dateGrounds, otherground: dateGrounds };
  const term = terms[name]?.[value];
  return term === undefined ? value : put(term, { text: String(values.text), other: String(values.other) });
}

/** What is said of a finding: the sentence of its variant and what to do about it. Commands speak English. */
export function findingInWords({ name, variant, values }: Finding, strings: Strings = en): Wording {
  const { sentences, hints } = strings.problems;
  const ofName: Readonly<Record<string, Template | { readonly message: Template; readonly hint: string }>> =
    sentences[name];
  const sentence = ofName[variant] ?? variant;
  const hasHint = typeof sentence === 'object' && 'message' in sentence;
  const { message, hint } = hasHint ? sentence : { message: sentence, hint: hints[name] };
  const form = typeof message === 'string' ? message : formOf(strings.locale, Number(values.count), message);
  const worded = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, shown(key, value, values, strings)]),
  );
  return { message: put(form, worded), hint: put(hint, worded) };
}

/** Why a text is no date, as the rest of a sentence. Commands speak English. */
export const dateFaultInWords = ({ name, text, other }: EdtfFault, strings: Strings = en): string =>
  put(strings.problems.terms.datefault[name], { text, other });

/** A problem as programs and people are told of it. Commands speak English. */
export function problemInWords(problem: Problem, strings: Strings = en): WordedProblem {
  const { name, severity, file, line } = problem;
  return { name, severity, file, line, ...findingInWords(problem, strings) };
}
