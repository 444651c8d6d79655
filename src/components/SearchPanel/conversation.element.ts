import type { Answer, Hit, SearchEngine } from '#search/engine.ts';
import type { SourcedDocument } from '#search/sources.ts';
import { orderOf, writeAsked, type Asked } from './state.element.ts';

/** Hits shown at first, and added by “Show more”. */
export const PAGE = 20;

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
  /** The query is an address or a number from which these documents come. */
  | { readonly state: 'sourced'; readonly asked: Asked; readonly documents: readonly SourcedDocument[] }
  | {
      readonly state: 'hits' | 'none';
      readonly asked: Asked;
      readonly answer: Answer;
      readonly hits: readonly Hit[];
    };

/** The name of a `BrokenIndex`: an error that crossed the border of a worker has kept no more of its kind. */
const DAMAGE = 'BrokenIndex';

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
 * else has been asked is dropped, and what failed can be tried again.
 */
export class Conversation {
  readonly #open: () => Promise<SearchEngine>;
  readonly #sourced: (query: string) => Promise<readonly SourcedDocument[]>;
  readonly #show: (view: View) => void;
  #engine: Promise<SearchEngine> | null = null;
  #latest: Asked | null = null;

  /**
   * @param open loads the engine
   * @param sourced finds the documents that come from an address or have a number; none where a query is neither
   */
  constructor(
    open: () => Promise<SearchEngine>,
    sourced: (query: string) => Promise<readonly SourcedDocument[]>,
    show: (view: View) => void,
  ) {
    this.#open = open;
    this.#sourced = sourced;
    this.#show = show;
  }

  /** Whether nothing else has been asked since. */
  isLatest(asked: Asked): boolean {
    return this.#latest === asked;
  }

  /**
   * Asks, and shows what comes of it. A question for nothing in particular ends the conversation.
   * @param shown number of hits to show at once, at least a page of them
   */
  async ask(asked: Asked, shown = PAGE): Promise<void> {
    this.#latest = asked;
    if (writeAsked(asked) === '') {
      this.#show({ state: 'idle' });
      return;
    }
    this.#show({ state: this.#engine ? 'loading' : 'opening' });
    try {
      const documents = await this.#sourced(asked.query);
      if (documents.length > 0) {
        if (this.isLatest(asked)) this.#show({ state: 'sourced', asked, documents });
        return;
      }
      const engine = await this.#loaded();
      const answer = await engine.ask({ ...asked, sort: orderOf(asked) });
      const hits = answer.total === 0 ? [] : await answer.hits(0, Math.max(PAGE, shown));
      if (this.isLatest(asked)) this.#show({ state: hits.length > 0 ? 'hits' : 'none', asked, answer, hits });
    } catch (cause) {
      if (!this.isLatest(asked)) return;
      this.#show({ state: 'failed', fault: faultOf(cause, navigator.onLine), cause });
    }
  }

  /**
   * What an answer holds besides its first hits.
   * @returns null where something else has been asked since
   * @throws what the engine throws, unless something else has been asked since
   */
  async more<Value>(asked: Asked, get: () => Promise<Value>): Promise<Value | null> {
    try {
      const value = await get();
      return this.isLatest(asked) ? value : null;
    } catch (cause) {
      if (this.isLatest(asked)) throw cause;
      return null;
    }
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
