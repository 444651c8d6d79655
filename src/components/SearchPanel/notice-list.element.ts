import type { Answer, CountedWord, UnknownWord } from '#search/engine.ts';
import { count, fill } from '#strings/plural.ts';
import { listFormat } from '#strings/formats.ts';
import { make, makeButton } from '../make.element.ts';
import { noticesOf, withWord, type Notice } from './notices.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { undatedOnly, unfiltered, type Asked } from './state.element.ts';

type Ask = (asked: Asked) => void;
type Parts = (Node | string)[];
type NoticeOf<Is extends Notice['is']> = Extract<Notice, { is: Is }>;

/** As many other spellings are named. */
const MOST_SPELLINGS = 8;

const counted = ({ word, count: number }: CountedWord, { search, locale }: PanelStrings): string =>
  fill(search.counted, { word, count: new Intl.NumberFormat(locale).format(number) });

const button = (label: string, act: () => void): HTMLButtonElement => makeButton('button', make('bdi', '', label), act);

/** A spelling of a name, which the index has in small letters. */
const asName = ({ word, count: number }: CountedWord, locale: string): CountedWord => ({
  word: word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1),
  count: number,
});

/** The nearest spellings come when they are found: each asks for itself in the place of the word. */
function nearest({ word, nearest: find }: UnknownWord, asked: Asked, ask: Ask, strings: PanelStrings): Node {
  const place = make('span', 'nearest');
  const show = async (): Promise<void> => {
    const words = await find();
    if (words.length === 0) return;
    const buttons = words.map((other) =>
      button(counted(other, strings), () => {
        ask({ ...asked, query: withWord(asked.query, word, other.word) });
      }),
    );
    place.append(strings.search.nearest, ' ', ...buttons.flatMap((each) => [each, ' ']));
  };
  show().catch((cause: unknown) => {
    console.error(strings.search.failed, cause);
  });
  return place;
}

function filtered({ count: left }: NoticeOf<'filtered'>, asked: Asked, ask: Ask, strings: PanelStrings): Parts {
  const { search, locale } = strings;
  return [
    count(locale, left, search.withoutFilters),
    ' ',
    button(search.dropFilters, () => {
      ask(unfiltered(asked));
    }),
  ];
}

function joined({ word, spellings }: NoticeOf<'joined'>, asked: Asked, ask: Ask, strings: PanelStrings): Parts {
  const named = spellings
    .slice(0, MOST_SPELLINGS)
    .map((spelling) => counted(asName(spelling, strings.locale), strings));
  const all = spellings.length > MOST_SPELLINGS ? [...named, '…'] : named;
  const list = listFormat(strings.locale, { type: 'unit', style: 'short' }).format(all);
  return [
    make('bdi', '', fill(strings.search.joined, { word, spellings: list })),
    ' ',
    button(strings.search.exact, () => {
      ask({ ...asked, joined: false });
    }),
  ];
}

/** Says that a word stands in no paragraph, and offers to leave it out where the question is not answered with it. */
function unknown(notice: Extract<Notice, UnknownWord>, asked: Asked, ask: Ask, strings: PanelStrings): Parts {
  const { is, word, what, isInHeads } = notice;
  const said = strings.search.unknown[isInHeads ? 'head' : what];
  const without = button(fill(strings.search.leaveOut, { word }), () => {
    ask({ ...asked, without: [...asked.without, word] });
  });
  const offers = [...(is === 'unknown' ? [without, ' '] : []), nearest(notice, asked, ask, strings)];
  return [make('bdi', '', fill(said, { word })), ' ', ...offers];
}

/** What a notice says and offers. */
function partsOf(notice: Notice, asked: Asked, ask: Ask, strings: PanelStrings): Parts {
  const { search, locale } = strings;
  const offer = (label: string, change: Asked): HTMLButtonElement =>
    button(label, () => {
      ask(change);
    });
  switch (notice.is) {
    case 'unknown':
    case 'absent':
      return unknown(notice, asked, ask, strings);
    case 'no-day':
      return [make('bdi', '', fill(search.noDay, { days: notice.days.join(' ') }))];
    case 'reversed':
      return [search.reversed];
    case 'left-out': {
      const words = listFormat(locale, { type: 'unit', style: 'short' }).format(
        notice.words.map((word) => `“${word}”`),
      );
      return [make('bdi', '', fill(search.leftOut, { words })), ' ', offer(search.takeBack, { ...asked, without: [] })];
    }
    case 'joined':
      return joined(notice, asked, ask, strings);
    case 'exact':
      return [search.exactOnly, ' ', offer(search.joinAgain, { ...asked, joined: true })];
    case 'ignored':
      return [make('bdi', '', fill(search.ignored, { signs: notice.signs.join(' ') }))];
    case 'filtered':
      return filtered(notice, asked, ask, strings);
    case 'uncertain':
      return [count(locale, notice.count, search.uncertain)];
    case 'undated':
      return [count(locale, notice.count, search.undatedToo), ' ', offer(search.showUndated, undatedOnly(asked))];
  }
}

/** The notices about an answer, as entries of a list. */
export function noticeItems(asked: Asked, answer: Answer, ask: Ask, strings: PanelStrings): HTMLLIElement[] {
  return noticesOf(asked, answer).map((notice) => make('li', notice.is, ...partsOf(notice, asked, ask, strings)));
}
