import { registerHooks } from 'node:module';
import { KEPT } from './keep-compiled.mjs';

/** The environment of a thread that takes from there all it loads, its first file too, for which it would be too late to say so itself. */
export const whereCompiledIsKept = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_COMPILE_CACHE: KEPT });

/** Where the modules lie that are named by `#`. */
const SOURCES = new URL('../../src/', import.meta.url);

/** How a module of the program names another: no package has modules of such names. */
const BY_PLACE = /^(?:#|\.{1,2}\/).+\.ts$/u;

/** What zod says is wrong, in all languages but English: seventy modules, and none is ever asked for. */
const LANGUAGES_OF_ZOD = '/zod/v4/locales/index.js';
const NOTHING = 'data:text/javascript,';

/**
 * Lets modules of the program that are loaded from now on be found where their name says, in this thread. To look in folders and
 * package files for each of some hundreds, as Node does, takes a fifth of the time before a first capture is read.
 */
export const findAtOnce = (): void =>
  void registerHooks({
    resolve: (specifier, context, next) => {
      if (!BY_PLACE.test(specifier)) {
        const found = next(specifier, context);
        return found.url.endsWith(LANGUAGES_OF_ZOD) ? { url: NOTHING, format: 'module', shortCircuit: true } : found;
      }
      const url = specifier.startsWith('#')
        ? new URL(specifier.slice(1), SOURCES)
        : new URL(specifier, context.parentURL);
      return { url: url.href, format: 'module-typescript', shortCircuit: true };
    },
  });
