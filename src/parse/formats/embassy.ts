import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { clockTown } from '../date/clock.ts';
import { readPage } from '../page/general-page.ts';
import { shownBy, weightOf } from './signs.ts';

/** Embassies whose site shows the clock of their town beside that of the capital, by the town. */
const EMBASSIES: Readonly<Record<string, string>> = {
  London: 'Embassy of the Russian Federation to the United Kingdom',
};
const CAPITAL = 'Moscow';

/** So many lines at the top may hold the clocks, below a menu. */
const CLOCK_LINES = 8;
/** One clock alone is an agenda's `London: 15:46`. */
const FEWEST_CLOCKS = 2;

/** The towns whose clocks stand above the title, in the order of the page. */
const clocksOf = (capture: Capture): string[] =>
  capture.lines.slice(0, CLOCK_LINES).flatMap((line) => clockTown(foldBlanks(line.text)) ?? []);

function recognise(capture: Capture): Recognition | null {
  if (clocksOf(capture).length < FEWEST_CLOCKS) return null;
  return shownBy({ name: 'two-clocks', values: {} });
}

/** The embassy whose town has a clock beside that of the capital; null where the page shows others. */
function publisherOf(capture: Capture): Parsed['publisher'] {
  const towns = clocksOf(capture);
  const town = towns.find((name) => Object.hasOwn(EMBASSIES, name)) ?? '';
  const embassy = EMBASSIES[town];
  if (embassy === undefined || !towns.includes(CAPITAL)) return null;
  return { name: embassy, evidence: { name: 'clocks', values: { capital: CAPITAL, town } } };
}

const parse = (capture: Capture): Parsed => readPage(capture, { publisher: publisherOf(capture) });

export const embassy: Format = { name: 'embassy', strongest: weightOf('two-clocks'), recognise, parse };
