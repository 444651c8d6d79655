import type { Strings } from '#strings/strings.ts';

/** The strings of the panel. */
export interface PanelStrings extends Pick<Strings, 'search' | 'kinds' | 'locale' | 'language'> {
  readonly counts: Pick<Strings['counts'], 'paragraphs' | 'documents'>;
  readonly paragraph: Strings['body']['paragraph'];
}
