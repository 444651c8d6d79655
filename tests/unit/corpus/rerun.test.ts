import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rerunUntilStill } from '#corpus/rerun.ts';

const unexpected = (reason: unknown): never => {
  throw reason;
};

test('work never runs beside itself, and calls that come meanwhile make one more', async () => {
  let running = 0;
  let runs = 0;
  const work = async (): Promise<void> => {
    running += 1;
    runs += 1;
    expect(running).toBe(1);
    await pause(10);
    running -= 1;
  };
  const call = rerunUntilStill({ state: () => '', work, failed: unexpected }, 1);
  call();
  await pause(2);
  for (let more = 0; more < 5; more += 1) call();
  await pause(100);
  expect(runs).toBe(2);
  call();
  await pause(50);
  expect(runs).toBe(3);
});

test('a change that nobody tells of, made while the work runs or right after it, is not missed', async () => {
  for (const moment of [5, 15]) {
    let words = 'empty';
    let shown = '';
    const work = async (): Promise<void> => {
      shown = words;
      await pause(10);
    };
    rerunUntilStill({ state: () => words, work, failed: unexpected }, 20)();
    await pause(moment);
    words = 'written';
    await pause(150);
    expect(shown).toBe('written');
  }
});

test('a failure is told, and the next call works again', async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const work = (): Promise<void> => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('broken document')) : Promise.resolve();
  };
  const call = rerunUntilStill({ state: () => '', work, failed: (reason) => failures.push(reason) }, 1);
  call();
  await pause(30);
  call();
  await pause(30);
  expect(runs).toBe(2);
  expect(failures).toHaveLength(1);
});
