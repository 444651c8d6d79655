import { createRequire } from 'node:module';
import type * as franc from 'franc';
import type * as grayMatter from 'gray-matter';
import type * as jschardet from 'jschardet';
import type * as rehype from 'rehype';
import type * as remark from 'remark';
import type * as remarkGfm from 'remark-gfm';
import type * as stringWidth from 'string-width';
import type * as yaml from 'yaml';

const require = createRequire(import.meta.url);

/** Packages that most captures can be read without; some hundred modules together, which take longer to load than a capture to read. */
interface Packages {
  readonly franc: typeof franc;
  readonly 'gray-matter': typeof grayMatter.default;
  readonly jschardet: typeof jschardet;
  readonly rehype: typeof rehype;
  readonly remark: typeof remark;
  readonly 'remark-gfm': typeof remarkGfm;
  readonly 'string-width': typeof stringWidth;
  readonly yaml: typeof yaml;
}

/** A package, loaded when something needs it for the first time. */
export const later = <Name extends keyof Packages>(name: Name): Packages[Name] => require(name) as Packages[Name];
