import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { diskState } from './disk-state.ts';
import { rerunUntilStill } from './rerun.ts';

/**
 * In dev, loads again whenever files change; a failure is logged and the next change tries again. In a build it does nothing.
 * @param context of the loader
 * @param roots the files and folders to watch
 * @param sync loads everything anew from them
 */
export function watch({ watcher, logger }: LoaderContext, roots: readonly string[], sync: () => Promise<void>): void {
  if (!watcher) return;
  const whole = roots.map((root) => path.resolve(root));
  const changed = rerunUntilStill({
    state: () => diskState(whole),
    work: sync,
    failed: (reason) => {
      logger.error(reason instanceof Error ? reason.message : String(reason));
    },
  });
  watcher.add(whole);
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (file: string) => {
      const at = path.resolve(file);
      if (whole.some((root) => at === root || at.startsWith(root + path.sep))) changed();
    });
}
