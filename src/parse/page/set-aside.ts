import type { Capture } from '#document/capture.ts';
import type { Parsed } from '#document/format.ts';
import { closePage, openPage } from './page.ts';
import { furniture } from './span.ts';

/** A capture that is no text: nothing of it is read, all of it is set aside. */
export function setAside(capture: Capture): Parsed {
  const page = openPage(capture);
  for (const line of page.lines) page.children.push(furniture(capture, line, 'boilerplate'));
  return closePage(page, { kind: 'other' });
}
