import { randomOf, seedOf } from '../random.ts';
import { planArchive, type PlannedSpeaker } from './plan.ts';

/** A turn of a long transcript. */
export interface LongTurn {
  /** Printed above it. */
  readonly heading: string | null;
  readonly speaker: PlannedSpeaker;
  /** Whether a named journalist asks the one whose conference it is. */
  readonly isQuestion: boolean;
  readonly paragraphs: readonly string[];
}

/** How a long transcript is made. */
export interface LongSettings {
  readonly seed: number;
  readonly turns: number;
  readonly headings: number;
  readonly journalists: number;
}

/** Paragraphs of documents in English of the same archive: the words of a transcript that nobody said. */
function* paragraphsOf(seed: number): Generator<string, never> {
  const { document } = planArchive({ seed, people: 40 });
  for (let place = 0; ; place += 1) {
    const { language, turns } = document(place);
    if (language === 'en') yield* turns.flatMap(({ paragraphs }) => paragraphs);
  }
}

const SENTENCE_END = /[.!?]$/u;

/**
 * A news conference of hours: one answers, a moderator calls up journalists by name, and these ask. The same settings, the same words.
 * The first turn is the moderator's; then each question has its answer, and now and then the moderator speaks between.
 */
export function longTranscript({ seed, turns: many, headings, journalists }: LongSettings): LongTurn[] {
  const { people } = planArchive({ seed, people: journalists + 2 });
  const [answers, moderates, ...asks] = people.map(({ names, offices }): PlannedSpeaker => {
    return { name: names.en[0] ?? '', office: offices.en };
  });
  if (!answers || !moderates || asks.length === 0) throw new RangeError('a conference needs three people');
  const random = randomOf(seedOf(seed, 'long', many));
  const stock = paragraphsOf(seed);
  const take = (count: number): string[] => Array.from({ length: count }, () => stock.next().value);
  const turns: LongTurn[] = [];
  const every = Math.ceil(many / Math.max(1, headings));
  let asked = 0;
  let headed = 0;
  while (turns.length < many) {
    const last = turns.at(-1);
    if (last?.isQuestion) {
      turns.push({ heading: null, speaker: answers, isQuestion: false, paragraphs: take(1 + random.upTo(3)) });
      continue;
    }
    const heading = headed < headings && turns.length >= headed * every ? `Part ${String((headed += 1))}` : null;
    if (last === undefined || (last.speaker === answers && random.chance(0.3)))
      turns.push({ heading, speaker: moderates, isQuestion: false, paragraphs: take(1) });
    else {
      const speaker = asks[(asked += 1) % asks.length] ?? moderates;
      const paragraphs = take(1).map((text) => text.replace(SENTENCE_END, '?'));
      turns.push({ heading, speaker, isQuestion: true, paragraphs });
    }
  }
  return turns;
}
