import { HtmlValidate } from 'html-validate';
import type { Check } from './check.ts';

/** The rules by which HTML is judged, for a page as for a part of one. */
export const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The serialiser decides how things are written; what they mean is checked.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // The filters act at once, send nothing and stay hidden without JavaScript.
    'wcag/h32': 'off',
    // Captures hold characters that need no escaping where they stand.
    'no-raw-characters': 'off',
  },
});

/** Every page by html-validate, which knows the HTML standard's content models and ARIA. */
export const html: Check = {
  claim: 'every page is valid HTML',
  faults: async (site) => {
    const faults = await Promise.all(
      site.pages.map(async (page) => {
        const report = await validator.validateString(page.html);
        return report.results.flatMap(({ messages }) =>
          messages.map(({ line, column, message, ruleId }) => `${page.path}:${line}:${column}: ${message} (${ruleId})`),
        );
      }),
    );
    return faults.flat();
  },
};
