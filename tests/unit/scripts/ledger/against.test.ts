import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerOptions } from '../../../../scripts/ledger/options.ts';
import { runLedger } from '../../../../scripts/ledger/run.ts';
import { overhear } from '../../../support/overhear.ts';

const capture = `Talks with the delegation of a neighbouring republic

March 4, 2015

Our talks took place in a trustful atmosphere and covered every item on the agenda of the day.

Trade between the two countries rose by eleven percent last year, and both governments want more.
`;

describe('npm run ledger -- --check --against', () => {
  let folder = '';
  let said = '';
  const content = (): string => path.join(folder, 'archive');
  const run = (...args: string[]): Promise<number> => runLedger(ledgerOptions(['--content', content(), ...args], '/'));
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  const put = (name: string, text: string): void => {
    writeFileSync(path.join(content(), 'documents', name), text);
  };
  const publish = (date: string): Promise<number> => run('--yes', '--reason', 'x', '--date', date);

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'against-'));
    mkdirSync(path.join(content(), 'documents'), { recursive: true });
    said = '';
    overhear((text) => (said += text));
    put('talks.txt', capture);
    await publish('2026-01-10');
    git('init', '-q');
    commit();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('passes what was published anew or has moved since', async () => {
    put('talks.txt', capture.replace('eleven', 'twelve'));
    await publish('2026-02-01');
    renameSync(
      path.join(content(), 'documents', 'talks.txt'),
      path.join(content(), 'documents', 'talks-in-spring.txt'),
    );
    await publish('2026-03-01');
    commit();
    expect(await run('--check', '--against', 'HEAD~1')).toBe(0);
    expect(said).toContain('1 ledger of HEAD~1: every version is still what it was.');
  });

  it('names what was published again in another way, so that all seals fit', async () => {
    rmSync(path.join(content(), 'ledger'), { recursive: true });
    rmSync(path.join(content(), 'ledger.json'));
    put('talks.txt', capture.replace('trustful', 'distrustful'));
    await publish('2026-01-10');
    expect(await run('--check')).toBe(0);
    expect(await run('--check', '--against', 'HEAD')).toBe(1);
    expect(said).toContain('Version 1 of talks is not the one that was published at HEAD.');
  });

  it('names what is gone', async () => {
    rmSync(path.join(content(), 'ledger'), { recursive: true });
    rmSync(path.join(content(), 'ledger.json'));
    rmSync(path.join(content(), 'documents', 'talks.txt'));
    put('other.txt', capture.replaceAll('e', 'a'));
    await publish('2026-01-10');
    expect(await run('--check', '--against', 'HEAD')).toBe(1);
    expect(said).toContain('talks was published at HEAD; its ledger is gone');
  });

  it('refuses a revision that there is not, one that looks like an option, and an archive in no repository', async () => {
    await expect(run('--check', '--against', 'nowhere')).rejects.toThrow('the command has ended');
    expect(said).toContain('“nowhere” is no revision of this repository.');
    await expect(run('--check', '--against=--help')).rejects.toThrow('the command has ended');
    expect(said).toContain('“--help” is no revision');
    rmSync(path.join(folder, '.git'), { recursive: true });
    await expect(run('--check', '--against', 'HEAD')).rejects.toThrow('the command has ended');
    expect(said).toContain('is in no git repository');
  });
});
