import { describe, expect, it } from 'vitest';
import { namesIn } from '#names/names-in.ts';
import { splitOffice } from '#names/office.ts';

describe('the office is taken off a label', () => {
  it.each([
    ['President of Russia Vladimir Putin', 'Vladimir Putin', 'President of Russia'],
    ['President of Turkey Recep Tayyip Erdogan', 'Recep Tayyip Erdogan', 'President of Turkey'],
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
  ])('%s', (label, name, role) => {
    expect(splitOffice(label)).toEqual({ name, role });
  });

  it('at a name that the page knows, even where blanks were lost', () => {
    expect(splitOffice('Presidentof RussiaVladimir Putin', ['Vladimir Putin'])).toEqual({
      name: 'Vladimir Putin',
      role: 'Presidentof Russia',
    });
  });
});

describe('names in a heading', () => {
  it('are runs of capitalised words that are no offices or states', () => {
    expect(namesIn('Meeting with President of Tajikistan Emomali Rahmon and Prime Minister Ben van Beurden')).toEqual([
      'Emomali Rahmon',
      'Ben van Beurden',
    ]);
  });
});
