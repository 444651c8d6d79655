import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#document/person.ts';
import type { Evidence, Format, Parsed } from '#document/format.ts';
import type { Kind } from '#document/kind.ts';
import type { Section } from '#document/tree.ts';
import { joinBroken, readBody } from '../parts/body.ts';
import { readDateLine } from '../parts/date.ts';
import { takeDateLine } from '../parts/dated.ts';
import { takeKremlinTail, type KremlinTail } from '../parts/kremlin-tail.ts';
import { readLabel } from '../parts/label.ts';
import { closePage, openPage, take, type Page } from '../parts/page.ts';
import { caption, furniture, metadata } from '../parts/span.ts';
import { readTimeLine } from '../parts/timeofday.ts';
import { kindOfTitle } from '../parts/title.ts';
import { isPlaceLine } from '../parts/place.ts';

/** The site's own section above the title. */
export const KREMLIN_SECTION =
  /^(?:Events|News|Transcripts|Trips|Speeches and transcripts|Documents|Announcements|Commissions and Councils)$/u;
export const PHOTO_COUNTER = /^\d{1,3} of \d{1,3}$/u;
export const PUBLISHED_IN = /^Published in sections?:/u;

/** How many lines the title, summary and date can take together. */
const HEAD_LINES = 8;

function recognise(capture: Capture): Evidence | null {
  const head = capture.lines.slice(0, HEAD_LINES);
  const date = head.findIndex((line) => readDateLine(line.text) !== null);
  const tail = capture.lines.slice(-8).some((line) => PUBLISHED_IN.test(foldBlanks(line.text.slice(0, 60))));
  const menu = head[0] !== undefined && KREMLIN_SECTION.test(foldBlanks(head[0].text));
  if (menu && tail)
    return {
      weight: 98,
      why: `line 1 is the site’s section “${foldBlanks(head[0]?.text ?? '')}” and the end says where the page was published`,
    };
  if (tail && date >= 0)
    return { weight: 90, why: 'a date line in the head, and the end says where the page was published' };
  const time = date >= 0 && head[date + 1] !== undefined && readTimeLine(head[date + 1]?.text ?? '') !== null;
  if (menu && time) return { weight: 85, why: 'the site’s section on line 1, then a date line and a time line' };
  return null;
}

function takeHead(page: Page): { title: string; summaryNames: string[] } {
  const { capture } = page;
  if (KREMLIN_SECTION.test(foldBlanks(page.lines[0]?.text ?? '')))
    take(page, (line) => furniture(capture, line, 'menu'));
  const date = page.lines.slice(0, HEAD_LINES).findIndex((line) => readDateLine(line.text) !== null);
  const names: string[] = [];
  let title = '';
  if (date > 0 || (date < 0 && page.lines[0] && !readLabel(page.lines[0]))) {
    take(page, (line) => {
      title = foldBlanks(line.text);
      return metadata(capture, line, { field: 'title', text: title });
    });
    for (let at = 1; at < date; at += 1) {
      take(page, (line) => {
        names.push(...namesIn(line.text));
        return metadata(capture, line, { field: 'summary', text: foldBlanks(line.text) });
      });
    }
  }
  if (date >= 0) takeDate(page);
  return { title, summaryNames: names };
}

function takeDate(page: Page): void {
  const { capture } = page;
  takeDateLine(page, 'date');
  const time = page.lines[0] ? readTimeLine(page.lines[0].text) : null;
  if (time) {
    take(page, (line) =>
      metadata(capture, line, { field: 'time', text: time.time, ...(time.zone ? { zone: time.zone } : {}) }),
    );
  }
  const [place, next] = page.lines;
  if (place && isPlaceLine(place, next ?? null))
    take(page, (line) => metadata(capture, line, { field: 'place', text: foldBlanks(line.text) }));
  if (page.lines[0] && PHOTO_COUNTER.test(foldBlanks(page.lines[0].text))) {
    take(page, (line) => furniture(capture, line, 'photo counter'));
    const [under] = page.lines;
    if (under && !readLabel(under)) take(page, (line) => caption(capture, line));
  }
}

/** A line such as `Speech at expanded meeting of …` that stands directly above the first words spoken. */
function isSubtitle(line: Line, context: { nextIsLabel: boolean; inTurn: boolean }): boolean {
  return (
    line.role === 'heading' ||
    (context.nextIsLabel && !context.inTurn && line.text.length < 200 && !/[.!?:;,…”"»)]$/u.test(line.text.trimEnd()))
  );
}

function kindOf(
  title: string,
  hasQuestions: boolean,
  turns: number,
  tail: KremlinTail,
  sections: readonly Section[],
): Kind {
  const byTitle = kindOfTitle(title, hasQuestions);
  const inTranscripts = tail.publishedIn.includes('Transcripts') || turns > 0;
  if (byTitle === 'remarks' || byTitle === 'press-conference' || byTitle === 'interview' || byTitle === 'briefing')
    return inTranscripts ? byTitle : byTitle === 'remarks' ? 'remarks' : 'news';
  if (byTitle === 'meeting') return 'meeting';
  if (byTitle) return byTitle;
  if (/\bwill (?:meet|visit|hold|take part|receive|attend|make)\b/u.test(title)) return 'announcement';
  if (tail.publishedIn.includes('Documents')) return 'document';
  if (!inTranscripts) return 'news';
  const voices = new Set(sections.filter((section) => section.label).map((section) => section.label?.name));
  return voices.size > 1 ? 'meeting' : 'remarks';
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  const tail = takeKremlinTail(page);
  const { title, summaryNames } = takeHead(page);
  const captions = page.children.filter((child) => child.type === 'caption').map((child) => child.value);
  const names = [...namesIn(title), ...summaryNames, ...captions.flatMap(namesIn), ...tail.persons];
  const body = readBody(capture, joinBroken(page.lines), {
    unlabelled: 'article',
    names,
    pullQuotes: true,
    labels: true,
    isHeading: isSubtitle,
  });
  page.children.push(...body.sections);
  return closePage(page, {
    kind: kindOf(title, body.hasQuestions, body.turns, tail, body.sections),
    publisher: { text: 'President of Russia', why: 'the layout is that of the site of the President of Russia' },
  });
}

export const kremlinEvent: Format = {
  name: 'kremlin-event',
  what: 'page of an event on en.kremlin.ru',
  recognise,
  parse,
};
