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

  it('forgets where too many texts come', () => {
    let asked = 0;
    const find = remembered(() => (asked += 1));
    for (let round = 0; round < 2; round += 1) for (let text = 0; text < 5_000; text += 1) find(String(text));
    expect(asked).toBe(5_000);
    find('one more');
    find('0');
    expect(asked).toBe(5_002);
  });
});
