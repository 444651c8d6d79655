import type { Answer, Hit, Question, SearchEngine } from '#search/engine.ts';

/** Hits shown at first, and added by “Show more”. */
const PAGE = 20;

/** What the panel shows. */
export type View =
  | { readonly state: 'idle' | 'loading' }
  /** `failed` where the index could not be loaded, `broken` where it could not answer. */
  | { readonly state: 'failed'; readonly fault: 'failed' | 'broken'; readonly cause: unknown }
  | {
      readonly state: 'hits' | 'none';
      readonly question: Question;
      readonly answer: Answer;
      readonly hits: readonly Hit[];
    };

/**
 * Questions and answers in their order: the engine is loaded when it is first needed, an answer that comes when something
 * else has been asked is dropped, and what failed can be tried again.
 */
export class Conversation {
  readonly #open: () => Promise<SearchEngine>;
  readonly #show: (view: View) => void;
  #engine: Promise<SearchEngine> | null = null;
  #latest: Question | null = null;

  constructor(open: () => Promise<SearchEngine>, show: (view: View) => void) {
    this.#open = open;
    this.#show = show;
  }

  /** Asks, and shows what comes of it. A question without words ends the conversation. */
  async ask(question: Question): Promise<void> {
    this.#latest = question;
    if (question.query === '') {
      this.#show({ state: 'idle' });
      return;
    }
    this.#show({ state: 'loading' });
    let fault: 'failed' | 'broken' = 'failed';
    try {
      const engine = await this.#loaded();
      fault = 'broken';
      const answer = await engine.ask(question);
      const hits = await answer.hits(0, PAGE);
      if (this.#latest === question) this.#show({ state: hits.length > 0 ? 'hits' : 'none', question, answer, hits });
    } catch (cause) {
      if (this.#latest === question) this.#show({ state: 'failed', fault, cause });
    }
  }

  /**
   * The next hits of an answer.
   * @param shown number of hits shown already
   * @returns null where something else has been asked since
   * @throws what the engine throws, unless something else has been asked since
   */
  async more(answer: Answer, shown: number): Promise<readonly Hit[] | null> {
    const question = this.#latest;
    try {
      const hits = await answer.hits(shown, PAGE);
      return this.#latest === question ? hits : null;
    } catch (cause) {
      if (this.#latest === question) throw cause;
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
