import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate } from '../../page/boilerplate.ts';
import { consumeHead } from '../../head/head.ts';
import type { LabelCandidate } from '../../body/label/candidate.ts';
import { Q_CUE } from '../../body/cue.ts';
import { Q_LAYOUT } from '../../body/habit/ways.ts';
import { closePage, openPage, consumeTail, type Page } from '../../page/page.ts';
import { cut } from '../../page/line-parts.ts';
import { metadata } from '../../page/span.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { consumeTitledBody } from '../../body/titled-body.ts';
import { consumeNamesAbove, consumePlace, HEAD_LINES, timeAt } from './head.ts';
import { CAPITAL_LABEL, inCapitals, meansSpeaker, opensWithSpeech, printsSpeech } from './labels.ts';
import { excerptOf, recognisedBy, weightOf, type SignRule } from '../signs.ts';

/** Among so many lines fields may name the site. */
const ADDRESS_LINES = 12;
/** Labels follow within so many lines below the time; further down, capitals are those of a list. */
const LABEL_LINES = 60;
/** `END   4:13 P.M. EDT` is never longer, in UTF-16 code units. */
const LONGEST_END = 100;
/** So many lines at the top may name the House or its rooms; below, others speak of them. */
const OWN_LINES = 30;
/** They do so within so many UTF-16 code units; further in, a paragraph speaks of them. */
const PLACE_REACH = 200;
/** A time of day that has lost the line end before the first label: `2:29 P.M. EST THE VICE PRESIDENT:  Thank you.` */
const TIME_RUN_ON = /^\s{0,9}\d{1,2}:\d{2} [AP]\.?M\.? [A-Z]{2,4}(?=\s{1,9}[A-Z][A-Z.’' -]{1,60}:\s)/u;
/** Plain text sets the first line of each paragraph further in. */
const INDENTED = /^\s/u;
const END_WORD = /^[-–— ]{0,4}END[-–— ]{0,4}/u;
const SITE = /whitehouse/iu;

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
