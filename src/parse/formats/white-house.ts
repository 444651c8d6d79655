import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { readStandaloneDate } from '../date/index.ts';
import { consumeDateLine, timeFacts } from '../head/dated.ts';
import { consumeHead } from '../head/head.ts';
import { classOf } from '../body/label/shape.ts';
import type { LabelCandidate } from '../body/label/candidate.ts';
import { Q_CUE } from '../body/cue.ts';
import { Q_LAYOUT } from '../body/habit/ways.ts';
import { closePage, openPage, consume, consumeTail, type Page } from '../page/page.ts';
import { cut } from '../page/line-parts.ts';
import { furniture, metadata } from '../page/span.ts';
import { isRule, isStage } from '../body/stage.ts';
import { placeOf } from '../date/place.ts';
import { isRegion } from '../date/places.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { kindOfTitle } from '../head/kind-of-title.ts';
import { isNameAndOffice } from '../head/person-line.ts';
import { PERSONS_OFFICE } from '../head/title.ts';
import { consumeTitledBody } from '../body/titled-body.ts';
import { CAPITAL_LABEL, inCapitals, meansSpeaker, opensWithSpeech, printsSpeech } from './white-house-labels.ts';
import { excerptOf, recognisedBy, weightOf, type SignRule } from './signs.ts';

/** Title, date, names and rooms take no more lines above the time of day. */
const HEAD_LINES = 14;
/** Among so many lines fields may name the site. */
const ADDRESS_LINES = 12;
/** Labels follow within so many lines below the time; further down, capitals are those of a list. */
const LABEL_LINES = 60;
/** Room, house and town; a fourth line is text. */
const MOST_ROOMS = 3;
/** Speaker, post and office stand above a title, never more. */
const MOST_NAMES = 3;
/** A longer line is no room, in UTF-16 code units. */
const LONGEST_ROOM = 100;
/** The same above a time of day, which leaves less doubt. */
const LONGEST_PLACE = 120;
/** `END   4:13 P.M. EDT` is never longer, in UTF-16 code units. */
const LONGEST_END = 100;
/** So many lines at the top may name the House or its rooms; below, others speak of them. */
const OWN_LINES = 30;
/** They do so within so many UTF-16 code units; further in, a paragraph speaks of them. */
const PLACE_REACH = 200;
/** So much is looked at of a line that may be a name above the title, or the title, in UTF-16 code units. */
const NAME_REACH = 200;
/** A time of day that has lost the line end before the first label: `2:29 P.M. EST THE VICE PRESIDENT:  Thank you.` */
const TIME_RUN_ON = /^\s{0,9}\d{1,2}:\d{2} [AP]\.?M\.? [A-Z]{2,4}(?=\s{1,9}[A-Z][A-Z.’' -]{1,60}:\s)/u;
/** Plain text sets the first line of each paragraph further in. */
const INDENTED = /^\s/u;
const END_WORD = /^[-–— ]{0,4}END[-–— ]{0,4}/u;
const SITE = /whitehouse/iu;

const timeAt = (lines: readonly Line[]): number =>
  lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => line.role !== 'field' && (readTimeLine(line.text)?.zone ?? null) !== null);

/** What the top of a page shows. */
interface Seen {
  /** The field that names the site, as it is quoted; empty where none does. */
  readonly site: string;
  /** A label in capitals follows below a time of day with its zone. */
  readonly labels: boolean;
}

/** By what a page of the White House, or of a department that prints like it, is recognised. */
const SIGNS: readonly SignRule<Seen>[] = [
  // The site says itself what it is.
  {
    name: 'site in the markup',
    when: ({ site }) => site !== '',
    verdict: ({ site }) => ({ name: 'white-house-site', values: { printed: site } }),
  },
  {
    name: 'time above labels in capitals',
    when: ({ labels }) => labels,
    verdict: () => ({ name: 'white-house-labels', values: {} }),
  },
];

/** The lines of a head in which the time of day stands on a line of its own. */
const withTimeApart = (lines: readonly Line[]): readonly Line[] => {
  const head = lines.slice(0, HEAD_LINES).flatMap((line) => {
    const end = TIME_RUN_ON.exec(line.text)?.[0].length ?? 0;
    return end === 0 ? line : [cut(line, 0, end), cut(line, end)];
  });
  return head.length > Math.min(HEAD_LINES, lines.length) ? head.concat(lines.slice(HEAD_LINES)) : lines;
};

function recognise({ lines: printed }: Capture): Recognition | null {
  const lines = withTimeApart(printed);
  const address = lines.slice(0, ADDRESS_LINES).find((line) => line.role === 'field' && SITE.test(line.text));
  return recognisedBy(SIGNS, {
    site: address ? excerptOf(address.text) : '',
    get labels() {
      const at = timeAt(lines);
      return at >= 0 && lines.slice(at, at + LABEL_LINES).some((line) => CAPITAL_LABEL.test(line.text));
    },
  });
}

/** `(April 28, 2021)` under the place: the day of the event, where the page was put up on another. */
function consumeEventDay(page: Page, text: string): boolean {
  const read = isStage(text) ? readStandaloneDate(text.slice(1, -1)) : null;
  if (read?.kind !== 'date') return false;
  const isPublished = page.children.some((child) => child.type === 'metadata' && child.field === 'published');
  page.children.forEach((child, index) => {
    if (child.type !== 'metadata' || child.field !== 'date') return;
    const { date, ...rest } = child;
    page.children[index] = isPublished
      ? { ...rest, field: 'note' }
      : { ...rest, ...(date ? { date } : {}), field: 'published' };
  });
  consume(page, (found) => metadata(page.capture, found, { field: 'date', text, date: read.mention }));
  return true;
}

/** `VA` */
const POSTAL_CODE = /^[A-Z]{2}$/u;

/** `Lakeford, D.C.`, `Lakeford, VA`: a town with its state or country. */
function isTownOfRegion(text: string): boolean {
  const parts = text.split(', ');
  const region = parts.at(-1) ?? '';
  return parts.length > 1 && (isRegion(region) || POSTAL_CODE.test(region)) && placeOf(text) !== null;
}

/** Rooms and a town above words that nobody is labelled for, as in remarks prepared for delivery; how many lines. */
function roomsAboveWords(lines: readonly Line[]): number {
  const head = lines.slice(0, MOST_ROOMS).map(({ text }) => foldBlanks(text));
  const town = head.findIndex(isTownOfRegion);
  const areLines = lines.slice(0, town + 1).every(({ role }) => role === 'line');
  return areLines && head.slice(0, town).every(isRoom) && lines.length > town + 1 ? town + 1 : 0;
}

/** A page without a time of day: up to three short lines above the first label are the place, or those down to a town. */
function consumePlaceAlone(page: Page): void {
  const first = page.lines.findIndex((line) =>
    meansSpeaker(CAPITAL_LABEL.exec(line.text)?.[0].trimEnd().slice(0, -1) ?? ''),
  );
  if (first < 0) consumeLinesAbove(page, roomsAboveWords(page.lines));
  const above = page.lines.slice(0, Math.max(0, first));
  if (first > MOST_ROOMS || above.some((line) => line.text.length > LONGEST_ROOM || endsSentence(line.text.trim())))
    return;
  consumeLinesAbove(page, above.length);
}

/** Whether a line above the time can be a room or a town: short, no stage line, no sentence, no word that announces the text. */
const isRoom = (text: string): boolean =>
  !isStage(text) && text.length <= LONGEST_PLACE && !endsSentence(text) && !ANNOUNCES_TEXT.test(text);

/** `Washington, D.C.`, `Lund Bridges, Inc.`: the full stop is that of an abbreviation. */
const ABBREVIATION_END = /(?:^|[\s.])(?:\p{Lu}|Inc|Corp|Co|St|Ave|Blvd|Bldg|Ltd)\.$/u;

const endsSentence = (text: string): boolean => /[.!?:]$/u.test(text) && !ABBREVIATION_END.test(text);

/** `Daily Press Briefing`, `TRANSCRIPT:`; not `Press Briefing Room`. */
const ANNOUNCES_TEXT = /\b(?:briefings?|conferences?|interviews?|remarks|gaggles?|transcript):?$/iu;

/** The Department of State prints the speaker's name and post above the title. */
function consumeNamesAbove(page: Page): void {
  const head = page.lines.slice(0, MOST_NAMES + 1).map((line) => foldBlanks(line.text.slice(0, NAME_REACH)));
  const at = head.findIndex((text) => kindOfTitle(text, true) !== null);
  if (at < 1 || !head.slice(0, at).every((text) => PERSONS_OFFICE.test(text) || classOf(text) === 'person')) return;
  for (let left = at; left > 0; left -= 1)
    consume(page, (found) => metadata(page.capture, found, { field: 'participants', text: foldBlanks(found.text) }));
}

/** `REMARKS BY THE PRESIDENT`, `Press Briefing by …`: the title once more, which may go on below: `ON THE BRIDGES`. */
const OPENS_TITLE =
  /^(?:remarks|statement|toasts?|interview|gaggle|(?:joint |background |daily )?press (?:briefing|conference|gaggle|availability)) (?:by|of|with|at|on|before|after|in|during|to)\b/iu;
const TITLE_GOES_ON = /^(?:by|of|with|at|on|before|after|in|during|to|and|for)\b/iu;

/** The lines above the time of day: one to three rooms, and what else stands there. */
function consumeLinesAbove(page: Page, count: number): void {
  let inTitle = false;
  for (let left = count; left > 0; left -= 1) {
    const [line] = page.lines;
    const text = foldBlanks(line?.text ?? '');
    inTitle = OPENS_TITLE.test(text) || (inTitle && TITLE_GOES_ON.test(text));
    if (consumeEventDay(page, text) || consumeDateLine(page, 'date')) continue;
    if (isRule(text)) {
      consume(page, (found) => furniture(page.capture, found, 'stray mark'));
      continue;
    }
    const field = isNameAndOffice(text) ? 'participants' : isRoom(text) && !inTitle ? 'place' : 'note';
    consume(page, (found) => metadata(page.capture, found, { field, text }));
  }
}

/** Where the time of day stands: one with its zone, or above the first label one without; that of the end stands below labels. */
function timeOfHead(lines: readonly Line[]): number {
  const at = timeAt(lines);
  const first = lines.slice(0, HEAD_LINES).findIndex((line) => CAPITAL_LABEL.test(line.text));
  return at >= 0 && (first < 0 || at < first)
    ? at
    : lines.slice(0, Math.max(0, first)).findIndex((line) => readTimeLine(line.text) !== null);
}

/** The rooms and the time of day below them. */
function consumePlace(page: Page): void {
  const at = timeOfHead(page.lines);
  if (at < 0) {
    consumePlaceAlone(page);
    return;
  }
  consumeLinesAbove(page, at);
  consume(page, (line) => metadata(page.capture, line, timeFacts(readTimeLine(line.text))));
}

function consumeEnd(page: Page): void {
  consumeTail(page, boilerplate);
  const line = page.lines.at(-1);
  if (!line || line.text.length > LONGEST_END) return;
  const text = foldBlanks(line.text);
  const time = text.replace(END_WORD, '');
  if (time !== '' && readTimeLine(time) === null) return;
  page.lines.pop();
  page.children.push(metadata(page.capture, line, { field: 'note', text }));
}

/** Places that only the White House prints above its transcripts. */
const ITS_PLACES = /\b(?:White House|Brady Press|Oval Office|Rose Garden|Air Force One|Eisenhower Executive)\b/u;

/** Other departments print time and labels alike; the address, the `Q` without a colon and the rooms are the White House's own. */
function isItsOwn({ lines }: Capture): boolean {
  if (
    lines.slice(0, OWN_LINES).some((line) => SITE.test(line.text) || ITS_PLACES.test(line.text.slice(0, PLACE_REACH)))
  )
    return true;
  return lines.some((line) => Q_CUE.test(line.text.trimStart()));
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  page.lines = withTimeApart(page.lines).map((line) => (INDENTED.test(line.text) ? cut(line, 0) : line));
  const fields = capture.syntax === 'html' ? 0 : page.lines.filter((line) => line.role === 'field').length;
  const others = page.lines.slice(fields);
  page.lines = page.lines.slice(0, fields);
  const { title } = consumeHead(page, { dateLine: 'date', hasRooms: true });
  page.lines = [...page.lines, ...others];
  if (title === null) consumeNamesAbove(page);
  const shown = title ?? consumeHead(page, { dateLine: 'date', hasRooms: true }).title;
  consumePlace(page);
  consumeEnd(page);
  const isTimed = page.children.some((child) => child.type === 'metadata' && child.field === 'time');
  const isConversation = isTimed || printsSpeech(page.lines);
  const isSpeech = isConversation || opensWithSpeech(page.lines);
  const isLabel = (candidate: LabelCandidate): boolean =>
    isSpeech && inCapitals(candidate) && (isConversation || meansSpeaker(candidate.name));
  const { body, titledSpeaker, kind } = consumeTitledBody(page, shown, {
    ways: Q_LAYOUT,
    accepts: isLabel,
    sure: isLabel,
    isHeading: (line) => line.role === 'heading',
  });
  return closePage(page, {
    kind: kind ?? (body.hasQuestions ? 'briefing' : 'remarks'),
    publisher: isItsOwn(capture)
      ? { name: 'The White House', evidence: { name: 'layout-of-white-house', values: {} } }
      : null,
    titledSpeaker,
  });
}

export const whiteHouse: Format = {
  name: 'white-house',
  strongest: weightOf('white-house-site'),
  recognise,
  parse,
};
