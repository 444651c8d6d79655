/**
 * `npm run check -- FILE|FOLDER|-…`: reads captures and reports what was recognised, as a table for people or with `--json`
 * one object a line for programs. Exit code 0 fine, 1 problems, 2 a file or the command could not be used.
 */
import './terminal/keep-compiled.mjs';
import { findAtOnce } from './terminal/compiled.ts';

findAtOnce();
const { check } = await import('./check/command.ts');
await check();
