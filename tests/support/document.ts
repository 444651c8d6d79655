import { readDocument } from '#corpus/build-document.ts';
import type { Document } from '#document/document.ts';

/** The document that is read from the bytes of a capture. */
export const buildDocument = (bytes: Uint8Array, file: string): Document => readDocument(bytes, file).document;
