import type { LanguageSigns } from '../fields/signs.ts';
import { words } from '../lists.ts';

export const signs: Partial<LanguageSigns> = {
  scripts: words('latin'),
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  tellingWords: words(
    `the of and a to in that is for was with on as by we it are this have has had not be at from you i they will would been an our us his he she her but or my your what all who which their there can did if yes were when more than about after also good thank`,
  ),
  triplesCodes: words('eng sco'),
};
