import { describe, expect, it } from 'vitest';
import { long } from '../../../../support/lines.ts';
import { judge, oneTurn, twoTurns, type Page } from './judge.ts';

const transcript = true;

describe('a voice of nobody', () => {
  it.each<[string, string, Page, string]>([
    ['that recurs', 'Question: why?', { beside: ['Question: when?'] }, 'anonymous: recurs → label'],
    ['that begins a sentence', 'Question: Why?', {}, 'anonymous: begins a sentence → label'],
    [
      'that comments, where somebody asks',
      'Comment: Mr President, yes.',
      { beside: ['Question: Why?'] },
      'anonymous: begins a sentence → label',
    ],
    [
      'that comments, where nobody asks',
      'Comment: Mr President, yes.',
      { beside: oneTurn },
      'anonymous: comment where nobody asks → text',
    ],
    ['before a list of names', 'Members: Ann Brook, Ben Hill', {}, 'anonymous: list of names → text'],
    ['before a name alone', 'Members: Ann Brook', {}, 'anonymous: begins a sentence → label'],
    ['before surnames', 'Members: Brook, Hill', {}, 'anonymous: begins a sentence → label'],
    ['that greets by names', 'Members: Mr Brook, Mr Hill', {}, 'anonymous: begins a sentence → label'],
    [
      'that goes on, beside another turn',
      'Question: why?',
      { beside: oneTurn },
      'anonymous: nothing shows a label → text',
    ],
    ['that goes on and recurs', 'Question: why?', { beside: ['Question: how?'] }, 'anonymous: recurs → label'],
    ['that goes on, alone', 'Question: why?', {}, 'anonymous: nothing shows a label → text'],
    [
      'that goes on, beside a word that does not count',
      'Question: why?',
      { beside: ['Sirius: We grow.'] },
      'anonymous: nothing shows a label → text',
    ],
    [
      'that goes on, beside a word that recurs',
      'Question: why?',
      { beside: ['Sirius: We grow.', 'Sirius: We shrink.'] },
      'anonymous: nothing shows a label → text',
    ],
    [
      'that goes on, beside a turn whose words are run on',
      'Question: why?',
      { beside: ['Ivan Petrov:Good day.'] },
      'anonymous: nothing shows a label → text',
    ],
    [
      'that goes on, beside a voice in small letters that recurs',
      'Question: why?',
      { beside: ['A caller: We grow.', 'A caller: We shrink.'] },
      'anonymous: nothing shows a label → text',
    ],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('the name of a person', () => {
  it.each<[string, string, Page, string]>([
    [
      'that reads out a letter',
      'Verkhny Gorod, Sverdlovsk Region: “We need it.” It is clear.',
      {},
      'state or region quoted → text',
    ],
    ['of a region, who speaks', 'Anna Bell, Sverdlovsk Region: We need it.', {}, 'person: person → label'],
    ['that is quoted', 'Anna Bell: “We need it.” It is clear.', {}, 'person: person → label'],
    ['whose words are a quotation', 'Anna Bell: “We need it.”', {}, 'person: person → label'],
    [
      'whose words are a quotation, set apart in bold',
      'Anna Bell: “We need it.”',
      { first: { bold: 9 } },
      'person: quoted where nobody takes turns → text',
    ],
    [
      'whose words are a quotation beside another such',
      'Anna Bell: “We need it.”',
      { beside: ['Mayor Ben Hill: “So do we.”', '- Bridge Safety: we pay.'] },
      'person: quoted where nobody takes turns → text',
    ],
    [
      'whose words are a quotation beside somebody who speaks',
      'Anna Bell: “We need it.”',
      { first: { bold: 9 }, beside: ['Mayor Ben Hill: So do we.'] },
      'person: person → label',
    ],
    [
      'in capitals alone above a list',
      'NEW BRIDGES:',
      { beside: ['- A weir.'] },
      'person: heading in capitals where nobody speaks again → doubt',
    ],
    ['of an office in capitals alone', 'PRESIDENT REED:', { beside: ['- A weir.'] }, 'person: person → label'],
    [
      'in capitals alone where somebody speaks again',
      'ANNA BELL:',
      { beside: ['So.', 'BEN HILL:', 'So.', 'BEN HILL:', 'No.'] },
      'person: person → label',
    ],
    ['that recurs', 'Main Task: to grow.', { beside: ['Main Task: to live.'] }, 'person: recurs → label'],
    ['that the title has', 'Main Task: to grow.', { names: ['Main Task'] }, 'person: known elsewhere → label'],
    [
      'whose last two words the title has',
      'Anna Maria Li: to grow.',
      { names: ['Maria Li'] },
      'person: known elsewhere → label',
    ],
    [
      'that another label has',
      'Ivan Petrov: to grow.',
      { beside: ['President Ivan Petrov: Yes.'] },
      'person: known elsewhere → label',
    ],
    ['alone before small letters', 'Main Task: to grow.', {}, 'person: bare name goes on → text'],
    ['with an office before small letters', 'President Ivan Petrov: to grow.', {}, 'person: person → label'],
    [
      'in brackets behind an office, before the entry of a list',
      'The Minister for Ports (Mr Lind): Proceed, Senator.',
      {},
      'person: holder in brackets → label',
    ],
    ['with an initial before small letters', 'I. Petrov: to grow.', {}, 'person: person → label'],
    [
      'of words that the page prints in small letters',
      'Main Task: We shall grow.',
      { beside: ['the main thing is the task'] },
      'person: bare name of common words → text',
    ],
    [
      'of which one word is printed in small letters',
      'Main Task: We shall grow.',
      { beside: ['the main thing'] },
      'person: person → label',
    ],
    [
      'with an office, of words that the page prints in small letters',
      'Minister Main Task: We shall grow.',
      { beside: ['the minister and the main task'] },
      'person: person → label',
    ],
    ['in a list', 'President Ivan Petrov: Team Russia.', {}, 'person: entry of a list → doubt'],
    [
      'in a list beside one turn',
      'President Pyotr Ivanov: Team Russia.',
      { beside: oneTurn },
      'person: entry of a list → doubt',
    ],
    [
      'before what looks like an entry, beside two turns',
      'President Pyotr Ivanov: Team Russia.',
      { beside: twoTurns },
      'person: person → label',
    ],
    [
      'before what looks like an entry, in a transcript',
      'President Ivan Petrov: Team Russia.',
      { transcript },
      'person: person → label',
    ],
    ['that begins a sentence', 'Ivan Petrov: We shall grow.', {}, 'person: person → label'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a single word', () => {
  it.each<[string, string, Page, string]>([
    ['that recurs', 'Sirius: it grows.', { beside: ['Sirius: it shrinks.'] }, 'word: recurs → label'],
    ['before a quotation', 'Sirius: “We agree.”', {}, 'word: quoted words → text'],
    [
      'that is known, before a quotation',
      'Petrov: “We agree.”',
      { names: ['Ivan Petrov'] },
      'word: known name → label',
    ],
    [
      'in bold beside a label',
      'Sirius: it grows.',
      { first: { bold: 6 }, beside: oneTurn },
      'word: set apart beside labels → label',
    ],
    [
      'in bold but for a letter',
      'Sirius: it grows.',
      { first: { bold: 5 }, beside: oneTurn },
      'word: nothing begins → text',
    ],
    ['in bold on a page without labels', 'Sirius: it grows.', { first: { bold: 6 } }, 'word: nothing begins → text'],
    [
      'in a heading beside a label',
      'Sirius: it grows.',
      { first: { role: 'heading' }, beside: oneTurn },
      'word: set apart beside labels → label',
    ],
    ['that is a surname of the page', 'Petrov: it grows.', { names: ['Ivan Petrov'] }, 'word: known name → label'],
    ['that is a surname of three letters', 'Kim: it grows.', { names: ['Ivan Kim'] }, 'word: known name → label'],
    ['that is a surname of two letters', 'Li: it grows.', { names: ['Ivan Li'] }, 'word: nothing begins → text'],
    ['on a page that says nothing of itself', 'Sirius: It grows.', {}, 'word: outside transcripts → doubt'],
    ['before small letters in a transcript', 'Sirius: it grows.', { transcript }, 'word: nothing begins → text'],
    ['with nothing behind it in a transcript', 'Sirius:', { transcript }, 'word: nothing begins → text'],
    ['in a list in a transcript', 'Sirius: Team Russia.', { transcript }, 'word: entry of a list → text'],
    ['of an office in a transcript', 'Energy: It grows every year.', { transcript }, 'word: word of an office → text'],
    [
      'that the page prints in small letters, in a transcript',
      'Harvest: It grows every year.',
      { transcript, beside: ['our harvest'] },
      'word: common word → text',
    ],
    ['in a transcript', 'Sirius: It grows every year.', { transcript }, 'word: begins in a transcript → label'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('an office', () => {
  it.each<[string, string, Page, string]>([
    ['that recurs', 'Minister: to grow.', { beside: ['Minister: to live.'] }, 'post: recurs → label'],
    ['in a list', 'Minister of Energy: Ivan Petrov.', { first: { bold: 40 } }, 'post: entry of a list → text'],
    [
      'with a form of address, beside three turns',
      'Mr Speaker: Order. Next.',
      { beside: [...twoTurns, 'Boris Lund: They asked us to.'] },
      'post: addressed office in a long conversation → label',
    ],
    [
      'with a form of address, beside two turns',
      'Mr Speaker: Order. Next.',
      { beside: twoTurns },
      'post: entry of a list → text',
    ],
    ['in bold', 'Minister of Energy: it grows.', { first: { bold: 18 } }, 'post: bold → label'],
    ['of nobody, in bold', 'BRIDGES FIRST: It grows.', { first: { bold: 14 } }, 'post: nobody holds it → doubt'],
    [
      'in bold but for a letter',
      'Minister of Energy: it grows.',
      { first: { bold: 17 } },
      'post: goes on in small letters → text',
    ],
    ['in capitals on a line of its own', 'PRIME MINISTER:', {}, 'post: stands alone → label'],
    ['on a line of its own', 'Prime Minister:', {}, 'post: nothing shows a label → text'],
    ['in capitals before words', 'PRIME MINISTER: It grows every year.', {}, 'post: begins to speak → doubt'],
    ['of a body in capitals', 'MINISTRY OF ENERGY:', {}, 'post: nobody holds it → doubt'],
    ['before small letters', 'Minister of Energy: it grows.', { transcript }, 'post: goes on in small letters → text'],
    ['before a quotation', 'Minister of Energy: “It grows.”', { transcript }, 'post: quoted words → text'],
    ['that is a body', 'Ministry of Energy: It grows every year.', { transcript }, 'post: nobody holds it → doubt'],
    [
      'beside two turns',
      'Minister of Energy: It grows every year.',
      { beside: twoTurns },
      'post: office in a conversation → label',
    ],
    [
      'beside one turn',
      'Minister of Energy: It grows every year.',
      { beside: oneTurn },
      'post: begins to speak → doubt',
    ],
    [
      'in a transcript',
      'Minister of Energy: It grows every year.',
      { transcript },
      'post: office in a transcript → label',
    ],
    ['behind a name', 'Dmitry, Moscow: It grows every year.', { transcript }, 'post: office in a transcript → label'],
    [
      'behind several words and a comma',
      'Ministry, Moscow: It grows every year.',
      { transcript },
      'post: nobody holds it → doubt',
    ],
    [
      'of a body with a name of the page in brackets',
      'Ministry of Energy (Ivan Petrov) Moscow: It grows every year.',
      { transcript, names: ['Ivan Petrov'] },
      'post: office in a transcript → label',
    ],
    [
      'of a body with a name in brackets',
      'Ministry of Energy (Ivan Petrov) Moscow: It grows every year.',
      { transcript },
      'post: nobody holds it → doubt',
    ],
    [
      'of a body that ends in a name of the page',
      'Администрация Города Образец: Растёт с каждым годом у всех.',
      { transcript, names: ['Иван Образец'] },
      'post: office in a transcript → label',
    ],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

describe('a label with words in small letters', () => {
  it.each<[string, string, Page, string]>([
    ['that recurs', 'A caller: to grow.', { beside: ['A caller: to live.'] }, 'loose: recurs → label'],
    ['in a list', 'Head of the plant: Ivan Petrov.', { beside: twoTurns }, 'loose: entry of a list → doubt'],
    [
      'before an entry, where its name labels another line',
      'Editor of the River Post newspaper Ivan Petrov: Press Day.',
      { beside: ['Ivan Petrov: Good day to all of you here.'] },
      'loose: ends in a label → label',
    ],
    [
      'before an entry, where another labels a line',
      'Editor of the River Post newspaper Ivan Petrov: Press Day.',
      { beside: ['Anna Petrov: Good day to all of you here.'], names: ['Ivan Petrov'] },
      'loose: entry of a list → doubt',
    ],
    [
      'that ends in a name of the page',
      'Roscosmos cosmonaut Ivan Petrov: we fly.',
      { names: ['Ivan Petrov'] },
      'loose: ends in a known name → label',
    ],
    [
      'that ends in a name of the page with a short surname',
      'Roscosmos cosmonaut Ivan Li: we fly.',
      { names: ['Ivan Li'] },
      'loose: ends in a known name → label',
    ],
    [
      'that is one word and a name of the page',
      'cosmonaut Ivan Petrov: we fly.',
      { names: ['Ivan Petrov'] },
      'loose: ends in a known name → label',
    ],
    [
      'that is an office and a surname of the page',
      'cosmonaut Petrov: we fly.',
      { names: ['Ivan Petrov'] },
      'loose: goes on in small letters → text',
    ],
    ['before small letters', 'A caller: we fly.', { beside: twoTurns }, 'loose: goes on in small letters → text'],
    ['before a quotation', 'A caller: “We fly.”', { beside: twoTurns }, 'loose: quoted words → text'],
    [
      'in bold beside one turn',
      'A caller: We fly every year.',
      { first: { bold: 8 }, beside: oneTurn },
      'loose: bold beside labels → label',
    ],
    [
      'in bold but for a letter beside one turn',
      'A caller: We fly every year.',
      { first: { bold: 7 }, beside: oneTurn },
      'loose: begins to speak → doubt',
    ],
    [
      'in bold on a page without labels',
      'A caller: We fly every year.',
      { first: { bold: 8 } },
      'loose: begins to speak → doubt',
    ],
    [
      'beside two turns',
      'A caller: We fly every year.',
      { beside: twoTurns },
      'loose: voice in a conversation → label',
    ],
    ['beside one turn', 'A caller: We fly every year.', { beside: oneTurn }, 'loose: begins to speak → doubt'],
    ['in a transcript', 'A caller: We fly every year.', { transcript }, 'loose: begins in a transcript → label'],
    ['with nothing behind it in a transcript', 'A caller:', { transcript }, 'loose: nothing shows a label → text'],
  ])('%s: %s', (_which, text, page, row) => {
    expect(judge(text, page)).toBe(row);
  });
});

it('looks four hundred characters behind a label', () => {
  const speech = (quoted: number) => `Sirius: “${long(quoted, 'A')}” he said`;
  expect(judge(speech(394), { transcript })).toBe('word: begins in a transcript → label');
  expect(judge(speech(395), { transcript })).toBe('word: quoted words → text');
});
