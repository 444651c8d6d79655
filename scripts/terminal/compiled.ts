import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where the compiled program is kept, in the folder of the checkout that nobody commits; each Node has its own part of it. */
const KEPT = fileURLToPath(new URL('../../.cache/compiled/', import.meta.url));

/**
 * Keeps what Node compiles of the modules that are loaded from now on, and takes it from there the next time: to strip the types
 * from some hundred files and compile them takes longer than to read a capture. Where nothing can be kept, nothing is.
 */
export const keepCompiled = (): void => void enableCompileCache(KEPT);

/** The environment of a thread that takes from there all it loads, its first file too, for which it would be too late to say so itself. */
export const whereCompiledIsKept = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_COMPILE_CACHE: KEPT });
