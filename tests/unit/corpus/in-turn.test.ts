import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from '#corpus/in-turn.ts';

test('work never runs beside itself, and calls that come meanwhile make one more', async () => {
  let running = 0;
  let runs = 0;
  const call = inTurn(
    async () => {
      running += 1;
      runs += 1;
      expect(running).toBe(1);
      await pause(10);
      running -= 1;
    },
    (reason) => {
      throw reason;
    },
  );
  call();
  await pause(2);
  for (let more = 0; more < 5; more += 1) call();
  await pause(60);
  expect(runs).toBe(2);
});

test('a failure is told, and the next call works again', async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const call = inTurn(
    () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('broken document')) : Promise.resolve();
    },
    (reason) => failures.push(reason),
  );
  call();
  await pause(5);
  call();
  await pause(5);
  expect(runs).toBe(2);
  expect(failures).toHaveLength(1);
});
