import { describe, expect, it } from 'vitest';
import { foldBlanks } from '#document/fold.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { read } from './fixtures/traps/trap.ts';

/**
 * Who says what in a capture, one line a section: the name, `—` for somebody whom nobody names, the kind of what nobody says; then
 * the words of its paragraphs.
 */
function said(capture: string, file = 'capture.txt'): string[] {
  const { document } = read({ capture, file });
  return sections(document.tree).map((section) => {
    const { kind, turn, speaker, label } = section;
    const who =
      kind === 'stage' || kind === 'heading' || turn === null
        ? kind
        : (speaker?.name ?? `— ${label?.name ?? ''}`.trim());
    return foldBlanks(`${who}: ${paragraphs(section).map(wordsOf).join(' / ')}`);
  });
}

/** Three messages of two people, each behind a head of its own. */
const messages = (...heads: readonly string[]): string => {
  const words = ['The lock opens.', 'Who pays?', 'The town.'];
  return heads.map((head, at) => head + (words[at] ?? '')).join('\n');
};
const MESSAGES = ['Anna Reed: The lock opens.', 'Odo Lind: Who pays?', 'Anna Reed: The town.'];

describe('messages of a chat', () => {
  it.each([
    [
      'iOS',
      ['[3/4/21, 10:02:15 AM] Anna Reed: ', '[3/4/21, 10:04:01 AM] Odo Lind: ', '[3/4/21, 1:05:44 PM] Anna Reed: '],
    ],
    [
      'Android',
      ['04/03/2021, 10:02 - Anna Reed: ', '04/03/2021, 10:04 - Odo Lind: ', '04/03/2021, 13:05 - Anna Reed: '],
    ],
    [
      'twelve hours',
      ['3/4/21, 10:02\u202fAM - Anna Reed: ', '3/4/21, 10:04 AM - Odo Lind: ', '3/4/21, 1:05 PM - Anna Reed: '],
    ],
    [
      'Spanish',
      [
        '4/3/2021, 10:02\u202fa.\u00a0m. - Anna Reed: ',
        '4/3/2021 a las 10:04 - Odo Lind: ',
        '4/3/2021, 1:05 p. m. - Anna Reed: ',
      ],
    ],
    [
      'Finnish',
      ['4.3.2021 klo 10.02 - Anna Reed: ', '4.3.2021 klo 10.04 - Odo Lind: ', '4.3.2021 klo 13.05 - Anna Reed: '],
    ],
    [
      'Chinese',
      [
        '[2021/3/4 上午10:02:15] Anna Reed: ',
        '[2021/3/4 上午10:04:01] Odo Lind: ',
        '[2021/3/4 下午1:05:44] Anna Reed: ',
      ],
    ],
    [
      'a day in words',
      ['[Mar 4, 2021 10:02 AM] Anna Reed: ', '[Mar 4, 2021 10:04 AM] Odo Lind: ', '[4 March 2021, 13:05] Anna Reed: '],
    ],
    [
      'a head of its own',
      ['Anna Reed — 03/04/2021 10:02 AM\n', 'Odo Lind — Yesterday at 10:04 AM\n', 'Anna Reed — Today at 10:05 AM\n'],
    ],
    ['a time of its own', ['Anna Reed\n  10:02 AM\n', '\nOdo Lind\n  10:04 AM\n', '\nAnna Reed\n  10:05 AM\n']],
    ['a name in brackets', ['[Anna Reed] 10:02:15\n', '\n[Odo Lind] 10:04:01\n', '\n[Anna Reed] 10:05:44\n']],
    [
      'unknown senders',
      [
        '[3/4/21, 10:02:15 AM] ~ Anna Reed: ',
        '[3/4/21, 10:04:01 AM] ~\u202fOdo Lind: ',
        '[3/4/21, 1:05:44 PM] ~ Anna Reed: ',
      ],
    ],
  ] as const)('have the day and time of %s', (_which, heads) => {
    expect(said(messages(...heads))).toEqual(MESSAGES);
  });

  it('are nobody’s where the program tells them', () => {
    const chat = [
      '[3/4/21, 10:01:15 AM] Lock works: \u200eMessages and calls are encrypted.',
      '[3/4/21, 10:01:16 AM] \u200eAnna Reed created this group',
      '[3/4/21, 10:02:15 AM] Anna Reed: The lock opens.',
      '\u200e[3/4/21, 10:03:15 AM] Anna Reed: \u200eimage omitted',
      '[3/4/21, 10:04:01 AM] +49 170 1234567: Who pays?',
      '[3/4/21, 10:05:44 AM] Odo Lind left',
    ];
    expect(said(chat.join('\n'))).toEqual([
      'stage: [3/4/21, 10:01:15 AM] Lock works: Messages and calls are encrypted.',
      'stage: [3/4/21, 10:01:16 AM] Anna Reed created this group',
      'Anna Reed: The lock opens.',
      'Anna Reed: image omitted',
      '— +49 170 1234567: Who pays?',
      'stage: [3/4/21, 10:05:44 AM] Odo Lind left',
    ]);
    expect(
      said('[10:01] * anna has joined\n[10:02] <anna> Hello.\n[10:03] <anna> So.\n[10:04] * anna has quit'),
    ).toEqual(['stage: [10:01] * anna has joined', '— anna: Hello.', '— anna: So.', 'stage: [10:04] * anna has quit']);
  });

  it('go on behind a time without a day', () => {
    expect(said('[00:12] Anna Reed: The lock opens.\n[00:20] It stays open.\n[00:31] Anna Reed: Who pays?')).toEqual([
      'Anna Reed: The lock opens. / [00:20] It stays open.',
      'Anna Reed: Who pays?',
    ]);
  });

  it('are none beside the time of a recording, of a day or of a print', () => {
    const heads = ['Anna Reed  0:03\n', '\nOdo Lind  0:09\n', '\nAnna Reed  0:15\n'] as const;
    expect(said(`Lock works\n\nMarch 4, 2021, 9:02AM\n\n${messages(...heads)}`)).toEqual(MESSAGES);
    expect(said(messages('Anna Reed: ', '\nOdo Lind: ', '\n00:05:00\n\nAnna Reed: '))).toEqual(MESSAGES);
    expect(said('3/4/21, 10:02 AM The lock opens\n\nLock works\n\nIt is so.')).not.toContain('3/4/21');
  });

  it('are none in a programme', () => {
    const programme = [
      'Main Hall',
      '10:00',
      'Opening',
      'Main Hall',
      '10:15',
      'The lock',
      'Main Hall',
      '10:30',
      'Closing',
    ];
    expect(said(programme.join('\n')).join()).not.toMatch(/Main Hall:/u);
  });
});

describe('tables', () => {
  const table = (...rows: string[]): string => ['# Talk on the lock', '4 March 2021', rows.join('\n')].join('\n\n');
  const html = (...rows: string[][]): string =>
    `<h1>Talk on the lock</h1><p>4 March 2021</p><table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;

  it('of Markdown hold turns as those of HTML do', () => {
    const rows = ['| Anna Reed | The lock opens. |', '| Odo Lind | Who pays? |', '| Anna Reed | The town. |'];
    expect(said(table('| Speaker | Words |', '|---|---|', ...rows), 'a.md')).toEqual(MESSAGES);
    expect(said(table('| Name | |', '|---|---|', ...rows), 'a.md')).toEqual(MESSAGES);
    const timed = rows.map((row, at) => `| 10:0${String(at)} ${row}`);
    expect(said(table('| Time | Speaker | Text |', '|:---:|---|---|', ...timed), 'a.md')).toEqual(MESSAGES);
    const marked = ['|**Anna Reed**|The *lock* opens.|', '|Odo Lind:|Who pays?<br>I ask.|', 'Anna Reed|The town.'];
    expect(said(table('|Speaker|Words|', '|-|-|', ...marked), 'a.md')).toEqual([
      'Anna Reed: The lock opens.',
      'Odo Lind: Who pays? / I ask.',
      'Anna Reed: The town.',
    ]);
  });

  it.each([
    [
      'prizes',
      [
        ['Anna Reed', 'The lock at noon'],
        ['Odo Lind', 'A gate'],
        ['Anna Reed', 'Two boats'],
      ],
    ],
    [
      'years',
      [
        ['Anna Reed', '1990', 'The lock opens.'],
        ['Odo Lind', '1991', 'Who pays?'],
        ['Anna Reed', '1992', 'The town.'],
      ],
    ],
    [
      'each person once',
      [
        ['Anna Reed', 'The lock opens.'],
        ['Odo Lind', 'Who pays?'],
        ['Mibo Moss', 'The town.'],
      ],
    ],
    [
      'things',
      [
        ['Lock', 'It opens at noon.'],
        ['Weir', 'It is low.'],
        ['Lock', 'It shuts at dusk.'],
      ],
    ],
  ])('hold none where they tell of %s', (_what, rows) => {
    const spoken = (lines: string[]): string[] => lines.filter((line) => /^(?:Anna|Odo|Lock|Weir)[^.|]*: /u.test(line));
    expect(spoken(said(html(...rows), 'a.html'))).toEqual([]);
    const bars = rows.map((row) => `| ${row.join(' | ')} |`);
    const head = rows[0] ?? [];
    expect(
      spoken(
        said(table(`| ${head.map(() => 'What').join(' | ')} |`, `|${head.map(() => '-|').join('')}`, ...bars), 'a.md'),
      ),
    ).toEqual([]);
  });
});

describe('HTML that sets names apart', () => {
  const html = (...body: string[]): string => `<h1>Talk on the lock</h1><p>4 March 2021</p>${body.join('')}`;
  /** Three turns of two people, each made of a name and words. */
  const turns = (turn: (name: string, words: string) => string): string =>
    html(turn('Anna Reed', 'The lock opens.'), turn('Odo Lind', 'Who pays?'), turn('Anna Reed', 'The town.'));

  it.each<[how: string, turn: (name: string, words: string) => string]>([
    ['a heading', (name, words) => `<h3>${name}</h3><p>${words}</p>`],
    ['the label of a section', (name, words) => `<section aria-label="${name}"><p>${words}</p></section>`],
    ['the class of a sender', (name, words) => `<div class="from_name">${name}</div><div class="text">${words}</div>`],
    ['the class of a participant', (name, words) => `<div class="participant">${name}</div><p>${words}</p>`],
    [
      'a class with its post in another beside it',
      (name, words) =>
        `<h2 class="speech__speaker"><b class="speech__speaker__name">${name}</b> <small class="speaker__position">Chair</small></h2><p>${words}</p>`,
    ],
    [
      'a class with seat and party below',
      (name, words) =>
        `<a class="attributed-to-details"><div>${name}</div><div>(Lowfield) (Ind)</div></a><div><p>${words}</p></div>`,
    ],
    [
      'a class with links below',
      (name, words) =>
        `<div class="speech"><span class="speaker">${name}</span><p>${words}</p><div class="speech__links"><a href="#">Link</a> <a href="#">In context</a></div></div>`,
    ],
    [
      'a class with a picture and the time above',
      (name, words) =>
        `<div class="userpic"><div class="initials">AR</div></div><div class="date">10:02</div><div class="from_name">${name}</div><p>${words}</p>`,
    ],
  ])('by %s tells who speaks', (_how, turn) => {
    expect(said(turns(turn), 'a.html')).toEqual(MESSAGES);
  });

  it('by headings of one depth tells who speaks, whatever headings of another say', () => {
    const chapters = ['Opening', 'The Second Gate', 'Closing', 'Next Day'].map((chapter) => `<h2>${chapter}</h2>`);
    const [one, ...others] = chapters;
    const heading = (name: string, words: string): string => `<h3>${name}</h3><p>${words}</p>`;
    expect(
      said(
        html(
          one ?? '',
          heading('Anna Reed', 'The lock opens.'),
          others.map((each) => each + heading('Odo Lind', 'Who pays?')).join(''),
        ),
        'a.html',
      ).filter((line) => !line.startsWith('heading')),
    ).toEqual(['Anna Reed: The lock opens.', 'Odo Lind: Who pays?', 'Odo Lind: Who pays?', 'Odo Lind: Who pays?']);
  });

  it.each<[what: string, body: string]>([
    [
      'parts of a page',
      '<section aria-label="Main Content"><p>The lock opens.</p></section><section aria-label="News"><p>It is so.</p></section><section aria-label="News"><p>It was so.</p></section>',
    ],
    [
      'one part again and again',
      '<section aria-label="Latest News"><p>The lock opens.</p></section><section aria-label="Latest News"><p>It is so.</p></section>',
    ],
    [
      'members in a list',
      '<div class="member">Anna Reed</div><p>Chair of the board.</p><div class="member">Odo Lind</div><p>Keeper of the lock.</p>',
    ],
    [
      'authors of notes',
      '<h2>On locks</h2><div class="author">Anna Reed</div><p>The lock opens.</p><h2>On weirs</h2><div class="author">Odo Lind</div><p>It is low.</p><h2>On fish</h2><div class="author">Anna Reed</div><p>They swim.</p>',
    ],
  ])('names nobody who speaks where it names %s', (_what, body) => {
    expect(read({ capture: html(body), file: 'a.html' }).turns).toEqual([]);
  });
});

describe('terms and places that stand again and again', () => {
  const told: readonly (readonly [string, string])[] = [
    ['Lock', 'A chamber with gates at both ends.'],
    ['Weir', 'A low dam across a river.'],
    ['Lock', 'Also the part of a door.'],
    ['Weir', 'In fishing, a fence of stakes.'],
  ];
  const gates = told.map(
    ([term, words]) => [term === 'Lock' ? 'Flood Gate' : 'Lock Keeper', `The gate. ${words}`] as const,
  );
  const towns = told.map(
    ([term], at) => [term === 'Lock' ? 'Lakeford' : 'Altbruck', `The quay is dry on day ${String(at)}.`] as const,
  );
  const said: readonly (readonly [string, string])[] = [...told.slice(0, 3), ['Weir', 'We have a fence of stakes.']];
  const page = (each: (name: string, words: string) => string, all: readonly (readonly [string, string])[]): string =>
    all.map(([name, words]) => each(name, words)).join('\n\n');
  const head = '# Words of the river\n\n4 March 2021\n\n';

  it.each<[how: string, file: string, each: (name: string, words: string) => string]>([
    ['with a colon', 'a.txt', (name, words) => `${name}: ${words}`],
    ['in bold', 'a.md', (name, words) => `**${name}**: ${words}`],
    ['in bold, colon and all', 'a.md', (name, words) => `**${name}:** ${words}`],
    ['in bold on lines of their own', 'a.md', (name, words) => `**${name}**\n\n${words}`],
    ['as terms of a list', 'a.html', (name, words) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`],
  ])('speak %s only where their words are said to somebody', (_how, file, each) => {
    const turnsOf = (all: readonly (readonly [string, string])[]): number =>
      read({ capture: head + page(each, all), file }).turns.length;
    for (const all of [told, gates, towns]) expect(turnsOf(all)).toBe(0);
    if (!file.endsWith('.html')) expect(turnsOf(said)).toBe(said.length);
  });

  it('speak where they reply, bear a title, or where their language is not known', () => {
    const turnsOf = (...all: readonly (readonly [string, string])[]): number =>
      read({ capture: head + page((name, words) => `**${name}**: ${words}`, all), file: 'a.md' }).turns.length;
    expect(turnsOf(...told, ['Lock', 'So it is.'])).toBe(0);
    expect(turnsOf(...told, ['Lock', 'So be.'])).toBe(5);
    expect(turnsOf(...told, ['Mr Lock', 'So it is.'])).toBe(5);
    expect(turnsOf(...told.slice(0, 3))).toBe(3);
    expect(turnsOf(...told.map(([term]) => [term, 'Kapu egy folyón át.'] as const))).toBe(4);
  });

  it('are none where a list of questions has letters', () => {
    const list =
      '<h1>Questions</h1><p>4 March 2021</p><dl><dt>Q</dt><dd>When?</dd><dt>A</dt><dd>On Monday.</dd><dt>Q</dt><dd>Who?</dd><dt>A</dt><dd>The town.</dd></dl>';
    expect(read({ capture: list, file: 'a.html' }).turns.map(([, words]) => words)).toEqual([
      'When?',
      'On Monday.',
      'Who?',
      'The town.',
    ]);
    expect(read({ capture: list, file: 'a.html' }).report.speakers).toEqual([]);
  });
});

describe('names', () => {
  const talk = (...lines: string[]): string => ['Talk on the lock', '4 March 2021', ...lines].join('\n\n');
  const speakers = (...lines: string[]): string[] =>
    read({ capture: talk(...lines) }).report.speakers.map(({ name }) => name);

  it.each<[label: string, name: string]>([
    ['Carl Freiherr von und zu Lind', 'Carl Freiherr von und zu Lind'],
    ['Omar ibn Said', 'Omar ibn Said'],
    ['Edward Said', 'Edward Said'],
    ['Mr James Gower (in the Chair)', 'James Gower'],
    ['Ms Silva (interpretation from Russian)', 'Silva'],
    ['Mr. Moss (Freedonia) (spoke in Spanish)', 'Moss'],
    ['Slater (Lowfield) (Ind)', 'Slater'],
  ])('are read out of `%s`', (label, name) => {
    expect(speakers(`${label}: The lock opens.`, 'Anna Reed: Who pays?')).toEqual([name, 'Anna Reed']);
  });

  it.each(['President Lund said', 'PRESIDENT LUND SAID', 'The Minister Said', 'As He Said', 'Slater (Lowfield)'])(
    'are none in `%s`',
    (label) => {
      expect(speakers(`${label}: The lock opens.`, 'Anna Reed: Who pays?')).toEqual(['Anna Reed']);
    },
  );

  it('are without the word before them where the page prints them so, but have all given names', () => {
    const reed = ['Anna Reed: Who pays?', 'Anna Reed: Thank you.'];
    expect(speakers('Paramedic Anna Reed: Nobody was hurt.', ...reed)).toEqual(['Anna Reed']);
    expect(speakers('Maria Anna Reed: Nobody was hurt.', ...reed)).toEqual(['Maria Anna Reed']);
  });

  it('are none of several people, though they speak again and again', () => {
    const { turns, report } = read({ capture: talk('Men: Shame!', 'Anna Reed: Order.', 'Men: Shame again!') });
    expect(turns.map(([label]) => label)).toEqual(['Men', 'Anna Reed', 'Men']);
    expect(report.speakers.map(({ name }) => name)).toEqual(['Anna Reed']);
    expect(read({ capture: talk('Anna Reed: Order.', 'Men: We need you.') }).problems).toContain('doubtful-label');
    expect(speakers('Moss: Shame!', 'Anna Reed: Order.', 'Moss: Shame again!')).toEqual(['Moss', 'Anna Reed']);
  });
});

describe('words in angle brackets', () => {
  const panel = (...lines: string[]): string => ['How to use the panel', '4 March 2021', ...lines].join('\n\n');
  const keys = ['<open> The gate swings open.', '<shut> The gate swings back.', '<open> It may be pressed again.'];

  it('are names of a chat where half of the lines begin so and none stands within a line', () => {
    expect(read({ capture: panel(...keys) }).turns).toHaveLength(3);
    expect(read({ capture: panel(...keys, 'So it is.', 'So it was.', 'So be it.') }).turns).toHaveLength(3);
  });

  it('are keys to press where they stand within lines too, or few lines begin so', () => {
    expect(read({ capture: panel('Press <open> to open the gate and <shut> to shut it.', ...keys) }).turns).toEqual([]);
    expect(read({ capture: panel(...keys, 'So.', 'So it is.', 'So it was.', 'So be it.') }).turns).toEqual([]);
  });

  it.each(['a.txt', 'a.md', 'a.html'])('are words of the text where no element has such a name: %s', (file) => {
    const lines = ['Press <open> to open it.', 'It shows <barge-name>Pride</barge-name> then.', '<shut> shuts it.'];
    const capture =
      file === 'a.html'
        ? `<h1>How to use it</h1><p>4 March 2021</p>${lines.map((line) => `<p>${line}</p>`).join('')}`
        : panel(...lines);
    const { text } = read({ capture, file });
    for (const words of ['to open it.', 'Pride', 'then.', 'shuts it.']) expect(text).toContain(words);
  });

  it('close a sentence in Urdu, so that a text of one is no title', () => {
    expect(said('پانی کا دروازہ صبح کھلے گا۔')).toEqual(['article: پانی کا دروازہ صبح کھلے گا۔']);
  });
});
