/**
 * Keeps what Node compiles of the modules that are loaded from now on, and takes it from there the next time: to strip the types
 * from some hundred files and compile them takes longer than to read a capture. Where nothing can be kept, nothing is.
 *
 * Plain JavaScript, so that `node --import` can load it before a command: what strips the types of its first file takes longer to
 * load than several captures to read, and is not needed where the file is kept.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where the compiled program is kept, in the folder of the checkout that nobody commits; each Node has its own part of it. */
export const KEPT = fileURLToPath(new URL('../../.cache/compiled/', import.meta.url));

enableCompileCache(KEPT);
