import type { PlannedDocument } from '../plan.ts';
import { dayInWords, isFirstOf, labelled, type WriteLayout } from './layout.ts';

const words = {
  en: {
    section: 'Events',
    place: 'The Kremlin, Moscow',
    topics: 'Topics',
    status: ['Publication status', 'Published in section: News, Transcripts', 'Publication date: '],
  },
  ru: {
    section: 'События',
    place: 'Москва, Кремль',
    topics: 'Темы',
    status: ['Статус материала', 'Опубликован в разделах: Новости, Стенограммы', 'Дата публикации: '],
  },
} as const;

const page =
  (language: 'en' | 'ru'): WriteLayout =>
  ({ title, summary, edtf, topics, turns }: PlannedDocument) => {
    const { section, place, topics: heading, status } = words[language];
    const day = dayInWords(edtf, language);
    const said = labelled(turns, ({ speaker }, at) => {
      if (speaker === null) return null;
      return isFirstOf(turns, at) ? `${speaker.office} ${speaker.name}: ` : `${speaker.name}: `;
    });
    const lines = [
      section,
      title,
      ...(summary === null ? [] : [summary]),
      day,
      '12:40',
      place,
      ...said,
      ...(topics.length === 0 ? [] : [heading, ...topics]),
      ...status.slice(0, 2),
      `${status[2]}${day}, 12:40`,
    ];
    return { ending: '.txt', text: `${lines.join('\n')}\n` };
  };

export const kremlin = page('en');
export const kremlinRussian = page('ru');
