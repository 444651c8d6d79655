/**
 * The folder from which the user called a command. npm runs scripts in the project's folder and says in INIT_CWD from where it was called;
 * where another program was run by npm and runs this one, INIT_CWD is not about us.
 * @param script the name of the npm script, `check`
 */
export function workingDirectory(
  script: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const called = environment.npm_lifecycle_event === script ? environment.INIT_CWD : undefined;
  return called === undefined || called === '' ? process.cwd() : called;
}
