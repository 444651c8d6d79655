import type { FacetCount } from '#search/engine.ts';
import { count, fill } from '#strings/plural.ts';
import { make, makeButton } from '../make.element.ts';
import { barsOf, type Bar } from './histogram.element.ts';
import type { PanelStrings } from './panel-strings.element.ts';
import { toggled, type Asked } from './state.element.ts';

/** A bar with the gap beside it is at least so wide, in pixels: a finger meets it. */
const NARROWEST = 25;
/** A bar of few paragraphs is still seen, in per cent of the height. */
const LOWEST = 3;

const digits = (year: number): string => String(year).padStart(4, '0');

const yearsOf = ({ first, last }: Bar): string => (first === last ? digits(first) : `${digits(first)}–${digits(last)}`);

/** What a bar says of itself. */
export function barLabel(bar: Bar, { search, locale, counts }: PanelStrings): string {
  return fill(bar.first === bar.last ? search.bar : search.barOfSeveral, {
    years: yearsOf(bar),
    paragraphs: count(locale, bar.count, counts.paragraphs),
  });
}

/** The question narrowed to the years of a bar, or widened again where it was. */
function narrowed(asked: Asked, { first, last }: Bar): Asked {
  if (first === last) return toggled(asked, 'year', digits(first));
  const same = asked.from === digits(first) && asked.to === digits(last);
  return same ? { ...asked, from: null, to: null } : { ...asked, from: digits(first), to: digits(last) };
}

const isChosen = (asked: Asked, { first, last }: Bar): boolean =>
  first === last
    ? asked.chosen.year.includes(digits(first))
    : asked.from === digits(first) && asked.to === digits(last);

/** One stop of the Tab key for all bars; the arrows lead from one to the next. */
function byArrows(row: HTMLElement): void {
  const bars = [...row.querySelectorAll('button')];
  const stop = bars.findIndex((bar) => bar.getAttribute('aria-pressed') === 'true');
  bars.forEach((bar, index) => {
    bar.tabIndex = index === Math.max(stop, 0) ? 0 : -1;
  });
  row.addEventListener('keydown', (event) => {
    const at = bars.findIndex((bar) => bar === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    const next = to === undefined ? undefined : bars[to];
    if (!next) return;
    event.preventDefault();
    for (const bar of bars) bar.tabIndex = bar === next ? 0 : -1;
    next.focus();
  });
}

/** Every year by itself: the numbers of several do not add up. @param years that have something, in their order */
function table(years: readonly Bar[], strings: PanelStrings): HTMLTableElement {
  const { search, locale } = strings;
  const heads = [search.year, search.paragraphs].map((text) => {
    const head = make('th', '', text);
    head.scope = 'col';
    return head;
  });
  const rows = years.map((bar) => {
    const head = make('th', '', yearsOf(bar));
    head.scope = 'row';
    return make('tr', '', head, make('td', '', new Intl.NumberFormat(locale).format(bar.count)));
  });
  return make('table', '', make('thead', '', make('tr', '', ...heads)), make('tbody', '', ...rows));
}

/**
 * Draws the number of paragraphs by year above the hits; each bar narrows to its years, and the same stands in a table behind.
 * Nothing is drawn where all lie in one year.
 * @param lost is called where a bar had the focus that is there no more
 */
export function showYears(
  place: HTMLElement,
  counts: readonly FacetCount[],
  asked: Asked,
  ask: (asked: Asked) => void,
  strings: PanelStrings,
  lost: () => void,
): void {
  place.hidden = false;
  const bars = barsOf(counts, Math.max(1, Math.floor(place.clientWidth / NARROWEST)));
  const highest = bars.reduce((high, bar) => Math.max(high, bar.count), 1);
  place.hidden = bars.length < 2;
  const buttons = bars.map((bar) => {
    const column = make('span', 'column');
    column.style.blockSize = `${bar.count === 0 ? 0 : Math.max(LOWEST, (bar.count / highest) * 100)}%`;
    const each = makeButton('bar', column, () => {
      ask(narrowed(asked, bar));
    });
    const label = barLabel(bar, strings);
    each.title = label;
    each.dataset.years = yearsOf(bar);
    each.setAttribute('aria-label', label);
    each.setAttribute('aria-pressed', String(isChosen(asked, bar)));
    return each;
  });
  const row = place.querySelector<HTMLElement>('.bars');
  const focused = row?.contains(document.activeElement) ? document.activeElement?.getAttribute('data-years') : null;
  row?.replaceChildren(...buttons);
  if (row) byArrows(row);
  // The bar that asked has the focus again, if there is such a one.
  if (focused) {
    const same = buttons.find(({ dataset }) => dataset.years === focused);
    if (same && !place.hidden) same.focus({ preventScroll: true });
    else lost();
  }
  const [first, last] = [bars[0], bars.at(-1)];
  if (first && last)
    place
      .querySelector('.ends')
      ?.replaceChildren(make('span', '', digits(first.first)), make('span', '', digits(last.last)));
  place.querySelector('.table')?.replaceChildren(
    table(
      barsOf(counts, Infinity).filter(({ count: some }) => some > 0),
      strings,
    ),
  );
}
