import { expect, it } from 'vitest';
import { classOf } from '#parse/body/label/shape.ts';

const words = (count: number, last: string) => `${'Minister '.repeat(count - 1)}${last}`;

it.each([
  // Of any name.
  ['Question', 'anonymous'],
  ['Speaker 2', 'anonymous'],
  [words(34, 'Petrov'), 'person'],
  [words(35, 'Petrov'), null],
  ['President Ilham Aliyev', 'person'],
  ['President Ilham Aliyev said', null],
  ['С Российской Стороны', null],
  ['Note', null],
  ['Note Well', null],
  ['Note Well Petrov', 'person'],
  ['First, to Prime Minister', null],
  ['First Deputy Minister', 'post'],
  ['First Lady', 'post'],
  // In capitals.
  ['Your Highness', null],
  ['Your', null],
  ['The President', 'post'],
  ['I. Petrov', 'person'],
  ['Girl', 'post'],
  ['Girl Petrova', 'person'],
  ['Agriculture', 'word'],
  ['Lavrov', 'word'],
  ['Prime Minister', 'post'],
  ['Minister of Energy', 'post'],
  ['Ivan Petrov', 'person'],
  ['42nd President', 'post'],
  ['В.Путин', 'person'],
  ['V. (Vladimir) Putin', 'person'],
  ['Dmitry, Moscow', 'post'],
  ['President Putin', 'person'],
  ['«Sirius» Ivanova', 'word'],
  // With words in small letters.
  ['chairman', null],
  ['A girl', 'loose'],
  ['A table', null],
  ['Another young female student', 'loose'],
  ['Another young female art student', null],
  ['Your voice', null],
  ['Note of chairman', null],
  ['I. Petrov, head of plant', 'person'],
  ['Everyone here knows Sergei Example', null],
  ['Operator of plant No. 5', 'loose'],
  ['Operator of plant no 5', null],
  ['Engineer at plant I. Petrov', 'loose'],
  ['Ivan Petrov, plant engineer', 'loose'],
  ['Tatyana Remezova, reporter at VGTRK', 'person'],
  ['Dmitry, engineer at a big plant', 'loose'],
  ['Builder of the big bridge Ivan Petrov', 'loose'],
  ['Builder of the big bridge Ivan Minister', null],
  ['Builder of the big new bridge Petrov', null],
  ['Deputy head of the plant', 'loose'],
  ['Deputy head of the big plant', null],
  ['Our new bridge', null],
])('a name has the shape of a label of its class, or of none: %s → %s', (name, shape) => {
  expect(classOf(name)).toBe(shape);
});
