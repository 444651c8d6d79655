import type { Kind } from '#document/kind.ts';
import { normal, randomOf, seedOf, type Random } from '../random.ts';
import { datedSomehow, day } from './dates.ts';
import { languages, type LanguageCode } from './languages/index.ts';
import { lexiconOf, type Lexicon, type Topic } from './lexicon.ts';
import { patternFor, type Layout, type Pattern } from './patterns.ts';
import { personOf, type Person } from './people.ts';
import { paragraph, phrase, type Writing } from './prose.ts';
import { weighted, zipf } from './zipf.ts';

/** Who says a turn: the name as this document spells it. */
export interface PlannedSpeaker {
  readonly name: string;
  readonly office: string;
}

/** What somebody, or nobody named, says at a stretch. */
export interface PlannedTurn {
  readonly speaker: PlannedSpeaker | null;
  /** Whether it is asked by somebody who is not named. */
  readonly isQuestion: boolean;
  readonly paragraphs: readonly string[];
}

/** A document as it is to be written, whatever the layout. */
export interface PlannedDocument {
  readonly id: string;
  readonly layout: Layout;
  readonly language: LanguageCode;
  readonly kind: Kind;
  readonly publisher: string;
  readonly title: string;
  readonly summary: string | null;
  readonly topics: readonly string[];
  /** EDTF; a day where the layout prints it; null where it has none. */
  readonly edtf: string | null;
  readonly turns: readonly PlannedTurn[];
}

/** Words of a document: log-normal with the mean of 1,500 and the long tail that real archives have, cut at both ends. */
const WORDS = { median: 760, deviation: 1.17, least: 60, most: 25_000 };
const PARAGRAPH = { median: 38, deviation: 0.8, least: 3, most: 260 };
const TOPIC_ROOTS = 40;
const COLLOCATIONS = 150;

function logNormal({ median, deviation, least, most }: typeof WORDS, random: Random): number {
  return Math.round(Math.min(most, Math.max(least, median * Math.exp(deviation * normal(random)))));
}

/** How a generated archive is made: the same settings, the same bytes. */
export interface ArchiveSettings {
  readonly seed: number;
  /** Number of people who speak in it. */
  readonly people: number;
}

export const defaultSettings: ArchiveSettings = { seed: 7, people: 400 };

/** A generated archive: its documents by place, each made by itself, so that ten thousand never lie in memory. */
export interface PlannedArchive {
  /** @param place 0 the first; a document does not change with the number of the others */
  readonly document: (place: number) => PlannedDocument;
  readonly people: readonly Person[];
}

/** Text of a document as it is laid out over turns. */
interface Cast {
  readonly speakers: readonly PlannedSpeaker[];
  readonly next: () => string;
  /** Paragraphs that are still to be written. */
  readonly left: () => number;
}

/** How many paragraphs one says before the next speaks: mostly few, now and then a speech. */
const stretch = ({ chance, upTo }: Random): number => (chance(0.15) ? 4 + upTo(8) : 1 + upTo(3));

function turnsOf(form: Pattern['form'], { speakers, next, left }: Cast, random: Random): PlannedTurn[] {
  const take = (most: number): string[] => Array.from({ length: Math.max(1, Math.min(most, left())) }, next);
  if (form === 'article') return [{ speaker: null, isQuestion: false, paragraphs: take(Infinity) }];
  const turns: PlannedTurn[] = [];
  for (let at = 0; left() > 0 || at === 0; at += 1) {
    const isQuestion = form === 'questions' && at % 2 === 1;
    const speaker = isQuestion
      ? null
      : (speakers[form === 'questions' ? (random.chance(0.85) ? 0 : at) % speakers.length : at % speakers.length] ??
        null);
    turns.push({ speaker, isQuestion, paragraphs: take(isQuestion ? 1 : stretch(random)) });
  }
  return turns;
}

/** The people, words and documents of an archive. */
export function planArchive({ seed, people: many }: ArchiveSettings = defaultSettings): PlannedArchive {
  const people = Array.from({ length: many }, (_, place) => personOf(seed, place));
  const personRank = zipf(many, 6);
  const lexicons: Readonly<Record<LanguageCode, Lexicon>> = {
    en: lexiconOf(languages.en, seed),
    ru: lexiconOf(languages.ru, seed),
    tg: lexiconOf(languages.tg, seed),
  };
  const groups = (code: LanguageCode): readonly string[] => {
    const random = randomOf(seedOf(seed, 'collocations', code));
    const lexicon = lexicons[code];
    return Array.from({ length: COLLOCATIONS }, () =>
      Array.from({ length: 2 + random.upTo(2) }, () => lexicon.form(lexicon.rank(random), random)).join(' '),
    );
  };
  const collocations = { en: groups('en'), ru: groups('ru'), tg: groups('tg') };
  const spelling = weighted([0, 1, 2], 1);

  const document = (place: number): PlannedDocument => {
    const random = randomOf(seedOf(seed, 'document', place));
    const pattern = patternFor(random);
    const { language, layout, form } = pattern;
    const lexicon = lexicons[language];
    const present = [...new Set(Array.from({ length: 2 + random.upTo(3) }, () => personRank(random)))].flatMap(
      (rank) => people[rank] ?? [],
    );
    const topic: Topic = Array.from({ length: TOPIC_ROOTS }, () => lexicon.rank(random));
    const writing: Writing = { lexicon, topic, people: present, collocations: collocations[language] };
    const speakers = present.map((person): PlannedSpeaker => {
      const names = person.names[language];
      return { name: names[spelling(random)] ?? names[0] ?? '', office: person.offices[language] };
    });
    let words = logNormal(WORDS, random);
    const next = (): string => {
      const length = Math.min(logNormal(PARAGRAPH, random), Math.max(PARAGRAPH.least, words));
      words -= length;
      return paragraph(writing, random, length);
    };
    const edtf = pattern.printsDay ? day(random) : datedSomehow(random);
    return {
      id: `${(edtf ?? 'undated').slice(0, 10).replace(/[^\da-z-]/gu, '')}-${String(place).padStart(5, '0')}`,
      layout,
      language,
      kind: random.oneOf(pattern.kinds),
      publisher: random.oneOf(pattern.publishers),
      title: phrase({ ...writing, topic: topic.slice(0, 8) }, random, 4 + random.upTo(6)),
      summary: random.chance(0.5) ? `${phrase(writing, random, 10 + random.upTo(12))}.` : null,
      topics: Array.from({ length: random.upTo(4) }, (_, at) =>
        phrase({ ...writing, topic: topic.slice(at, at + 1) }, random, 1),
      ),
      edtf,
      turns: turnsOf(form, { speakers, next, left: () => Math.ceil(words / PARAGRAPH.median) }, random),
    };
  };
  return { document, people };
}
