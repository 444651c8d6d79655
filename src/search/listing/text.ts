import type { Listed, ListForm } from './listed.ts';

/** Who said it, as what, where and when; what is not known is left out. */
function source({ speaker, role, title, date, publisher }: Listed): string {
  return [speaker?.name, role, title, date, publisher?.name].filter(Boolean).join(', ');
}

/** Quotations with their sources and addresses, to be read and pasted. */
export const text: ListForm = {
  ending: 'txt',
  type: 'text/plain;charset=utf-8',
  write: (hits, { record, search }) => {
    const quotations = hits.map((hit) => `“${hit.text}”\n— ${source(hit)}\n${hit.address}`);
    return `${[`${record}\n${search}`, ...quotations].join('\n\n')}\n`;
  },
};
