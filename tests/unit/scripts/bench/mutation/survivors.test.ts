import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutantsOf } from '../../../../../scripts/bench/mutation/mutants.ts';
import { survivors } from '../../../../../scripts/bench/mutation/survivors.ts';

test.each(survivors)('what is explained of $file is a change that can still be made: $code → $after', (survivor) => {
  const source = readFileSync(new URL(`../../../../../${survivor.file}`, import.meta.url), 'utf8');
  const changes = mutantsOf(survivor.file, source).map(({ code, after }) => ({ code, after }));
  expect(changes).toContainEqual({ code: survivor.code, after: survivor.after });
});
