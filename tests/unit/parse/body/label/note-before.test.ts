import { expect, it } from 'vitest';
import { noteBefore, noteBehind } from '#parse/body/label/note-before.ts';
import { long } from '../../../../support/lines.ts';

const noteOf = (text: string): string | null => {
  const note = noteBefore(text, text.length);
  return note && text.slice(note.from, note.to);
};

it.each([
  ['Maurer (retranslated)', '(retranslated)'],
  ['Maurer (of the (upper) weir)', '(of the (upper) weir)'],
  ['Maurer (parteilos) (mit Beifall begrüßt)', '(parteilos) (mit Beifall begrüßt)'],
  ['Ms HOLT (Lowfield) (laughing)', '(laughing)'],
  ['Maurer [laughs]', '[laughs]'],
  ['Maurer [Ind]', null],
  ['李委员（起立）', '（起立）'],
  ['Ms HOLT (Lowfield) (14:35)', '(14:35)'],
  ['Ms HOLT (Lowfield)', null],
  ['The Minister for Ports (Mr Odo Lind)', null],
  ['Maurer – die Hand hebend – ', '– die Hand hebend –'],
  ['Maurer – die Hand hebend–', '– die Hand hebend–'],
  ['Maurer – die Hand hebend', null],
  ['Müller-Lang', null],
  ['– die Hand hebend –', null],
  [`Maurer – ${long(115)} –`, `– ${long(115)} –`],
  [`Maurer – ${long(116)} –`, null],
])('the remark at the end of %s is %s', (text, note) => {
  expect(noteOf(text)).toBe(note);
});

it.each([
  ['Odo Lind: (retranslated): Thank you.', '(retranslated)', ' Thank you.'],
  ['Odo Lind:(in French) : Thank you.', '(in French)', ' Thank you.'],
  [`Odo Lind: (${long(120)}): Yes.`, `(${long(120)})`, ' Yes.'],
])('a remark has slipped behind the colon of %s', (text, remark, words) => {
  const found = noteBehind(text, text.indexOf(':'));
  expect(found && [text.slice(found.note.from, found.note.to), text.slice(found.end)]).toEqual([remark, words]);
});

it.each([
  'Odo Lind: (laughs) Thank you.',
  'Odo Lind: (see p. 4):12',
  'The Minister for Ports: (Mr Odo Lind): Yes.',
  `Odo Lind: (${long(121)}): Yes.`,
])('none has in %s', (text) => {
  expect(noteBehind(text, text.indexOf(':'))).toBeNull();
});
