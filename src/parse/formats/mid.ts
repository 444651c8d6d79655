import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate, LANGUAGE_CODE_MENU } from '../page/boilerplate.ts';
import { readRegisterNumber } from '../date/index.ts';
import { consumeHead } from '../head/head.ts';
import { closePage, openPage, consume, consumeTail } from '../page/page.ts';
import { consumeOtherHeadlines } from '../tail/closing-list.ts';
import { furniture } from '../page/span.ts';
import { consumeTitledBody } from '../body/titled-body.ts';
import { excerptOf, shownBy } from './signs.ts';

/** A line of the country menu: `the Republic of Tajikistan`. */
const COUNTRY_LINE = /^(?:the )?\p{L}+(?: \p{L}+){0,4}$/u;

const MID_TITLE =
  /\b(?:Russian )?(?:Foreign Minister|Minister of Foreign Affairs(?: of (?:the )?Russia\p{L}*(?: Federation)?)?|Foreign Ministry (?:Spokes\p{L}+|Official Spokes\p{L}+)|Deputy Foreign Minister|Deputy Minister of Foreign Affairs)\b/u;
const MID_TITLE_RUSSIAN =
  /Министр\p{L}{0,3} иностранных дел|МИД России|официальн\p{L}{1,3} представител\p{L}{1,3} МИД/u;
/** How a saved page of the ministry names its site: by address or at the end of `<title>`. */
const MID_SITE =
  /^https?:\/\/(?:www\.)?(?:archive\.)?mid\.ru\/|(?:^|[-–—|] )(?:The )?Ministry of Foreign Affairs of the Russian Federation$|(?:^|[-–—|] )Министерство иностранных дел Российской Федерации$/u;
const RUN_ON_STAMP = /^\d{1,2} \p{L}+ \d{4}\d{1,2}:\d{2}$/u;

/** So many lines at the top may hold stamp, menu, number and title. */
const HEAD_LINES = 14;
/** So many lines at the top may hold fields of the markup that name the site. */
const FIELD_LINES = 30;

function recognise(capture: Capture): Recognition | null {
  const head = capture.lines.slice(0, HEAD_LINES).map((line) => foldBlanks(line.text.slice(0, 400)));
  const stamp = head.some((text) => RUN_ON_STAMP.test(text));
  const menu = head.some((text) => LANGUAGE_CODE_MENU.test(text));
  const site = capture.lines
    .slice(0, FIELD_LINES)
    .find((line) => line.role === 'field' && MID_SITE.test(line.text.slice(0, 600)));
  const asset = head[0] === 'Asset Publisher';
  const number = head.some((text) => readRegisterNumber(text) !== null);
  const title = head.find((text) => MID_TITLE.test(text) || MID_TITLE_RUSSIAN.test(text));
  if (site) return shownBy({ name: 'mid-site', values: { printed: excerptOf(site.text) } });
  if (asset && (menu || stamp)) return shownBy({ name: 'mid-asset-publisher', values: {} });
  if (menu && (stamp || title !== undefined)) return shownBy({ name: 'mid-language-menu', values: {} });
  if (number && title !== undefined) return shownBy({ name: 'mid-register-number', values: {} });
  if (stamp && title !== undefined) return shownBy({ name: 'mid-run-on-stamp', values: {} });
  return null;
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  const [first] = page.lines;
  if (first && COUNTRY_LINE.test(foldBlanks(first.text)) && /^\p{Ll}/u.test(first.text.trim()))
    consume(page, (line) => furniture(capture, line, 'menu'));
  const { title } = consumeHead(page, { dateLine: 'published' });
  consumeTail(page, boilerplate);
  consumeOtherHeadlines(page);
  consumeTail(page, boilerplate);
  const { body, titledSpeaker, kind } = consumeTitledBody(page, title);
  const russian = title !== null && /\p{Script=Cyrillic}/u.test(title);
  return closePage(page, {
    kind: kind ?? (body.hasQuestions ? 'press-conference' : 'remarks'),
    publisher: {
      name: russian
        ? 'Министерство иностранных дел Российской Федерации'
        : 'Ministry of Foreign Affairs of the Russian Federation',
      evidence: { name: 'layout-of-mid', values: {} },
    },
    titledSpeaker,
  });
}

export const mid: Format = { name: 'mid', recognise, parse };
