import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of given material beside the checkout; the project works without it. */
export const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Whether a part of the given material is there; says so loudly where it is not. */
export function hasShared(part: string): boolean {
  const there = existsSync(sharedFolder + part);
  if (!there) console.warn(`\n  NOT TESTED: ../shared/${part} is not beside this checkout.\n`);
  return there;
}
