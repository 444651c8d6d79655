import { describe, expect, test } from 'vitest';
import { formOf } from '#search/statements/words/form.ts';
import { isFormOf } from '#search/statements/words/stem.ts';
import { formOf as scanFormOf } from '../../../../support/scan/tokens.ts';
import { scanner } from '../../../../support/scan/scan.ts';
import { found, indexed, question, searched } from '../../../../support/statements.ts';

describe('an Arabic form', () => {
  test.each([
    ['its vowel signs do not count', 'السَّلامُ', 'السلام'],
    ['nor that it is drawn out', 'الســـلام', 'السلام'],
    ['alef is typed without its sign', 'ألمانيا إلى آسيا', 'المانيا الي اسيا'],
    [
      'final heh and yeh are typed for one another, Persian letters for Arabic ones',
      'مدينة على کابل دری',
      'مدينه علي كابل دري',
    ],
    ['digits are digits', '٢٠٢٤ ۱۳۹۹', '2024 1399'],
  ])('%s', (_what, printed, form) => {
    expect(printed.split(' ').map(formOf).join(' ')).toBe(form);
    expect(printed.split(' ').map(scanFormOf).join(' ')).toBe(form);
  });
});

describe('a word', () => {
  test.each([
    ['سلام', 'السلام والسلام بالسلام فالسلام كالسلام للسلام وللسلام وسلام بسلام لسلام وبسلام'],
    ['السلام', 'سلام والسلام وسلام'],
    ['طاجيكستان', 'وطاجيكستان لطاجيكستان بطاجيكستان ولطاجيكستان'],
    ['وزير', 'الوزير والوزير للوزير ووزير'],
    ['حق', 'الحق والحق'],
    ['المانيا', 'والمانيا بالمانيا'],
  ])('%s is found with its article and small words before it: %s', (word, forms) => {
    expect(forms.split(' ').filter((form) => !isFormOf(form, word))).toEqual([]);
  });

  test.each([
    ['وزير', 'زير', 'that it begins with “and” by its letters alone'],
    ['مال', 'كمال', 'that is short, in a name'],
    ['له', 'الله والله', 'in the word for God'],
    ['ان', 'الان', 'in the word for now'],
    ['سلام', 'كلام اسلام', 'in others'],
    ['وطاجيكستان', 'طاجيكستان', 'without the “and” that is asked for'],
  ])('%s is not found in %s: %s', (word, forms) => {
    expect(forms.split(' ').filter((form) => isFormOf(form, word))).toEqual([]);
  });
});

describe('an archive in Arabic', () => {
  const documents = [
    searched('a', ['قال الوزير إن السلام مع طاجيكستان حق.', 'وطاجيكستان تريد السَّلام، والوزير قال ذلك في ٢٠٢١.'], {
      language: 'ar',
    }),
    searched('b', ['كمال من ألمانيا، وللوزير مال في المدينة.', 'بالسلام والحق لطاجيكستان وبروسيا.'], {
      language: 'ar',
    }),
  ];

  test('is answered as a plain scan answers it, whatever word is asked for', async () => {
    const engine = await indexed(documents);
    const scan = scanner(documents);
    const words = documents.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
    );
    const bare = ['سلام', 'وزير', 'حق', 'روسيا', 'المانيا', 'مدينه', '2021', '"سلام"', 'طاج*'];
    for (const query of [...words, ...bare]) {
      const { hits } = scan(question(query));
      expect([query, await found(engine, query)]).toEqual([query, hits]);
    }
    expect(await found(engine, question('طاجيكستان', { sort: 'oldest', joined: false }))).toEqual([
      'a#p1',
      'a#p2',
      'b#p2',
    ]);
    expect(await found(engine, question('سلام -وزير', { sort: 'oldest' }))).toEqual(['b#p2']);
  });

  test('has documents that are called by a word with “and” before it', async () => {
    const titled = await indexed([searched('a', ['نص.'], { head: ['روسيا وطاجيكستان'] })]);
    expect((await titled.ask(question('طاجيكستان'))).words).toEqual([['طاجيكستان', 'وطاجيكستان']]);
  });
});
