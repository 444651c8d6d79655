import type { ListForm } from './listed.ts';

/** Data for programs: what was asked, and the paragraphs in their order. */
export const json: ListForm = {
  ending: 'json',
  type: 'application/json',
  write: (hits, head) => {
    const paragraphs = hits.map(
      ({ address, document, paragraph, speaker, role, date, days, title, publisher, kind, language, text }) => ({
        address,
        document,
        paragraph,
        speaker,
        office: role,
        date,
        earliest: days?.[0] ?? null,
        latest: days?.[1] ?? null,
        title,
        publisher,
        kind,
        language,
        text,
      }),
    );
    return `${JSON.stringify({ ...head, total: hits.length, paragraphs }, null, 2)}\n`;
  },
};
