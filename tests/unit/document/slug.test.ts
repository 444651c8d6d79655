import { describe, expect, it } from 'vitest';
import { slug } from '#document/slug.ts';

// Published addresses were made so: where the library that knows the letters is changed, these must stay.
describe('an id made of a name', () => {
  it.each([
    ['Заседание Совета (7 марта)', 'zasedanie-soveta-7-marta'],
    [
      'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
      'a-b-v-g-d-e-e-zh-z-i-y-k-l-m-n-o-p-r-s-t-u-f-kh-ts-ch-sh-shch-y-e-yu-ya',
    ],
    ['Суханронӣ дар Қӯрғонтеппа', 'sukhanroni-dar-qurghonteppa'],
    ['ғ ӣ қ ӯ ҳ ҷ', 'gh-i-q-u-h-j'],
    ['Міністр у Києві, ґанок', 'ministr-u-kiievi-ganok'],
    ['ә і ң ғ ү ұ қ ө һ ў', 'a-i-ng-gh-u-u-q-o-h-u'],
    ['مؤتمر صحفي', 'mutmr-shfy'],
    ['گفتگوی وزیر', 'gftgwy-wzyr'],
    ['外交部发言人', 'waijiaobufayanren'],
    ['外交部發言人', 'waijiaobufayanren'],
    ['大臣の会見', 'dachennohuijian'],
    ['Łódź, Große Straße', 'lodz-grosse-strasse'],
    ['№ 5_b', 'no-5-b'],
  ])('of %s is %s for good', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('does not depend on how the disk writes letters with marks', () => {
    for (const name of ['Ёлка и йод', 'Раҳмон Эмомалӣ', 'Łódź é'])
      expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')));
  });

  it('is empty where the name has no letter and no figure that is heard', () => {
    for (const name of ['', '—', '«…»', 'ъ']) expect(slug(name)).toBe('');
  });

  it('is as long as is asked, and ends in no hyphen', () => {
    expect(slug('щука и ёрш', 4)).toBe('shch');
    expect(slug('щука и ёрш', 6)).toBe('shchuk');
    expect(slug('щука и ёрш', 8)).toBe('shchuka');
  });
});
