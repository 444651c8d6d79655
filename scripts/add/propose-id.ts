import type { Document } from '#document/document.ts';
import { boundsOf } from '#document/bounds.ts';
import type { Kind } from '#document/kind.ts';
import { SMALL_WORDS } from '#names/words.ts';
import { isOfficeWord } from '#names/name-word.ts';
import { namesIn } from '#names/names-in.ts';
import { nameParts } from '#names/same-person.ts';
import { slug } from '#document/slug.ts';

/** What a document is called in its id where people speak in it; the other kinds are called by their title. */
const spoken: Partial<Record<Kind, string>> = {
  remarks: 'remarks',
  'press-conference': 'news-conference',
  meeting: 'meeting',
  briefing: 'briefing',
  interview: 'interview',
};

/** Words that say nothing in an id, besides those that stand inside offices. */
const EMPTY_WORDS = new Set(
  `is are was were be been has have had will would his her its their this that these those not no or but into over
  between during about after before up out who which what when how than then also his и а но или не что как его ее их был была были`.split(
    /\s+/u,
  ),
);

/** Words that titles write with a capital letter and that are nobody's name. */
const EVENT_WORDS = new Set(
  `remarks remark statement statements comment comments speech address opening closing joint news press conference briefing
  interview meeting meetings talks negotiations visit working official state answer answers question questions media reply
  message greetings congratulations condolences telephone conversation call reception session summit forum ceremony
  signing declaration communique excerpts transcript russian tajik tajikistani
  заявление выступление ответ ответы вопрос вопросы встреча переговоры беседа пресс-конференция интервью брифинг визит`.split(
    /\s+/u,
  ),
);

const MOST_NAMES = 3;
const MOST_SPEAKERS = 4;
const MOST_WORDS = 6;
const LONGEST = 70;

/** The date or period of an id: as much of the date as its first and last day share; `undated` where no year is known. */
export function periodOf(edtf: string | null): string {
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  const [first, last] = [earliest ?? latest, latest ?? earliest].map((instant) => instant?.slice(0, 10) ?? null);
  if (!first || !last) return 'undated';
  if (earliest === null || latest === null) return first.slice(0, 4);
  const shared = [10, 7, 4].find((length) => first.slice(0, length) === last.slice(0, length));
  return shared === undefined ? `${first.slice(0, 4)}-${last.slice(0, 4)}` : first.slice(0, shared);
}

/** Whether two surnames are one, in whatever case they stand: `rahmon`, `rahmonom`. */
function sameSurname(a: string, b: string): boolean {
  const shared = Math.max(4, Math.min(a.length, b.length) - 1);
  return a === b || (a.length >= 4 && b.length >= 4 && a.slice(0, shared) === b.slice(0, shared));
}

const isEventWord = (word: string): boolean => EVENT_WORDS.has(word) || EMPTY_WORDS.has(word) || SMALL_WORDS.has(word);

/** Surnames of the speakers, then of the people in the title, as words of an id. */
function surnames({ speakers, title }: Pick<Document, 'speakers' | 'title'>): string[] {
  const inTitle = namesIn(title ?? '').filter((name) => !name.toLowerCase().split(' ').some(isEventWord));
  const names = [...speakers.map(({ name }) => name), ...inTitle];
  const found: string[] = [];
  for (const name of names) {
    const { surname } = nameParts(name);
    const word = slug(surname);
    if (word.length > 1 && !isOfficeWord(surname) && !found.some((other) => sameSurname(other, word))) found.push(word);
  }
  return found.slice(0, MOST_NAMES);
}

/** The telling words of a title, in its order; of people the surnames, without the office before them. */
function titleWords(title: string): string[] {
  const names = namesIn(title).filter((name) => !name.toLowerCase().split(' ').some(isEventWord));
  const surname = new Map(names.map((name) => [name, name.split(' ').at(-1) ?? name]));
  const short = names.reduce((text, name) => text.replace(name, surname.get(name) ?? name), title);
  const people = new Set(surname.values());
  const tokens = short.split(/[\s,.:;!?()«»“”"–—]+/u);
  const words = tokens
    .filter((word, at) => !(isOfficeWord(word) && people.has(tokens[at + 1] ?? '')))
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && !EMPTY_WORDS.has(word.toLowerCase()))
    .map((word) => slug(word.replace(/[’']s$/u, '')))
    .filter((word) => word !== '');
  const few = words.slice(0, MOST_WORDS);
  while (few.length > 2 && few.join('-').length > LONGEST) few.pop();
  return few;
}

/**
 * The id proposed for a document: `<date or period>-<few words>`, the words being surnames and what it is where
 * people speak, else words of the title. ASCII in any language; valid as it stands, not yet unique.
 */
export function proposeId(document: Pick<Document, 'date' | 'kind' | 'speakers' | 'title'>): string {
  const kind = spoken[document.kind];
  const names = surnames(document);
  const byNames = kind !== undefined && names.length > 0 && document.speakers.length <= MOST_SPEAKERS;
  const fromTitle = titleWords(document.title ?? '');
  const words = byNames ? [...names, kind] : fromTitle.length > 0 ? fromTitle : [...names, document.kind];
  return slug([periodOf(document.date?.edtf ?? null), ...words].join('-'), 110);
}

/** The id itself, or with the first number behind it under which none is taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${String(number)}`;
  return free;
}
