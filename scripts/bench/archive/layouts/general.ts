import { labelled, type WriteLayout } from './layout.ts';

const QUESTIONS = { en: 'Question', ru: 'Вопрос', tg: 'Савол' } as const;

/** A text without a layout: what the editor knows of it stands in its front matter. */
export const general: WriteLayout = ({ title, kind, language, publisher, edtf, turns }) => {
  const said = labelled(turns, ({ speaker, isQuestion }) => {
    if (isQuestion) return `${QUESTIONS[language]}: `;
    return speaker === null ? null : `${speaker.name}: `;
  });
  const facts = {
    title,
    kind,
    language,
    publisher,
    ...(edtf === null ? {} : { date: edtf, why: 'It is so generated.' }),
  };
  const front = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { ending: '.txt', text: `${['---', ...front, '---'].join('\n')}\n${[title, ...said].join('\n\n')}\n` };
};
