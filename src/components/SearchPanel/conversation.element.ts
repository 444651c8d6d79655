import type { Answer, Hit, HitGroup, SearchEngine } from '#search/engine.ts';
import type { SourcedDocument } from '#search/sources.ts';
import { orderOf, writeAsked, type Asked } from './state.element.ts';

/** Hits shown at first, and added by “Show more”. */
export const PAGE = 20;
/** Documents shown at first where hits stand under them. */
export const PAGE_OF_GROUPS = 10;
/** Hits shown of each document before all are asked for. */
export const EACH = 3;

/**
 * What went wrong: the index could not be loaded, there is no connection, the index is damaged or of another version, or
 * searching itself failed.
 */
export type Fault = 'failed' | 'offline' | 'damaged' | 'broken';

/** What the panel shows. */
export type View =
  | { readonly state: 'idle' }
  /** `opening` while the engine is loaded for the first time. */
  | { readonly state: 'opening' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault; readonly cause: unknown }
  | {
      readonly state: 'hits' | 'none';
      readonly asked: Asked;
      readonly answer: Answer;
      readonly hits: readonly Hit[];
      /** The same under their documents, where that is asked for. */
      readonly groups: readonly HitGroup[] | null;
      /** The documents that come from the address or have the number that the query is; it never fails. */
      readonly sourced: Promise<readonly SourcedDocument[]>;
    };

type Listed = Extract<View, { state: 'hits' | 'none' }>;

/** The names of a `BrokenIndex` and a `ReplacedIndex`: an error that crossed the border of a worker may have kept no more. */
const DAMAGE = 'BrokenIndex';
const REPLACED = 'ReplacedIndex';

/** Whether the site has been published anew since an answer was given. */
export const isReplaced = (cause: unknown): boolean => cause instanceof Error && cause.name === REPLACED;

/** What browsers say where something cannot be loaded, and what the index says of an answer of the server. */
const NOT_LOADED = /fetch|network|load|HTTP \d/iu;

/** What a failure means. */
export function faultOf(cause: unknown, isOnline: boolean): Fault {
  if (cause instanceof Error && cause.name === DAMAGE) return 'damaged';
  if (!isOnline) return 'offline';
  return NOT_LOADED.test(String(cause)) ? 'failed' : 'broken';
}

/**
 * Questions and answers in their order: the engine is loaded when it is first needed, an answer that comes when something
 * else has been asked is dropped, what failed can be tried again, and where the site has been published anew since the
 * answer, the same is asked once more.
 */
export class Conversation {
  readonly #open: () => Promise<SearchEngine>;
  readonly #sourced: (query: string) => Promise<readonly SourcedDocument[]>;
  readonly #show: (view: View) => void;
  readonly #page: number;
  #engine: Promise<SearchEngine> | null = null;
  #latest: Asked | null = null;
  /** The question that was asked once more: it is not asked a third time. */
  #askedAnew: Asked | null = null;

  /**
   * @param open loads the engine
   * @param sourced finds the documents that come from an address or have a number; none where a query is neither. A table
   * of them that fails is left out: the paragraphs are there without it.
   * @param page number of hits shown at first
   */
  constructor(
    open: () => Promise<SearchEngine>,
    sourced: (query: string) => Promise<readonly SourcedDocument[]>,
    show: (view: View) => void,
    page = PAGE,
  ) {
    this.#open = open;
    this.#sourced = sourced;
    this.#show = show;
    this.#page = page;
  }

  /** Whether nothing else has been asked since. */
  isLatest(asked: Asked): boolean {
    return this.#latest === asked;
  }

  /**
   * Asks, and shows what comes of it. A question for nothing in particular ends the conversation.
   * @param shown number of hits, or of documents with theirs, to show at once, at least a page of them
   */
  async ask(asked: Asked, shown = 0): Promise<void> {
    this.#latest = asked;
    if (writeAsked(asked) === '' && asked.wrongDays === undefined) {
      this.#show({ state: 'idle' });
      return;
    }
    this.#show({ state: this.#engine ? 'loading' : 'opening' });
    try {
      const sourced = this.#sourced(asked.query).catch(() => []);
      const most = Math.max(asked.grouped ? PAGE_OF_GROUPS : this.#page, shown);
      const answered = await this.#answered(asked, most).catch((cause: unknown) => {
        if (isReplaced(cause) && this.isLatest(asked)) return this.#answered(asked, most);
        throw cause;
      });
      if (!this.isLatest(asked)) return;
      this.#show({ state: answered.hits.length > 0 ? 'hits' : 'none', asked, ...answered, sourced });
    } catch (cause) {
      if (!this.isLatest(asked)) return;
      this.#show({ state: 'failed', fault: faultOf(cause, navigator.onLine), cause });
    }
  }

  /**
   * What an answer holds besides its first hits. Where its index has been replaced the same is asked once more.
   * @param shown number of hits, or of documents, to show then
   * @returns null where something else, or the same once more, has been asked since
   * @throws what the engine throws, unless something else has been asked since
   */
  async more<Value>(asked: Asked, get: () => Promise<Value>, shown = 0): Promise<Value | null> {
    try {
      const value = await get();
      return this.isLatest(asked) ? value : null;
    } catch (cause) {
      if (!this.isLatest(asked)) return null;
      if (!isReplaced(cause) || this.#askedAnew === asked) throw cause;
      this.#askedAnew = { ...asked };
      await this.ask(this.#askedAnew, shown);
      return null;
    }
  }

  async #answered(asked: Asked, most: number): Promise<Pick<Listed, 'answer' | 'hits' | 'groups'>> {
    const engine = await this.#loaded();
    const answer = await engine.ask({ ...asked, sort: orderOf(asked) });
    if (answer.total === 0) return { answer, hits: [], groups: null };
    if (!asked.grouped) return { answer, hits: await answer.hits(0, most), groups: null };
    const groups = await answer.groups(0, most, EACH);
    return { answer, groups, hits: groups.flatMap((group) => group.hits) };
  }

  /** The engine, loaded once; where that fails, the next question tries again. */
  async #loaded(): Promise<SearchEngine> {
    this.#engine ??= this.#open();
    const loading = this.#engine;
    try {
      return await loading;
    } catch (cause) {
      if (this.#engine === loading) this.#engine = null;
      throw cause;
    }
  }
}
