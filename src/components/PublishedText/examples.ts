import type { Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a turn and what became of its words',
    props: {
      html: '<section class="turn"><h2 class="speaker"><bdi class="name">Chair</bdi></h2><div class="speech"><p id="p1">The session is open. <a class="n" href="#p1">1</a></p><p class="now" lang="en"><a href="/documents/x/">reads differently today</a></p></div></section>',
      language: 'en',
      title: 'Text of version 1',
    },
    shows: ['Chair', 'The session is open.', 'reads differently today'],
  },
];
