/** What pages ask Astro by `import.meta.env`: of a variable of such a name it would take the value from the environment. */
const ASKED = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'INTERFACE_LANGUAGE', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Keeps what other tools have set in the environment out of the site: the same archive gives the same site whoever builds it.
 * @param environment is changed
 */
export function ownEnvironment(
  mode: 'production' | 'development',
  environment: Record<string, string | undefined> = process.env,
): void {
  for (const name of ASKED) Reflect.deleteProperty(environment, name);
  environment.NODE_ENV = mode;
  environment.ASTRO_TELEMETRY_DISABLED = '1';
}
