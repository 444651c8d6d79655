import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Capture } from '#document/capture.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { consumeHead } from '../head/head.ts';
import { closePage, openPage, consumeTail, type Page } from '../page/page.ts';
import { isBareAddress, readCopyrightLine } from '../tail/source-line.ts';
import { consumeOtherHeadlines } from '../tail/closing-list.ts';
import { metadata } from '../page/span.ts';
import { addressOf } from '../page/line-parts.ts';
import { consumeTitledBody } from '../body/titled-body.ts';
import { shownBy, weightOf } from './signs.ts';

const OFFICIAL_BODY = compile(
  `\\b${oneOf(allWords('officialBodies'))}\\b|${oneOf(allWords('officialBodyStems'))}`,
  'iu',
);

/** So many lines at the end may hold the copyright line, with addresses and menus below it. */
const OWNER_LINES = 4;

const copyrightAtEnd = (capture: Capture): string | null => {
  for (const line of capture.lines.slice(-OWNER_LINES).toReversed()) {
    const owner = readCopyrightLine(line);
    if (owner) return owner;
  }
  return null;
};

function recognise(capture: Capture): Recognition | null {
  const owner = copyrightAtEnd(capture);
  if (owner && OFFICIAL_BODY.test(owner)) return shownBy({ name: 'official-copyright', values: { printed: owner } });
  return null;
}

function consumeOwner(page: Page): void {
  const at = page.lines.findLastIndex(
    (line, index) => index >= page.lines.length - OWNER_LINES && readCopyrightLine(line) !== null,
  );
  const line = page.lines[at];
  if (!line) return;
  page.lines.splice(at, 1);
  page.children.push(metadata(page.capture, line, { field: 'publisher', text: readCopyrightLine(line) }));
}

function consumeAddresses(page: Page): void {
  for (let line = page.lines.at(-1); line && isBareAddress(line); line = page.lines.at(-1)) {
    page.lines.pop();
    page.children.push(metadata(page.capture, line, { field: 'url', text: addressOf(line) }));
  }
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  consumeTail(page, boilerplate);
  consumeOwner(page);
  consumeAddresses(page);
  consumeTail(page, boilerplate);
  consumeOtherHeadlines(page);
  const { title } = consumeHead(page, { dateLine: 'published' });
  const { titledSpeaker, kind } = consumeTitledBody(page, title);
  const owner = copyrightAtEnd(capture);
  return closePage(page, {
    kind: kind === 'meeting' || !kind ? 'communique' : kind,
    publisher: owner === null ? null : { name: owner, evidence: { name: 'copyright-line', values: {} } },
    titledSpeaker,
  });
}

export const pressOffice: Format = {
  name: 'press-office',
  strongest: weightOf('official-copyright'),
  recognise,
  parse,
};
