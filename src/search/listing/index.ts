import { csv } from './csv.ts';
import { json } from './json.ts';
import type { ListForm } from './listed.ts';
import { text } from './text.ts';

/** Every form in which a list of hits is saved. */
export const listForms = { csv, json, text } as const satisfies Record<string, ListForm>;

export type ListFormName = keyof typeof listForms;
