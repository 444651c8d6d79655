import type { ReadingReport } from '#report/reading-report.ts';

/** What is scored of a section. */
export type ReportSection = Pick<
  ReadingReport['sections'][number],
  'type' | 'speaker' | 'role' | 'label' | 'labelLines' | 'note' | 'lines'
>;

type Dating = NonNullable<ReadingReport['date']>;
type Fact = NonNullable<ReadingReport['place']>;

/** What is scored of a reading report, and nothing of the engine's own types. */
export interface Report extends Pick<
  ReadingReport,
  | 'title'
  | 'summary'
  | 'published'
  | 'topics'
  | 'geography'
  | 'persons'
  | 'publishedIn'
  | 'captionLines'
  | 'metadataLines'
  | 'furniture'
> {
  readonly date: Pick<Dating, 'edtf' | 'time'> | null;
  readonly place: Pick<Fact, 'text'> | null;
  readonly sections: readonly ReportSection[];
}
