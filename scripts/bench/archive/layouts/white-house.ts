import { dayInWords, labelled, surnameOf, type WriteLayout } from './layout.ts';

/** So many characters a line, as Markdown of these pages has. */
const WIDTH = 72;

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

export const whiteHouse: WriteLayout = ({ title, edtf, turns }) => {
  const said = labelled(turns, ({ speaker, isQuestion }) => {
    if (isQuestion) return 'Q    ';
    return speaker === null ? null : `${speaker.office.toUpperCase()} ${surnameOf(speaker.name).toUpperCase()}:  `;
  });
  const shown = `${title}, ${dayInWords(edtf, 'en')}`;
  const front = ['---', `date: '${edtf ?? ''}'`, 'tags: press-briefings', `title: ${JSON.stringify(shown)}`, '---'];
  const body = ['James S. Brady Press Briefing Room', '2:38 P.M. EDT', ...said.map(wrapped), '3:19 P.M. EDT'];
  return { ending: '.md', text: `${front.join('\n')}\n \n${body.join('\n\n')}\n` };
};
