import { page } from '#strings/en-page.ts';
import { holdPageStrings } from './page-strings.element.ts';

holdPageStrings(page);
