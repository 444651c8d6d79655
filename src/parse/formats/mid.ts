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
import { excerptOf, recognisedBy, weightOf, type SignRule } from './signs.ts';

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
/** Signs stand within so much of a line of the head; farther in they are words of a text. In UTF-16 code units. */
const SIGN_REACH = 400;

/** What the top of a page shows. The number, which takes longest, is looked for where it is asked after. */
interface Seen {
  /** The field that names the site of the ministry, as it is quoted; empty where none does. */
  readonly site: string;
  /** The name of a part of the older site that it prints above its pages. */
  readonly asset: boolean;
  readonly menu: boolean;
  readonly stamp: boolean;
  readonly number: boolean;
  /** A line names the ministry or its officers. */
  readonly title: boolean;
}

/** By what a page of the ministry is recognised. What others print too shows it only beside another sign. */
const SIGNS: readonly SignRule<Seen>[] = [
  // The site says itself what it is.
  {
    name: 'site in the markup',
    when: ({ site }) => site !== '',
    verdict: ({ site }) => ({ name: 'mid-site', values: { printed: site } }),
  },
  // Other sites run on the same software, without this menu and with another stamp.
  {
    name: 'part of the older site',
    when: ({ asset, menu, stamp }) => asset && (menu || stamp),
    verdict: () => ({ name: 'mid-asset-publisher', values: {} }),
  },
  {
    name: 'menu of languages',
    when: ({ menu, stamp, title }) => menu && (stamp || title),
    verdict: () => ({ name: 'mid-language-menu', values: {} }),
  },
  {
    name: 'register number and title',
    when: (seen) => seen.title && seen.number,
    verdict: () => ({ name: 'mid-register-number', values: {} }),
  },
  {
    name: 'run-on stamp and title',
    when: ({ stamp, title }) => stamp && title,
    verdict: () => ({ name: 'mid-run-on-stamp', values: {} }),
  },
];

function seenOf({ lines }: Capture): Seen {
  const head = lines.slice(0, HEAD_LINES).map((line) => foldBlanks(line.text.slice(0, SIGN_REACH)));
  const site = lines.slice(0, FIELD_LINES).find((line) => line.role === 'field' && MID_SITE.test(line.text));
  return {
    site: site ? excerptOf(site.text) : '',
    asset: head[0] === 'Asset Publisher',
    menu: head.some((text) => LANGUAGE_CODE_MENU.test(text)),
    stamp: head.some((text) => RUN_ON_STAMP.test(text)),
    get number() {
      return head.some((text) => readRegisterNumber(text) !== null);
    },
    title: head.some((text) => MID_TITLE.test(text) || MID_TITLE_RUSSIAN.test(text)),
  };
}

const recognise = (capture: Capture): Recognition | null => recognisedBy(SIGNS, seenOf(capture));

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
  const russian = /\p{Script=Cyrillic}/u.test(title ?? '');
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

export const mid: Format = { name: 'mid', strongest: weightOf('mid-asset-publisher'), recognise, parse };
