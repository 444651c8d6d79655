/** `npm start`: builds the site, serves it and prints the address. PORT and VERBATIM_HOST choose where. */
import { baseOf } from './serve/base.ts';
import { buildSite } from './serve/build-site.ts';
import { hostOf, portsToTry } from './serve/place.ts';
import { serve } from './serve/server.ts';
import { runToEnd } from './terminal/command-line.ts';

await runToEnd(async () => {
  const [ports, host] = [portsToTry(), hostOf()];
  if (!buildSite().ok) {
    console.error('\nThe site was not built, so nothing is served.');
    return 1;
  }
  const { address, stop } = await serve({ folder: 'dist', base: baseOf() }, ports, host);
  console.log(`\nThe site is running at ${address}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  return 0;
});
