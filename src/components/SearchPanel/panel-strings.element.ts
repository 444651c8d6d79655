import type { Strings } from '#strings/strings.ts';

/** The strings of the panel. */
export interface PanelStrings extends Pick<Strings, 'search' | 'kinds' | 'locale' | 'language'> {
  readonly counts: Pick<Strings['counts'], 'paragraphs' | 'documents'>;
  readonly paragraph: Strings['body']['paragraph'];
  /** The ids of those whom a register knows, by each name that documents print of them. */
  readonly people: Readonly<Record<string, string>>;
}
