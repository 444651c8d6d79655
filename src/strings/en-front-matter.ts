const QUOTE = 'Put the value in quotes, as in `title: "Meeting: the second day"`.';

/** Faults that editors make, in words that need no knowledge of YAML. */
export const yaml = {
  'too-long': {
    message: 'The block has {length} characters; at most {most} can be read.',
    hint: 'Keep the front matter short; the text of the capture belongs below the closing `---` line.',
  },
  fence: 'A line within the block begins with `---`.',
  plain: 'The block cannot be read.',
  parser: '{fault}',
  special: { message: 'A value cannot begin with `{sign}`, which has a special meaning in YAML.', hint: QUOTE },
  'no-keys': 'The block has no `key: value` lines.',
  indent: {
    message: 'The line has more or fewer spaces at its beginning than it may have.',
    hint: 'Begin every key at the very beginning of its line.',
  },
  'special-start': { message: 'A value begins with a character that has a special meaning in YAML.', hint: QUOTE },
  colon: { message: 'A value has a colon in it and is not in quotes.', hint: QUOTE },
  twice: { message: '`{key}` is given twice.', hint: 'Keep one of the two.' },
  'some-key-twice': { message: 'The key is given twice.', hint: 'Keep one of the two.' },
  'not-a-pair': {
    message: 'This line is not of the form `key: value`.',
    hint: 'If it continues the value above, begin it with two spaces.',
  },
  'too-deep': { message: 'The values are nested too deeply.', hint: 'Write plain texts; only `related` is a list.' },
  tab: { message: 'The line begins with a tab.', hint: 'Use spaces instead.' },
} as const;

/** What is wrong with a value, for every variant of the problem. */
export const value = {
  list: '`{key}` must be {form}, not a list.',
  mapping: '`{key}` must be {form}, not a mapping.',
  empty: '`{key}` must be {form}, not empty.',
  ids: '`{key}` must be {form}; {wrong} cannot be an id, which is made of lower-case words and figures joined by single hyphens, such as 2020-02-24-news-conference.',
  'too-long': '`{key}` must be {form}, of at most {most} characters; this one has {length}.',
  date: '`{key}` must be {form}; {datefault}.',
  control: '`{key}` must be {form} without control characters; this one has {character}.',
  other: '`{key}` must be {form}, not “{value}”.',
} as const;
