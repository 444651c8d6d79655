import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

const DEGREE = oneOf(capitalised(allWords('degrees')));

/** `h. c.`, `rer. nat.`: what is abbreviated in small letters behind a degree, and says of what it is one. */
const TAIL = compile(`((?<!\\p{L})${DEGREE}\\.)(?: ?\\p{Ll}{1,5}\\.){1,4}(?=\\s)`, 'gu');

/** `Prof. Dr.`, `D. Dr.`, `Dr.-Ing.` */
const DEGREES = `(?:(?:\\p{Lu}\\.\\s)?${DEGREE}(?:\\.(?:-\\p{Lu}\\p{Ll}{1,8}\\.)?)?(?:\\s|$)){1,4}$`;
/** The same behind an office, before the name. */
const BEHIND_OFFICE = compile(`(?<=\\S)\\s${DEGREES}`, 'u');
const ALONE = compile(`^${DEGREES}`, 'u');

/** A label whose degrees say no more of what they are: `Dr. h. c. Odo Lind` as `Dr. Odo Lind`. */
export const withoutDegreeTails = (label: string): string => label.replace(TAIL, '$1');

/** An office without the degrees of its holder behind it; degrees alone stay. */
export const withoutDegrees = (office: string): string =>
  ALONE.test(office) ? office : office.replace(BEHIND_OFFICE, '');
