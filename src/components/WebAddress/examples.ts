import { hostile, strings, type Example } from '../example.ts';

export const examples: readonly Example[] = [
  {
    name: 'an address without a scheme',
    props: { strings, address: { text: 'record.example/page', href: 'https://record.example/page' } },
    shows: ['record.example/page'],
    links: ['https://record.example/page'],
  },
  {
    name: 'a host that the network knows by other letters',
    props: { strings, address: { text: 'http://кремль.рф/d', href: 'http://xn--e1ajeds9e.xn--p1ai/d' } },
    shows: ['http://кремль.рф/d', 'host: xn--e1ajeds9e.xn--p1ai'],
    links: ['http://xn--e1ajeds9e.xn--p1ai/d'],
  },
  {
    name: 'what may be no link',
    props: { strings, address: { text: `javascript:${hostile}`, href: null } },
    shows: [`javascript:${hostile}`],
    links: [],
  },
];
