import { describe, expect, it } from 'vitest';
import { NameEndings } from '#names/name-endings.ts';
import { splitOffice } from '#names/office.ts';

describe('the office is taken off a label', () => {
  it.each([
    ['President of Russia Vladimir Putin', 'Vladimir Putin', 'President of Russia'],
    ['President of Turkey Recep Tayyip Erdogan', 'Recep Tayyip Erdogan', 'President of Turkey'],
    ['Petra von der Heide', 'Petra von der Heide', null],
    ['Präsidentin Petra von der Heide', 'Petra von der Heide', 'Präsidentin'],
    ['Odo de la Cruz', 'Odo de la Cruz', null],
    ['Senator Maria de los Prados', 'Maria de los Prados', 'Senator'],
    ['Dr. Odo van der Lind', 'Odo van der Lind', 'Dr.'],
    ['Noor bin al-Hamad', 'Noor bin al-Hamad', null],
    ['Presidente de la República', null, 'Presidente de la República'],
    ['Head of Tatarstan Rustam Minnikhanov', 'Rustam Minnikhanov', 'Head of Tatarstan'],
    [
      'Chairman of the Ammonium JSC Board of Directors Rinat Khanbikov',
      'Rinat Khanbikov',
      'Chairman of the Ammonium JSC Board of Directors',
    ],
    [
      'South Korean Special Presidential Envoy Song Young-gil',
      'Song Young-gil',
      'South Korean Special Presidential Envoy',
    ],
    [
      'Deputy Crown Prince and Defence Minister of Saudi Arabia Mohammad bin Salman Al Saud',
      'Mohammad bin Salman Al Saud',
      'Deputy Crown Prince and Defence Minister of Saudi Arabia',
    ],
    ['King Abdullah II of Jordan', 'Abdullah II of Jordan', 'King'],
    ['Patriarch of Moscow and All Russia Kirill', 'Kirill', 'Patriarch of Moscow and All Russia'],
    ['Emergency Situations MinisterVladimir Puchkov', 'Vladimir Puchkov', 'Emergency Situations Minister'],
    ['Alexander Duimamet, welding engineer at a plant', 'Alexander Duimamet', 'welding engineer at a plant'],
    ['Президент Республики Таджикистан Эмомали Рахмон', 'Эмомали Рахмон', 'Президент Республики Таджикистан'],
    ['Министр иностранных дел России С.В.Лавров', 'С.В.Лавров', 'Министр иностранных дел России'],
    ['Vladimir Putin', 'Vladimir Putin', null],
    ['Ben van Beurden', 'Ben van Beurden', null],
    ['Prime Minister', null, 'Prime Minister'],
    // Behind an office, a state or a body of which nothing is known and then a full name.
    ['Head of Abracadabra Ivan Petrov', 'Ivan Petrov', 'Head of Abracadabra'],
    ['Head of Abracadabra Petrov', null, 'Head of Abracadabra Petrov'],
    ['V. (Vladimir) Putin', 'Putin', 'V. (Vladimir)'],
    // Words before a comma.
    ['Anna Boris Vera Grigory, pilot', 'Anna Boris Vera Grigory', 'pilot'],
    ['Anna Boris Vera Grigory Dmitry, pilot', null, 'Anna Boris Vera Grigory Dmitry, pilot'],
    ['Ludwig van Beethoven, pianist', 'Ludwig van Beethoven', 'pianist'],
    ['Prime Minister, Ivan Petrov', 'Ivan Petrov', 'Prime Minister'],
    ['Mr Ivan Petrov, pilot', 'Ivan Petrov', 'pilot'],
    ['Ivan Petrov,', 'Ivan Petrov', null],
    [', Ivan Petrov', 'Ivan Petrov', null],
    // A Russian post ends in a noun in the genitive.
    ['Глава города Образец', null, 'Глава города Образец'],
    ['Президент Путин', 'Путин', 'Президент'],
    ['Глава города Иван Образец', 'Иван Образец', 'Глава города'],
    ['Заведующая кафедрой Зоя Игоревна Образец', 'Зоя Игоревна Образец', 'Заведующая кафедрой'],
    // Monarchs and popes.
    ['King Hamad Isa of Bahrain', 'Hamad Isa of Bahrain', 'King'],
    ['King Hamad Isa Ali of Bahrain', 'Hamad Isa Ali', 'King of Bahrain'],
    ['King Abdullah Hussein II of Jordan', 'Abdullah Hussein II of Jordan', 'King'],
    ['King of Bahrain', null, 'King of Bahrain'],
    ['Emir and President of Bahrain', null, 'Emir and President of Bahrain'],
    ['Secretary Isa of Bahrain', null, 'Secretary Isa of Bahrain'],
    ['Jane Roe (Hof)', 'Jane Roe', null],
    ['Minister (Hof)', null, 'Minister (Hof)'],
    // Particles count between two words of a name only.
    ['Minister van Beurden', 'Beurden', 'Minister van'],
    ['Minister al', null, 'Minister al'],
    ['Ann al', null, 'Ann al'],
    ['Head VAN Petrov', 'VAN Petrov', 'Head'],
    // An office goes on with words that no list knows; a name has two words where nothing shows more.
    ['Director of the State Gallery Anna Belova', 'Anna Belova', 'Director of the State Gallery'],
    ['Director of the State Gallery Zoya Q. Belova', 'Zoya Q. Belova', 'Director of the State Gallery'],
    ['Director of the State Gallery Zoya van Belova', 'Zoya van Belova', 'Director of the State Gallery'],
    ['Chair of the State Gallery Foundation Zo Ya Belova', 'Ya Belova', 'Chair of the State Gallery Foundation Zo'],
    [
      'Chair of the State Gallery Foundation Maria Ya Belova',
      'Maria Ya Belova',
      'Chair of the State Gallery Foundation',
    ],
    ['State President Zo Maria Belova', 'Zo Maria Belova', 'State President'],
    ['State President Zo Ya Belova', 'Zo Ya Belova', 'State President'],
    ['Chancellor of Austria Zo Ya Belova', 'Zo Ya Belova', 'Chancellor of Austria'],
    ['Head of the Fund (IRF) Zo Ya Belova', 'Zo Ya Belova', 'Head of the Fund (IRF)'],
    ['Mr J H LIND', 'J H LIND', 'Mr'],
    ['Zo Ya Belova', 'Zo Ya Belova', null],
    ['DIRECTOR OF THE ACADEMY OF SCIENCES ANNA BELOVA', 'ANNA BELOVA', 'DIRECTOR OF THE ACADEMY OF SCIENCES'],
    ['Governor of Abracadabra Anna Belova', 'Anna Belova', 'Governor of Abracadabra'],
    // Surnames that are words of states.
    ['TIM COOK', 'TIM COOK', null],
    ['LUIS COSTA', 'LUIS COSTA', null],
    ['Odo McDonald', 'Odo McDonald', null],
    ['Minister of Costa Rica Luis Lind', 'Luis Lind', 'Minister of Costa Rica'],
    ['Minister of Trinidad and Tobago Luis Lind', 'Luis Lind', 'Minister of Trinidad and Tobago'],
    ['Anna England', 'Anna England', null],
    ['Great Britain', null, 'Great Britain'],
    ['Minister England', null, 'Minister England'],
    ['Anna of England', null, 'Anna of England'],
    // Behind an article a surname needs a form of address.
    ['THE MINISTER FOR PUBLIC WORKS', null, 'THE MINISTER FOR PUBLIC WORKS'],
    ['MINISTER FOR PUBLIC WORKS', 'WORKS', 'MINISTER FOR PUBLIC'],
    ['The Hon. Lind', 'Lind', 'The Hon.'],
    // A full name between two offices.
    ['Sports commentator Ivan Petrov, ceremony moderator', 'Ivan Petrov', 'Sports commentator, ceremony moderator'],
    ['Sports commentator Petrov, ceremony moderator', null, 'Sports commentator Petrov, ceremony moderator'],
    ['Minister of Culture Ivan Petrov, Head Anna Lind', 'Anna Lind', 'Minister of Culture Ivan Petrov, Head'],
    // The number of a question is no office.
    ['1. Ansel Slater', 'Ansel Slater', null],
    // Titles that are abbreviated; initials are none.
    ['Dep. Costa', 'Costa', 'Dep.'],
    ['Maj.-Gen. Odo Lind', 'Odo Lind', 'Maj.-Gen.'],
    ['Wm. Lind', 'Wm. Lind', null],
    // A title with the realm or seat behind the name.
    ['Baroness Reed of Lakeford', 'Reed of Lakeford', 'Baroness'],
    // An article opens an office.
    ['The Taoiseach', null, 'The Taoiseach'],
    ['The Taoiseach Odo Lind', 'Odo Lind', 'The Taoiseach'],
    // What is joined to a surname.
    ['Ann FitzGerald', 'Ann FitzGerald', null],
    ['AnnaGerald', 'AnnaGerald', null],
    ['AnnieGerald', 'Annie Gerald', null],
    ['KingAbdullah Hussein', 'Abdullah Hussein', 'King'],
    // Degrees belong to the person, not to the office before the name, and may say of what they are.
    ['Präsidentin Prof. Dr. Hilde Lund', 'Hilde Lund', 'Präsidentin'],
    ['Präsident D. Dr. Lund', 'Lund', 'Präsident'],
    ['Präsident Dr.-Ing. Odo Lund', 'Odo Lund', 'Präsident'],
    ['Dr. h. c. Odo Lind, Minister', 'Odo Lind', 'Minister'],
    ['Prof. Dr. rer. nat. Odo Lind', 'Odo Lind', 'Prof. Dr.'],
    ['Frau Dr. Lind, Ministerin', 'Lind', 'Ministerin'],
    ['Drachen h. c. Lind', 'Lind', 'Drachen h. c.'],
    ['Odo Lind (Ind), Minister', 'Odo Lind', 'Minister'],
    // Blanks that were lost.
    ['Khalifaof Bahrain Isa', 'Isa', 'Khalifa of Bahrain'],
    ['Khalifaof Isa', 'Khalifaof Isa', null],
  ])('%s', (label, name, role) => {
    expect(splitOffice(label)).toEqual({ name, role });
  });

  it('at a name that the page knows, even where blanks were lost', () => {
    expect(splitOffice('Presidentof RussiaVladimir Putin', new NameEndings(['Vladimir Putin']))).toEqual({
      name: 'Vladimir Putin',
      role: 'Presidentof Russia',
    });
  });

  it.each([
    ['MODERATORKIMM', 'Kimm', 'Kimm', 'MODERATOR'],
    ['MODERATORKIM', 'Kim', 'MODERATORKIM', null],
    ['Minister susanna', 'Anna', null, 'Minister susanna'],
    ['Minister anna', 'Anna', 'Anna', 'Minister'],
    ['Anna Petrova', 'Anna  Petrova', 'Anna Petrova', null],
    ['anna', 'Anna', 'Anna', null],
    // A small letter may be longer than its capital.
    ['İsmail Qadir oğlu', 'İsmail Qadir oğlu', 'İsmail Qadir oğlu', null],
  ])('at a known name of four letters or more, where a word begins: %s, %s', (label, known, name, role) => {
    expect(splitOffice(label, new NameEndings([known]))).toEqual({ name, role });
  });
});
