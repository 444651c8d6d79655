/** `npm start`: builds the site, serves it and prints the address. PORT and HOST choose where. */
import { baseOf } from './serve/base.ts';
import { buildSite } from './serve/build-site.ts';
import { serve } from './serve/server.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 100;

/** @throws {Error} where PORT is set to something that is not a port number */
function portsToTry(wanted = process.env.PORT): number[] {
  if (wanted === undefined || wanted === '') return Array.from({ length: PORTS_TRIED }, (_, more) => FIRST_PORT + more);
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port number: ${wanted}`);
  return [port];
}

if (!buildSite().ok) {
  console.error('\nThe site was not built, so nothing is served.');
  process.exit(1);
}
try {
  const { address, stop } = await serve({ folder: 'dist', base: baseOf() }, portsToTry(), process.env.HOST);
  console.log(`\nThe site is running at ${address}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
