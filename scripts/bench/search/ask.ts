import { chromium, type Browser as Chromium } from 'playwright-core';
import { findBrowser } from '../../test/chromium.ts';
import type { Asked, Stage, Told } from './browser/asked.ts';
import type * as Engines from './browser/engines.ts';
import { modulesOfProject } from './browser/modules.ts';
import type { BenchQuery } from './queries.ts';
import { filesOf, slowServer, type Line, type SlowServer, type Traffic } from './slow-server.ts';

/** What had come when something was reached. */
export type Reached = Stage & Traffic;

/** A question as one engine answered it. */
export interface Answered {
  readonly hits: Reached;
  readonly facets: Reached;
  /** Documents and people, which come after all of these; null of Pagefind. */
  readonly beside: Reached | null;
}

/** From a cold cache, and once more with everything at hand. */
export interface ColdAndWarm {
  readonly cold: Answered;
  readonly warm: Answered;
}

export type Engine = Asked['engine'];

/** A page that loads nothing but the engines. */
const PAGE = '<!doctype html><meta charset="utf-8"><title>Bench</title>';
const MODULE = '/scripts/bench/search/browser/engines.ts';
const LONGEST_MS = 240_000;

async function askIn(browser: Chromium, server: SlowServer, engine: Engine, query: BenchQuery): Promise<ColdAndWarm> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const reached: Partial<Record<Told['what'], Reached>> = {};
  await page.exposeFunction('tell', ({ what, ...stage }: Told) => {
    reached[what] = { ...stage, ...server.traffic() };
  });
  await page.goto(`${server.address}page/`);
  await page.evaluate(
    async ([module, which]) => {
      const { ready } = (await import(module)) as typeof Engines;
      await ready(which);
    },
    [MODULE, engine] as const,
  );
  const once = async (): Promise<Answered> => {
    server.begin();
    await page.evaluate(
      async ([module, asked]) => {
        const { ask } = (await import(module)) as typeof Engines;
        await ask(asked, (globalThis as unknown as { tell: (told: Told) => Promise<void> }).tell);
      },
      [MODULE, { ...query, engine } satisfies Asked] as const,
    );
    server.end();
    const { hits, facets, beside = null } = reached;
    if (!hits || !facets) throw new Error(`${engine} did not answer “${query.plain}”`);
    return { hits, facets, beside };
  };
  const cold = await once();
  const warm = await once();
  await context.close();
  return { cold, warm };
}

const quicker = (one: ColdAndWarm, other: ColdAndWarm): ColdAndWarm => ({
  cold: one.cold.hits.ms <= other.cold.hits.ms ? one.cold : other.cold,
  warm: one.warm.hits.ms <= other.warm.hits.ms ? one.warm : other.warm,
});

/** Asks every question of both engines in a browser over a slow line; of several rounds the quickest counts. */
export async function askAll(
  folders: Readonly<Record<'statements' | 'documents' | 'stock', string>>,
  queries: readonly BenchQuery[],
  line: Line,
  rounds: number,
): Promise<ReadonlyMap<BenchQuery, Readonly<Record<Engine, ColdAndWarm>>>> {
  const files = filesOf(folders);
  const page = { body: new TextEncoder().encode(PAGE), type: 'text/html' };
  const server = await slowServer(
    (address) => (address === '/page/' ? page : (files(address) ?? modulesOfProject(address))),
    line,
  );
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  try {
    const answers = new Map<BenchQuery, Record<Engine, ColdAndWarm>>();
    for (const query of queries) {
      for (let round = 0; round < rounds; round += 1) {
        const now = {
          statements: await askIn(browser, server, 'statements', query),
          stock: await askIn(browser, server, 'stock', query),
        };
        const before = answers.get(query) ?? now;
        answers.set(query, {
          statements: quicker(before.statements, now.statements),
          stock: quicker(before.stock, now.stock),
        });
      }
    }
    return answers;
  } finally {
    await browser.close();
    await server.stop();
  }
}
