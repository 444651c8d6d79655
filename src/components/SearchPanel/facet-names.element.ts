import { NONE, type Facet, type FacetCount } from '#search/engine.ts';
import { displayNames } from '#strings/formats.ts';
import type { PanelStrings } from './panel-strings.element.ts';

/** The name of a kind of document; the kind itself where it has none. */
function kindName(kind: string, { kinds }: Pick<PanelStrings, 'kinds'>): string {
  return (kinds as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** The name of a language in the language of the interface; the code itself where it has none. */
function languageName(code: string, locale: string): string {
  try {
    return displayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Stands for a text whose language is not known. */
const UNKNOWN_LANGUAGE = 'und';

function noneOf(facet: Facet, { search }: PanelStrings): string {
  if (facet === 'speaker') return search.noSpeaker;
  if (facet === 'publisher') return search.noPublisher;
  return facet === 'language' ? search.unknownLanguage : search.undated;
}

/**
 * The name of a value of a facet.
 * @param known the name as documents have it, where an answer has told it
 */
export function valueName(facet: Facet, value: string, known: string | null, strings: PanelStrings): string {
  if (value === NONE) return noneOf(facet, strings);
  if (facet === 'kind') return kindName(value, strings);
  if (facet === 'language')
    return value === UNKNOWN_LANGUAGE ? strings.search.unknownLanguage : languageName(value, strings.locale);
  if (facet === 'year') return value;
  return known ?? value;
}

/** Names that answers have told, by facet and key, so that what is chosen has its name also where it has no hits. */
export class KnownNames {
  readonly #names = new Map<string, string>();

  learn(facet: Facet, counts: readonly FacetCount[]): void {
    for (const { key, name } of counts) this.#names.set(`${facet} ${key}`, name);
  }

  of(facet: Facet, value: string): string | null {
    return this.#names.get(`${facet} ${value}`) ?? null;
  }
}
