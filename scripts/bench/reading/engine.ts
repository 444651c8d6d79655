import type { Report } from './report.ts';

/** A reader of captures: bytes and a file name in, the reading report out. */
export type ReadCapture = (bytes: Uint8Array, file: string) => Report;

/** The project's own reader, seen through its report as by an outside judge. */
export async function projectReader(): Promise<ReadCapture> {
  const [{ readDocument }, { reportOf }] = await Promise.all([
    import('#corpus/build-document.ts'),
    import('#report/report.ts'),
  ]);
  return (bytes, file) => reportOf(readDocument(bytes, file), file);
}
