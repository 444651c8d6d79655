/** A JSON value with one of its leaves changed, once for each leaf: what a hand can do to a file with one stroke. */
export function* strokes(value: unknown): Generator {
  if (typeof value === 'string')
    yield* [`${value}x`, value.slice(0, -1), value.replace(/[0-9a-f]$/u, (last) => (last === '0' ? '1' : '0'))];
  else if (typeof value === 'number') yield* [value + 1, value - 1];
  else if (value === null) yield* ['', 'x', 'a'.repeat(64), { label: null, speaker: 'Ivan Petrov', office: null }];
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      yield value.toSpliced(at, 1);
      yield value.toSpliced(at, 0, item);
      for (const changed of strokes(item)) yield value.with(at, changed);
    }
    for (const at of value.keys()) if (at > 0) yield value.with(at, value[at - 1]).with(at - 1, value[at]);
  } else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      yield { ...value, [key]: null };
      for (const changed of strokes(item)) yield { ...value, [key]: changed };
    }
}
