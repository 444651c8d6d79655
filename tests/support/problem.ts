import type { Finding } from '#document/problem.ts';
import { findingInWords } from '#strings/problems.ts';

/** What is said of a problem, in English; of none, nothing. */
export const messageOf = (found: Finding | null | undefined): string => (found ? findingInWords(found).message : '');
