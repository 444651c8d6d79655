import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** A quotation set apart by the markup, or a pull quote that only repeats words near by. */
export function readQuotation(body: BodyWriter, { line, isRepeated }: BodyLine): boolean {
  if (!isRepeated && line.role !== 'quotation') return false;
  body.alone('quotation', line);
  body.noteQuestion(line.text);
  return true;
}
