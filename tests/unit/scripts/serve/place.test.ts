import { describe, expect, test } from 'vitest';
import { hostOf, portsToTry } from '../../../../scripts/serve/place.ts';

describe('the port of the local server', () => {
  test.each([
    ['0', 0],
    ['80', 80],
    ['65535', 65_535],
  ])('is %s where it is asked for', (PORT, port) => {
    expect(portsToTry({ PORT })).toEqual([port]);
  });

  test.each(['1e3', '0x50', '65536', '-1', ' 80', '80.0', '08', 'http', '１２'])('is not “%s”', (PORT) => {
    expect(() => portsToTry({ PORT })).toThrow(`PORT is “${PORT}”, which is no port number`);
  });

  test.each([{}, { PORT: '' }])(
    'is one of a hundred from 4321 on where none is asked for [promise 2]',
    (environment) => {
      const ports = portsToTry(environment);
      expect([ports[0], ports.length]).toEqual([4321, 100]);
    },
  );
});

test.each([
  [{}, '127.0.0.1'],
  [{ VERBATIM_HOST: '' }, '127.0.0.1'],
  [{ VERBATIM_HOST: ' ' }, '127.0.0.1'],
  [{ HOST: '0.0.0.0' }, '127.0.0.1'],
  [{ HOST: '' }, '127.0.0.1'],
  [{ VERBATIM_HOST: '::1', HOST: '0.0.0.0' }, '::1'],
])('with %j the local server listens on %s', (environment, host) => {
  expect(hostOf(environment)).toBe(host);
});
