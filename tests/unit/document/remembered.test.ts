import { describe, expect, it } from 'vitest';
import { remembered } from '#document/remembered.ts';

describe('a remembered function', () => {
  it('looks at each text once and finds the same again, nothing too', () => {
    const asked: string[] = [];
    const find = remembered((text) => {
      asked.push(text);
      return text === 'Ann Miller' ? { name: text } : null;
    });
    expect(find('Ann Miller')).toEqual({ name: 'Ann Miller' });
    expect(find('Ann Miller')).toBe(find('Ann Miller'));
    expect([find('Bob Stone'), find('Bob Stone')]).toEqual([null, null]);
    expect(asked).toEqual(['Ann Miller', 'Bob Stone']);
  });

  it.each([
    [40_000, 'is known'],
    [40_001, 'is forgotten'],
  ])('asked for %i texts: the first of them %s', (texts, what) => {
    let asked = 0;
    const find = remembered(() => (asked += 1));
    for (let text = 1; text <= texts; text += 1) find(String(text));
    find('1');
    expect(asked).toBe(what === 'is known' ? texts : texts + 1);
  });

  it('never looks again at what is met all the time', () => {
    const asked: string[] = [];
    const find = remembered((text) => asked.push(text));
    for (let text = 0; text < 100_000; text += 1) {
      find(String(text));
      if (text % 10_000 === 0) find('Ann Miller');
    }
    expect(asked.filter((text) => text === 'Ann Miller')).toHaveLength(1);
  });
});
