import { describe, expect, it } from 'vitest';
import { read, type Read } from '../../../../fixtures/traps/trap.ts';
import { untiled } from '../../../../support/tiling.ts';
import { wordsOf } from '../../page-of.ts';

/** A page of en.kremlin.ru, part by part; parts that are not given are not printed. */
interface PageParts {
  readonly title?: string;
  readonly summary?: readonly string[];
  readonly date?: string;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly photos?: readonly string[];
  readonly body?: readonly string[];
  readonly tail?: Readonly<Record<string, readonly string[]>>;
  readonly sections?: string;
}

const SPOKEN = [
  'President of Russia Vladimir Putin: Good afternoon. We have three bridges to talk about.',
  'Sergei Lavrov: Thank you.',
  'Vladimir Putin: Let us begin with the first bridge.',
];

function linesOf(parts: PageParts): string[] {
  const { time = '18:10', place = 'The\u00a0Kremlin, Moscow' } = parts;
  return [
    'Events',
    parts.title ?? 'Meeting on the state of bridges',
    ...(parts.summary ?? []),
    parts.date ?? 'May 8, 2021',
    ...(time === null ? [] : [time]),
    ...(place === null ? [] : [place]),
    ...(parts.photos ?? []),
    ...(parts.body ?? SPOKEN),
    ...Object.entries(parts.tail ?? {}).flatMap(([heading, values]) => [heading, ...values]),
    'Publication status',
    `Published in sections: ${parts.sections ?? 'News, Transcripts'}`,
    'Publication date: May 8, 2021, 18:10',
    'Direct link: en.kremlin.ru/d/1',
    'Text version',
  ];
}

const page = (parts: PageParts): Read => read({ capture: linesOf(parts).join('\n') });

const labels = ({ turns }: Read): string[] => turns.map(([label]) => label);
const spoken = labels(page({}));

describe('the tail of a page of the site of the President', () => {
  it('names each section once where two lines name sections', () => {
    const { report } = page({ sections: 'News, Transcripts\nPublished in section: Trips' });
    expect(report.publishedIn).toEqual(['News', 'Transcripts', 'Trips']);
  });
});

describe('the head of a page of the site of the President', () => {
  it.each(['June 22', 'January 1, 2007', '12:00', 'Speech at the parade, May 9, 2005'])(
    'keeps its title where that looks like a date: %s',
    (title) => {
      const { report } = page({ title });
      expect([report.title, report.date?.edtf, report.date?.time]).toEqual([title, '2021-05-08', '18:10']);
    },
  );

  it('has its time and place where nothing stands above its date', () => {
    const { report } = read({ capture: linesOf({}).slice(2).join('\n') });
    expect(report).toMatchObject({
      format: 'kremlin-event',
      title: null,
      date: { edtf: '2021-05-08', time: '18:10' },
      place: { text: 'The Kremlin, Moscow' },
    });
  });

  it('has a summary that a link breaks as one line, without a blank before the comma', () => {
    const { report } = page({ summary: ['Taking part were Anton Vaino', ', Andrei Belousov', 'and others.'] });
    expect(report.summary).toBe('Taking part were Anton Vaino, Andrei Belousov and others.');
  });

  it('has its date where links break the summary over many lines', () => {
    const summary = [
      'Taking part were Anton Vaino',
      ...Array.from({ length: 9 }, () => ', Andrei Belousov'),
      'and others.',
    ];
    expect(page({ summary }).report.date?.edtf).toBe('2021-05-08');
  });

  it.each([
    'Additional',
    '(Excerpts)',
    'Introductory Remarks at a Meeting with Members of the Government',
    'Annual Address to the Federal Assembly of the Russian Federation',
    'Dear Mr President',
    'Ladies and Gentlemen',
    'Toast at the State Reception',
  ])('has no place where the text begins with “%s”', (first) => {
    expect(page({ place: null, body: [first, ...SPOKEN] }).report.place).toBeNull();
  });

  it.each([
    'Saturn Film And Concert Hall, Baikonur, Kazakhstan',
    'Frankfurt Am Main',
    'Barvikha, near Moscow',
    '10 Downing Street, London',
    'School No. 1, Beslan',
    'Washington D.C.',
    'Lisbon – Mafra',
  ])('has the place %s', (place) => {
    expect(page({ place }).report.place?.text).toBe(place);
  });

  it('has its place above a first label in small letters', () => {
    const body = ['chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Good afternoon.', ...SPOKEN];
    const found = page({ body });
    expect(found.report.place?.text).toBe('The Kremlin, Moscow');
    expect(labels(found)[0]).toBe('chairman of Vnesheconombank (VEB) Vladimir Dmitriev');
  });

  it.each([
    'Direct Line with Vladimir Putin: call centre.',
    'President of Russia Vladimir Putin: address to the nation.',
    'At the meeting: Vladimir Putin and Emomali Rahmon',
    'Viewing the panorama Memory Speaking: The Road of Rivers.',
  ])('has a caption with a colon under the counter: %s', (caption) => {
    const found = page({ photos: ['4 of 12', caption] });
    expect(labels(found)).toEqual(spoken);
    expect(found.text).not.toContain(caption);
  });
});

describe('below the place of a page of the site of the President', () => {
  it('a label in small letters that names an office is no caption', () => {
    const first = 'chairman of the bank Ivan Petrov: Good afternoon.';
    expect(labels(page({ photos: ['1 of 2'], body: [first, ...SPOKEN] }))).toEqual([
      'chairman of the bank Ivan Petrov',
      ...spoken,
    ]);
  });

  it('the credit of a picture goes with its caption', () => {
    const found = page({ photos: ['1 of 2', 'With Pyotr Stolypin.', 'Photo: Ivan Petrov, TASS'] });
    expect(found.report.captionLines).toHaveLength(2);
    expect(page({ photos: ['1 of 2', 'With Pyotr Stolypin.'], body: ['Photos tell more.'] }).text).toContain('Photos');
  });
});

describe('the tail of a page of the site of the President', () => {
  it.each(['Bush George W.', 'Carter Jimmy Jr.', 'Robertson, Lord'])('has the person %s', (person) => {
    const found = page({ tail: { Geography: ['U.S.'], Topics: ['Foreign policy'], Persons: ['Blair Tony', person] } });
    expect(found.report.persons).toEqual(['Blair Tony', person]);
    expect(found.report.geography).toEqual(['U.S.']);
    expect(found.turns.at(-1)?.[1]).toBe('Let us begin with the first bridge.');
  });

  it.each([
    'Sport: Sochi 2014',
    '300th anniversary of St. Petersburg',
    '“Russia” programme',
    'Great Patriotic War 1941–1945',
  ])('has the topic %s', (topic) => {
    expect(page({ tail: { Topics: ['Regions', topic] } }).report.topics).toEqual(['Regions', topic]);
  });

  it('has values of a hundred and twenty characters at most', () => {
    const topics = (length: number): readonly string[] | undefined =>
      page({ tail: { Topics: [`T${'o'.repeat(length - 1)}`] } }).report.topics;
    expect(topics(120)).toHaveLength(1);
    expect(topics(121) ?? []).toHaveLength(0);
  });

  it('names a cleric as the page does, title first', () => {
    const body = ['Patriarch of Moscow and All Russia Kirill: Good day.', 'Patriarch Kirill: Thank you.'];
    const [speaker, other] = page({ body, tail: { Persons: ['Patriarch Kirill'] } }).report.speakers;
    expect(other).toBeUndefined();
    expect(speaker?.name).not.toBe('Kirill Patriarch');
  });

  it('does not begin at a box of links above a last line that is text', () => {
    const found = page({ body: ['We agree.', 'See also', 'As Leo Tolstoy wrote: “All is well.”'], sections: 'News' });
    expect(found.text).toContain('As Leo Tolstoy wrote');
  });
});

describe('a line of a page of the site of the President', () => {
  const spread = (first: string, last: string, length: number): string =>
    first + ' '.repeat(length - first.length - last.length) + last;

  it('names its section in sixty characters at most', () => {
    const titleBelow = (section: string): string | null =>
      read({ capture: [section, 'Meeting on bridges', 'May 8, 2021', '18:10', ...SPOKEN].join('\n') }).report.title;
    expect(titleBelow(spread('Commissions', 'and Councils', 60))).toBe('Meeting on bridges');
    expect(titleBelow(spread('Commissions', 'and Councils', 61))).not.toBe('Meeting on bridges');
  });

  it('of its status may be no short value', () => {
    const status = (part: string, line: string): string => {
      const lines = ['Publication status', 'Published in sections: News', 'Publication date: May 8, 2021, 18:10'];
      const tail = [...lines, 'Direct link: en.kremlin.ru/d/1', 'Text version'].map((each) =>
        each.startsWith(part) ? line : each,
      );
      return read({ capture: ['Events', 'Meeting on bridges', 'May 8, 2021', ...SPOKEN, ...tail].join('\n') }).text;
    };
    const spokenAlone = page({ sections: 'News' }).text;
    expect(status('Published', `Published in sections: News${', Transcripts'.repeat(10)}`)).toBe(spokenAlone);
    expect(status('Publication date', 'Publication date: May 8, 2021.')).toBe(spokenAlone);
    expect(status('Direct link', `Direct link: en.kremlin.ru/${'d'.repeat(120)}`)).toBe(spokenAlone);
  });

  it('is a subtitle above the first words in a hundred and ninety-nine characters at most', () => {
    const headings = (length: number): string[] =>
      page({ body: [wordsOf(length, 'Speech at '), ...SPOKEN] }).parts.filter((part) => part.startsWith('heading: '));
    expect(headings(199)).toHaveLength(1);
    expect(headings(200)).toHaveLength(0);
  });

  it('tells by the names under a picture who speaks', () => {
    const body = [...SPOKEN, 'Stolypin: Order of Courage.'];
    const turns = (caption: string): number => page({ photos: ['1 of 2', caption], body }).turns.length;
    expect(turns('With Pyotr Stolypin.')).toBe(SPOKEN.length + 1);
    expect(turns('With a bridge.')).toBe(SPOKEN.length);
  });

  it('counts pictures in forty characters at most', () => {
    const counted = (counter: string): boolean => !page({ photos: [counter] }).text.includes('of 12');
    expect(counted(spread('4', 'of 12', 40))).toBe(true);
    expect(counted(spread('4', 'of 12', 41))).toBe(false);
  });

  it('holds a value of the tail in four hundred characters at most', () => {
    const topics = (length: number): readonly string[] | undefined =>
      page({ tail: { Topics: [spread('Foreign', 'policy', length)] } }).report.topics;
    expect(topics(400)).toEqual(['Foreign policy']);
    expect(topics(401) ?? []).toEqual([]);
  });
});

describe('the links of a page of the site of the President', () => {
  const withLink = (link: string): string => page({ body: [...SPOKEN.slice(0, 1), link, ...SPOKEN.slice(1)] }).text;

  it('stand in the text no more, where their heading is a line of forty characters at most', () => {
    expect(withLink('See also')).not.toContain('See');
    expect(withLink(`See${' '.repeat(33)}also`)).not.toContain('See');
    expect(withLink(`See${' '.repeat(34)}also`)).toContain('See');
  });
});

describe('labels of a page that says it is a transcript', () => {
  it.each([
    'Anna',
    'Girl',
    'A student',
    'Female voice',
    'Call centre operator',
    'Deputy director',
    'BBC correspondent',
    'Roscosmos cosmonaut Yury Malenchenko',
    'Rector of the Presidential Academy (RANEPA), member of the Council for Science and Education and of the Economic Council Presidium Vladimir Mau',
    'Editor-in-Chief of Ekho Moskvy radio station Alexei Venediktov',
    'Director of the Hospital No. 2 in Tyumen Vladimir Mau',
    'A. Ivanov, engineer at a plant',
    'Metropolitan Hilarion of Volokolamsk',
    'Governor of Pskov Region',
    'Dmitry, Moscow',
    'Larry King',
  ])('“%s” is one, though it stands once and alone', (label) => {
    expect(labels(page({ body: [`${label}: We have a question about the bridge.`] }))).toEqual([label]);
  });

  it.each(['Mr President,', 'Yes, Mr President.', 'Ladies and Gentlemen,', 'Please, Mr Lavrov.'])(
    'an office without a name may say no more than “%s”',
    (said) => {
      expect(labels(page({ body: [...SPOKEN, `Moderator: ${said}`] }))).toEqual([...spoken, 'Moderator']);
    },
  );

  it.each([
    'Main Task: Build the bridge. The main task is that.',
    'Healthcare: we have built a hospital.',
    'Soviet Union: It had no such bridge.',
    'Task One: Roads must be built.',
    'On Syria: The situation is difficult.',
    'Award: Order of Friendship.',
    'The famous words by Pyotr Stolypin: “We need a great country.”',
    'Vladimir Putin’s answer: Yes.',
  ])('“%s” within a turn is text', (words) => {
    expect(labels(page({ body: [...SPOKEN, words] }))).toEqual(spoken);
  });

  it('a label in small letters opens a turn below words without a full stop', () => {
    const body = [
      ...SPOKEN,
      'Emomali Rahmon: Mr Putin',
      'chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Thank you.',
    ];
    expect(labels(page({ body }))).toHaveLength(5);
  });

  it.each(['(retranslated)', '(translated from Russian)', '(answering Sergei Lavrov, Foreign Minister: transport)'])(
    'goes on below a line end with the note %s',
    (note) => {
      const body = ['President of Kyrgyzstan Sooronbay Jeenbekov', `${note}: Good afternoon.`, ...SPOKEN];
      const found = page({ place: null, body });
      expect(labels(found)[0]).toBe('President of Kyrgyzstan Sooronbay Jeenbekov');
      expect(found.report.sections[0]?.note).toBe(note);
      expect(found.report.place).toBeNull();
    },
  );
});

describe('labels that a capture breaks at a link', () => {
  it('have their post behind the comma as the page has it', () => {
    const body = [...SPOKEN, 'Dmitry Peskov', ', Presidential Press Secretary: Thank you.'];
    expect(labels(page({ body })).at(-1)).toBe('Dmitry Peskov, Presidential Press Secretary');
  });

  it.each([
    [['Jeenbekov Sooronbay', 'President of Kyrgyzstan', ': Mr President, good afternoon.']],
    [['Sooronbay Jeenbekov', 'President of Kyrgyzstan', '(retranslated): Mr President, good afternoon.']],
    [['Jeenbekov Sooronbay', ': Mr President, good afternoon.']],
  ])('leave out the hover card %j', (card) => {
    const found = page({ body: [...SPOKEN, 'President of Kyrgyzstan Sooronbay Jeenbekov', ...card] });
    expect(found.turns.at(-1)).toEqual([
      'President of Kyrgyzstan Sooronbay Jeenbekov',
      'Mr President, good afternoon.',
    ]);
    expect(untiled(found.document)).toEqual([]);
  });
});

describe('a page that says it is news only', () => {
  it.each([
    'Award: Order of Friendship.',
    'Sergei Lavrov: Order of Courage.',
    'Task One: Roads must be built.',
    'Number of bridges: Three.',
  ])('“%s” is no turn', (words) => {
    expect(page({ body: ['We have three bridges.', words], sections: 'News' }).turns).toEqual([]);
  });

  it('has turns all the same where somebody speaks more than once', () => {
    expect(labels(page({ sections: 'News' }))).toEqual(spoken);
  });
});
