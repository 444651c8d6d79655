import type { SourceLanguage } from '../source-language.ts';
import { dates } from './dates.ts';
import { mail } from './mail.ts';
import { pages } from './pages.ts';
import { titles } from './titles.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { signs } from './signs.ts';
import { talk } from './talk.ts';

export const en: SourceLanguage = {
  code: 'en',
  ...signs,
  ...people,
  ...talk,
  ...places,
  ...dates,
  ...pages,
  ...mail,
  ...titles,
};
