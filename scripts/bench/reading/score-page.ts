import { judgeFacts } from './facts.ts';
import type { FactVerdict } from './facts.ts';
import { scoreLines } from './lines.ts';
import type { LineScore } from './lines.ts';
import { placeTruth } from './place-truth.ts';
import type { Report } from './report.ts';
import { scoreSpeakers } from './speakers.ts';
import type { SpeakerScore } from './speakers.ts';
import { expectedFacts } from './truth.ts';
import type { Truth } from './truth.ts';
import { scoreTurns, turnsOfReport, turnsOfTruth } from './turns.ts';
import type { TurnScore } from './turns.ts';

/** Everything that is said of one page. */
export interface PageScore {
  readonly id: string;
  readonly facts: readonly FactVerdict[];
  readonly turns: TurnScore;
  readonly speakers: SpeakerScore;
  readonly lines: LineScore;
  /** Pieces of the truth that do not stand in the capture: a fault of the corpus, not of the reader. */
  readonly unplaced: readonly string[];
}

/** Scores the report of one capture against what the page's HTML says. Pure; linear in the capture. */
export function scorePage(truth: Truth, capture: string, report: Report): PageScore {
  const placed = placeTruth(truth, capture);
  return {
    id: truth.id,
    facts: judgeFacts(expectedFacts(truth), report),
    turns: scoreTurns(turnsOfTruth(truth.turns), turnsOfReport(report, placed.lines)),
    speakers: scoreSpeakers(truth, placed, report),
    lines: scoreLines(placed, report),
    unplaced: placed.missing,
  };
}

/** The report of a reader that found nothing at all; stands for a page on which the reader failed. */
export const emptyReport: Report = {
  title: null,
  summary: null,
  date: null,
  published: null,
  place: null,
  topics: [],
  geography: [],
  persons: [],
  publishedIn: [],
  sections: [],
  captionLines: [],
  metadataLines: [],
  furniture: [],
};
