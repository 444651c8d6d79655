/** The folder of the archive to build: `CONTENT_DIR` where it is set, else `content`. */
export function contentDir(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return environment['CONTENT_DIR'] || 'content';
}
