import type { Evidence } from '#document/evidence.ts';
import { en } from './en.ts';
import { put } from './plural.ts';
import type { Strings } from './strings.ts';

/** What shows a fact, as a part of a sentence; an editor's reason as the editor wrote it. Commands speak English. */
export function evidenceInWords({ name, values }: Evidence, strings: Strings = en): string {
  return put(strings.evidence[name], name === 'date' ? { ground: strings.dateGrounds[values.ground] } : values);
}
