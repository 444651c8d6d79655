import { describe, expect, test } from 'vitest';
import { webAddress } from '#document/web-address.ts';

describe('what may be a link', () => {
  test.each([
    ['http://kremlin.ru/d/1', 'http://kremlin.ru/d/1'],
    ['HTTPS://Kremlin.RU/d/1', 'https://kremlin.ru/d/1'],
    [' https://mid.ru/ru/press?id=1&x=a%20b#top\n', 'https://mid.ru/ru/press?id=1&x=a%20b#top'],
    ['https://record.example:8080/a', 'https://record.example:8080/a'],
    ['https://record.example/a@b', 'https://record.example/a@b'],
    ['https://ru.wikipedia.org/wiki/Мир', 'https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D1%80'],
    ['https://record.example/javascript:alert(1)', 'https://record.example/javascript:alert(1)'],
    ['https://record.example?next=//other.example', 'https://record.example/?next=//other.example'],
  ])('an address of the web: %s', (given, href) => {
    expect(webAddress(given)).toEqual({ href, fault: null });
  });

  test.each([
    ['en.kremlin.ru/d/65546', 'https://en.kremlin.ru/d/65546'],
    ['en.kremlin.ru:8080', 'https://en.kremlin.ru:8080/'],
    ['www.mid.ru', 'https://www.mid.ru/'],
    ['mid.ru?id=5', 'https://mid.ru/?id=5'],
    ['кремль.рф/d/1', 'https://xn--e1ajeds9e.xn--p1ai/d/1'],
  ])('a bare host gets a scheme: %s', (given, href) => {
    expect(webAddress(given)).toEqual({ href, fault: null });
  });

  test.each(['кремль.рф', 'münchen.de', '首相官邸.jp'])('a host in letters of one alphabet: %s', (host) => {
    expect(webAddress(`http://${host}/`).href).toMatch(/^http:\/\/xn--/u);
  });
});

describe('what is text', () => {
  test.each([
    ...[
      'javascript:alert(1)',
      'JavaScript://a.example/%0aalert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://a.example/1',
    ],
    ...['file:///C:/page.html', 'ftp://a.example/', 'mailto:a@b.example', 'tel:1', 'view-source:https://a.example/'],
    ...['https:a.example', 'https:/a.example'],
  ])('another scheme: %s', (given) => {
    expect(webAddress(given)).toEqual({ href: null, fault: 'scheme' });
  });

  test.each(['//evil.example/x', '/events/1', 'index.html', 'page.php?id=1', 'kremlin', '', '#x', 'press@mid.ru'])(
    'no host: %s',
    (given) => {
      expect(webAddress(given)).toEqual({ href: null, fault: 'no-host' });
    },
  );

  test.each([
    'https://good@evil.example/',
    'https://good:pass@evil.example/',
    'https://@evil.example/',
    'http://a.example%40x@evil.example',
  ])('a password: %s', (given) => {
    expect(webAddress(given)).toEqual({ href: null, fault: 'password' });
  });

  test.each([
    ['a control before it', '\u0001javascript:alert(1)'],
    ['a control before an address of the web', '\u0001https://a.example/'],
    ['a tab within', 'java\tscript:alert(1)'],
    ['a line end within', 'https://a.example/\nb'],
    ['a blank within', 'https://a.example/a b'],
    ['a no-break space', 'https://a.example/a\u00A0b'],
    ['an override', 'https://a.example/\u202Egnp.exe'],
    ['an isolate', 'https://a.example/\u2066x\u2069'],
    ['a mark of direction', 'https://a.example/\u200Fx'],
    ['a zero-width blank', 'https://a\u200B.example/'],
    ['a soft hyphen', 'https://a\u00AD.example/'],
    ['a filler', 'https://a.example/\u3164'],
    ['a backslash', 'https:\\\\evil.example'],
    ['a backslash behind the host', 'https://good.example\\@evil.example'],
    ['markup', 'https://a.example/"><script>'],
  ])('something unseen: %s', (_, given) => {
    expect(webAddress(given)).toEqual({ href: null, fault: 'unseen' });
  });

  test.each([
    ['two alphabets in one name', 'https://krеmlin.ru/'],
    ['two alphabets in a bare host', 'krеmlin.ru/d'],
    ['a number for an address', 'http://2130706433/'],
    ['an octal address', 'http://0177.0.0.1/'],
    ['letters of another width', 'https://ｋremlin.ru／x'],
    ['a stroke that is none', 'https://kremlin.ru∕d.example/'],
    ['signs written as percents', 'https://kremlin%2eru/'],
    ['no host', 'https:///x'],
    ['a port that cannot be', 'https://a.example:99999/'],
  ])('a host that is not what it looks like: %s', (_, given) => {
    expect(webAddress(given)).toEqual({ href: null, fault: 'host' });
  });
});
