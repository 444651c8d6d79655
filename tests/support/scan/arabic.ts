/** What readers of Arabic do not tell apart, each letter with what it is compared as; `''` for signs that are left out. */
const AS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('أإآٱ').map((alef) => [alef, 'ا'])),
  ...Object.fromEntries(Array.from('ىی').map((yeh) => [yeh, 'ي'])),
  ک: 'ك',
  ة: 'ه',
  ـ: '',
  '\u0670': '',
  ...Object.fromEntries(Array.from({ length: 0x15 }, (_, at) => [String.fromCodePoint(0x64b + at), ''])),
  ...Object.fromEntries(
    ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((row) => Array.from(row).map((digit, at) => [digit, String(at)])),
  ),
};

const isArabic = (form: string): boolean => /[\u0600-\u06FF]/u.test(form);

/** Letters of an Arabic form as they are compared. */
export const arabicForm = (form: string): string =>
  isArabic(form) ? Array.from(form, (letter) => AS[letter] ?? letter).join('') : form;

const ANDS = ['', 'و', 'ف'];
const ARTICLES = ANDS.flatMap((and) => [...['', 'ب', 'ك', 'ل'].map((to) => `${and}${to}ال`), `${and}لل`]);

/** Without the article, unless nothing much is left. */
export function bareArabic(form: string): string {
  const article = ARTICLES.find((each) => form.startsWith(each) && form.length >= each.length + 2);
  const left = article === undefined ? form : form.slice(article.length);
  return left === 'له' || left === 'ان' ? form : left;
}

/** Whether an Arabic form is a word with “and”, “so”, “in”, “to” or “as” before it. @param word without its article */
export function hasSmallWord(form: string, word: string): boolean {
  if (!isArabic(word) || !form.endsWith(word)) return false;
  const before = form.slice(0, -word.length);
  const least = before === 'و' ? 3 : 4;
  return /^(?:[وف]|[وف]?[بل]|و?ك)$/u.test(before) && word.length >= least;
}
