import { make, makeButton } from '#components/make.element.ts';

/** A problem as the preview shows it. */
export interface PreviewProblem {
  readonly severity: 'error' | 'warning' | 'note';
  readonly name: string;
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

/** A run of characters of one line and what it was taken for. `kind` is the type of the leaf, for the colour. */
export interface PreviewPart {
  readonly kind: string;
  readonly what: string;
  readonly text: string;
}

/** What the server sends: how one capture is read, or, where none is asked for, how the archive stands. */
export interface PreviewData {
  readonly heading: string;
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly problems: readonly PreviewProblem[];
  readonly lines: readonly { readonly number: number; readonly parts: readonly PreviewPart[] }[];
  /** The documents of the archive, for the overview. */
  readonly documents: readonly { readonly id: string; readonly file: string; readonly state: string }[];
}

/** The part of the window that the panel takes. */
const PANEL = 0.34;

const styles = `
  :host { position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 1000; font: 14px/1.45 ui-sans-serif, sans-serif;
    color: CanvasText; color-scheme: light dark; }
  button { font: inherit; color: inherit; background: Canvas; border: 1px solid; padding: .2em .7em; cursor: pointer; }
  .opener { position: absolute; inset-block-end: 1rem; inset-inline-end: 1rem; white-space: nowrap; }
  section { box-sizing: border-box; inline-size: ${PANEL * 100}vw; block-size: 100%; overflow: auto; padding: 1rem;
    background: Canvas; border-inline-start: 1px solid; }
  @media (width < 60rem) { :host([data-covers]) { inset-inline: 0; } section { inline-size: auto; } }
  header { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
  h2, h3 { font-size: 1em; margin: 0 0 .5em; overflow-wrap: anywhere; }
  h3 { margin-block-start: 1.5em; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0; }
  dd { margin: 0; overflow-wrap: anywhere; }
  ul { list-style: none; margin: 0; padding: 0; }
  .problem { border-inline-start: 4px solid; padding-inline-start: .7em; margin-block: .6em; }
  .error, .failed { border-color: #c00; } .warning { border-color: #c80; } .note { border-color: #888; }
  .problem p { margin: 0; }
  table { border-collapse: collapse; inline-size: 100%; }
  td { vertical-align: top; padding: .15em .5em; border-block-end: 1px solid color-mix(in srgb, CanvasText 12%, Canvas); }
  td:first-child { text-align: end; font-variant-numeric: tabular-nums; opacity: .6; }
  td:nth-child(2) { inline-size: 12em; }
  td:last-child { overflow-wrap: anywhere; }
  .furniture, .markup, .blank, .front-matter { opacity: .6; }
  tr:is(.label, .note) { font-weight: 600; } .metadata, .caption, .dateline { font-style: italic; }
`;

/** Where the page that was opened last and the document that is shown beside it are kept while the browser's tab lives. */
const STATE = 'verbatim-preview';

/** Of a document's pages, the id; of other pages nothing. */
export const DOCUMENT_PAGE = /\/documents\/([a-z0-9-]+)\//u;

const idOfPage = (): string => DOCUMENT_PAGE.exec(location.pathname)?.[1] ?? '';

/**
 * Shows in `npm run dev` how the capture of the open page is read: problems on top, then line by line what each line was
 * taken for. It opens by itself when a capture is edited. The build knows nothing of it.
 */
class ParsePreview extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #id = idOfPage();
  #open = this.dataset.open !== undefined;

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    const [page, id] = (sessionStorage.getItem(STATE) ?? '').split(' ');
    if (page !== '') this.#open = true;
    if (page === location.pathname) this.#id = id ?? '';
    void this.show();
  }

  /** Shows how a capture is read now, and goes on showing it when the page has been loaded anew. */
  watch(id: string): void {
    this.#id = id;
    this.#open = true;
    sessionStorage.setItem(STATE, `${location.pathname} ${id}`);
    void this.show();
  }

  /** Asks the server and draws what it says. */
  async show(): Promise<void> {
    const place = this.#root.querySelector('section')?.scrollTop ?? 0;
    let panel: HTMLElement;
    try {
      const answer = await fetch(`${this.dataset.from ?? ''}?id=${encodeURIComponent(this.#id)}`);
      panel = this.#panel((await answer.json()) as PreviewData);
    } catch (reason) {
      panel = make('section', '', make('p', 'problem failed', `The preview cannot be shown: ${String(reason)}`));
    }
    this.#root.replaceChildren(this.#open ? panel : this.#opener(panel.dataset.problems ?? ''));
    panel.scrollTop = place;
    this.#makeRoom();
  }

  /** Beside the panel the page keeps the layout that it has in the whole window, and is drawn smaller. */
  #makeRoom(): void {
    this.toggleAttribute('data-covers', this.#open);
    if (this.closest('body') !== null) return;
    document.documentElement.style.marginInlineEnd = this.#open ? `${PANEL * 100}vw` : '';
    document.body.style.zoom = this.#open ? String(1 - PANEL) : '';
  }

  #opener(problems: string): HTMLElement {
    return makeButton('opener', problems === '' ? 'How it is read' : `How it is read: ${problems}`, () => {
      this.watch(this.#id);
    });
  }

  #panel({ heading, facts, problems, lines, documents }: PreviewData): HTMLElement {
    const close = makeButton('', 'Close', () => {
      sessionStorage.removeItem(STATE);
      this.#open = false;
      this.#id = idOfPage();
      void this.show();
    });
    const all = makeButton('', 'All documents', () => {
      this.watch('');
    });
    const panel = make(
      'section',
      '',
      make('header', '', make('h2', '', heading), ...(documents.length > 0 ? [] : [all]), close),
    );
    panel.setAttribute('aria-label', 'How the capture is read');
    panel.dataset.problems = problems.length === 0 ? '' : String(problems.length);
    panel.append(
      make('h3', '', problems.length === 0 ? 'No problems' : `Problems: ${String(problems.length)}`),
      make('ul', '', ...problems.map(problemItem)),
      make('dl', '', ...facts.flatMap(([term, text]) => [make('dt', '', term), make('dd', '', text)])),
    );
    if (documents.length > 0) panel.append(make('h3', '', 'Documents'), this.#documents(documents));
    if (lines.length > 0) panel.append(make('h3', '', 'Line by line'), linesTable(lines));
    return panel;
  }

  #documents(documents: PreviewData['documents']): HTMLElement {
    return make(
      'ul',
      '',
      ...documents.map(({ id, file, state }) => {
        const button = makeButton('', file, () => {
          this.watch(id);
        });
        return make('li', '', button, ` ${state}`);
      }),
    );
  }
}

function problemItem({ severity, name, place, message, hint }: PreviewProblem): HTMLElement {
  return make(
    'li',
    `problem ${severity}`,
    make('p', '', make('strong', '', `${severity}: ${name}`), ` ${place}`),
    make('p', '', message),
    make('p', '', `→ ${hint}`),
  );
}

function linesTable(lines: PreviewData['lines']): HTMLElement {
  const rows = lines.flatMap(({ number, parts }) =>
    parts.map(({ kind, what, text }, at) =>
      make('tr', kind, make('td', '', at === 0 ? String(number) : ''), make('td', '', what), make('td', '', text)),
    ),
  );
  return make('table', '', ...rows);
}

customElements.define('parse-preview', ParsePreview);

if (import.meta.hot) {
  const preview = document.querySelector<ParsePreview>('parse-preview') ?? new ParsePreview();
  preview.dataset.from ??= `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/_preview/data.json`;
  if (!preview.isConnected) document.documentElement.append(preview);
  import.meta.hot.on('verbatim:edited', ({ id }: { id: string }) => {
    preview.watch(id);
  });
}
