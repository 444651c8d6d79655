import type { Document } from '#document/document.ts';
import { counted } from '../terminal/printable.ts';

/** Counts what the build does not stop for, document by document. */
export class Warnings {
  #documents = 0;
  #warnings = 0;

  /** Counts the warnings of a document. */
  count({ problems }: Pick<Document, 'problems'>): void {
    const own = problems.filter(({ severity }) => severity === 'warning').length;
    this.#warnings += own;
    if (own > 0) this.#documents += 1;
  }

  /**
   * All of it in one line, with how to see it.
   * @param folder the archive's `documents` folder
   * @param ignored number of files in it that nobody reads
   * @returns null where there is nothing to say
   */
  summary(folder: string, ignored: number): string | null {
    const parts = [
      ...(this.#warnings > 0
        ? [`${counted(this.#warnings, 'warning')} in ${counted(this.#documents, 'document')}`]
        : []),
      ...(ignored > 0 ? [`${counted(ignored, 'file')} not read`] : []),
    ];
    return parts.length === 0 ? null : `${parts.join(', ')}; npm run check -- ${folder} lists all.`;
  }
}
