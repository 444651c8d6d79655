import { describe, expect, test } from 'vitest';
import { schemes } from '../../../../scripts/verify/schemes.ts';
import { pageWith, siteOf } from './site-of.ts';

const faultsOf = async (body: string): Promise<readonly string[]> =>
  schemes.faults(await siteOf({ '/index.html': pageWith(body) }));

describe('addresses of pages', () => {
  test.each([
    '<a href="/base/a/">x</a><a href="a/b">x</a><a href="#p1">x</a><a href="?q=a:b">x</a><a href="">x</a>',
    '<a href="https://record.example/a">x</a><a href="http://record.example">x</a>',
    '<a href="mailto:clerk@council.example">x</a>',
    '<form action="/base/search/"><button formaction="/base/search/">x</button></form>',
    '<meta http-equiv="refresh" content="0; url=/base/a/"><meta name="description" content="0; javascript:alert(1)">',
    '<img srcset="/base/a.png 1x, b.png 2x" alt="javascript:alert(1)">',
    '<svg><use xlink:href="#a"></use><set attributeName="href" to="#b"></set></svg>',
    '<p title="javascript:alert(1)">x</p>',
  ])('pass: %s', async (body) => {
    expect(await faultsOf(body)).toEqual([]);
  });

  test.each([
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      '&#1;javascript:alert(1)',
      ' javascript:alert(1)',
      'java&#9;script:alert(1)',
    ],
    ...[
      'java&#10;script:alert(1)',
      '&#31;&#1; vbscript:x',
      'data:text/html,x',
      'file:///c:/x',
      'blob:https://a.example/1',
    ],
    ...[
      'ftp://a.example/',
      'view-source:x',
      'about:blank',
      'intent://x',
      'made-up:x',
      '//evil.example/',
      '/&#9;/evil.example/',
    ],
    ...[
      '\\\\evil.example',
      '/\\evil.example',
      'https://good@evil.example/',
      'https:evil.example',
      'https://a.example/&#x202E;x',
    ],
    ...['mailto:a@b.example?body=x', 'https://krеmlin.ru/'],
  ])('a link to %s is reported', async (address) => {
    expect(await faultsOf(`<a href="${address}">x</a>`)).toHaveLength(1);
  });

  test.each([
    '<img src="data:image/gif;base64,AA==" alt="">',
    '<img srcset="/base/a.png 1x, javascript:alert(1) 2x" alt="">',
    '<form action="javascript:alert(1)"></form>',
    '<button formaction=" javascript:alert(1)">x</button>',
    '<input type="image" alt="x" formaction="javascript:alert(1)">',
    '<meta http-equiv="Refresh" content="0;URL=javascript:alert(1)">',
    '<meta http-equiv="refresh" content="0; url=\'data:text/html,x\'">',
    '<meta http-equiv="refresh" content="5 javascript:alert(1)">',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><a><set attributeName="href" to="javascript:alert(1)"></set></a></svg>',
    '<svg><a><animate attributeName="xlink:href" values="#a;javascript:alert(1)"></animate></a></svg>',
    '<math><mrow href="javascript:alert(1)">x</mrow></math>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="javascript:alert(1)">',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<video poster="javascript:alert(1)"></video>',
    '<a href="/base/" ping="javascript:alert(1)">x</a>',
    '<blockquote cite="javascript:alert(1)">x</blockquote>',
    '<link rel="canonical" href="javascript:alert(1)">',
    '<link rel="preload" as="image" imagesrcset="javascript:alert(1) 1x">',
    '<base href="javascript:alert(1)//">',
    '<a href="mailto:a@b.example"><img src="mailto:a@b.example" alt="x"></a>',
  ])('reported wherever it stands: %s', async (body) => {
    expect(await faultsOf(body)).toHaveLength(1);
  });
});
