import type { Strings } from '#strings/strings.ts';

/** The strings of the dialog. */
export interface DialogStrings extends Pick<Strings, 'locale' | 'language'> {
  readonly label: string;
  readonly placeholder: string;
  readonly loading: string;
  readonly total: Strings['search']['total'];
  readonly dialog: Strings['search']['dialog'];
  readonly counts: Pick<Strings['counts'], 'paragraphs' | 'documents'>;
}
