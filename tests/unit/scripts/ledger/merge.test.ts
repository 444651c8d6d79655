import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerSchema } from '#ledger/ledger.ts';
import { runMergeArchive, runMergeFiles } from '../../../../scripts/ledger/merge.ts';
import { ledgerOptions } from '../../../../scripts/ledger/options.ts';
import { runLedger } from '../../../../scripts/ledger/run.ts';
import { overhear } from '../../../support/overhear.ts';

const capture = `Talks with the delegation of a neighbouring republic

March 4, 2015

Our talks took place in a trustful atmosphere and covered every item on the agenda of the day.

Trade between the two countries rose by eleven percent last year, and both governments want more.

The border guards of both countries have served side by side for many years and will go on doing so.
`;
const bridge = 'A bridge over the lower river will be opened to traffic before the end of the coming winter.\n';
const school = 'Pupils of the evening school receive their books without charge from the first week of term.\n';

/** Two branches of an archive in git that both published since they parted. */
describe('npm run ledger -- --merge', () => {
  let content = '';
  let said = '';
  const at = (...parts: string[]): string => path.join(content, ...parts);
  const put = (text: string, name = 'talks'): void => {
    writeFileSync(at('documents', `${name}.txt`), text);
  };
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', content, ...identity, ...args], { stdio: 'ignore' });
  };
  const publish = async (reason: string): Promise<void> => {
    expect(await runLedger(ledgerOptions(['--content', content, '--yes', '--reason', reason], '/'))).toBe(0);
    git('add', '-A');
    git('commit', '-q', '-m', reason);
  };
  const check = (): Promise<number> => runLedger(ledgerOptions(['--content', content, '--check'], '/'));
  const ledger = () => ledgerSchema.parse(JSON.parse(readFileSync(at('ledger', 'talks.json'), 'utf8')));
  /** Lets git merge as far as it can; it leaves the ledgers to us. */
  const gitMerge = (branch: string): void => {
    expect(spawnSync('git', ['-C', content, ...identity, 'merge', '--no-edit', branch]).status).toBe(1);
  };
  const branches = async (ours: () => void, theirs: () => void): Promise<void> => {
    git('switch', '-q', '-c', 'theirs');
    theirs();
    await publish('Theirs');
    git('switch', '-q', 'main');
    ours();
    await publish('Ours');
  };

  beforeEach(async () => {
    content = mkdtempSync(path.join(tmpdir(), 'archive-'));
    mkdirSync(at('documents'));
    said = '';
    overhear((text) => (said += text));
    git('init', '-q', '-b', 'main');
    put(capture);
    await publish('First published');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(content, { recursive: true, force: true });
  });

  it('makes one of what both branches published, says what it decided, and the archive can be published on [promise 113]', async () => {
    await branches(
      () => {
        put(capture.replace('eleven', 'twelve'));
        put(school, 'school');
      },
      () => {
        put(`${capture}\n${bridge}`);
        put(bridge, 'bridge');
      },
    );
    gitMerge('theirs');
    expect(await check()).toBe(2);
    expect(said).toContain('npm run ledger -- --merge');
    expect(await runMergeArchive(content)).toBe(0);
    expect(said).toContain('talks  Version 2 of their branch is version 3 now.');
    expect(said).toContain('1 ledger merged, 3 ledgers listed');
    put(`${capture.replace('eleven', 'twelve')}\n${bridge}`);
    expect(await runLedger(ledgerOptions(['--content', content, '--yes', '--reason', 'Merged'], '/'))).toBe(0);
    expect(await check()).toBe(0);
    expect(
      ledger()
        .versions.map(({ reason }) => reason)
        .slice(0, 3),
    ).toEqual(['First published', 'Ours', 'Theirs']);
  });

  it('writes nothing where both gave one number to words of their own, and names both', async () => {
    await branches(
      () => {
        put(`${capture}\n${bridge}`);
      },
      () => {
        put(`${capture}\n${school}`);
      },
    );
    gitMerge('theirs');
    const before = readFileSync(at('ledger', 'talks.json'), 'utf8');
    expect(await runMergeArchive(content)).toBe(1);
    expect(said).toContain('Both branches gave the number of ¶ p4 to words of their own');
    expect(said).toContain(bridge.trim());
    expect(said).toContain(school.trim());
    expect(readFileSync(at('ledger', 'talks.json'), 'utf8')).toBe(before);
  });

  it('never makes a lost or older ledger a published one', async () => {
    expect(await runMergeArchive(content)).toBe(2);
    expect(said).toContain('No merge is going on');
    const older = readFileSync(at('ledger', 'talks.json'));
    await branches(
      () => {
        put(school, 'school');
        put(capture.replace('eleven', 'twelve'));
      },
      () => {
        put(bridge, 'bridge');
      },
    );
    gitMerge('theirs');
    rmSync(at('ledger', 'school.json'));
    expect(await runMergeArchive(content)).toBe(1);
    expect(said).toContain('school  its ledger is not what a branch has published');
    git('checkout', 'HEAD', '--', 'ledger/school.json');
    writeFileSync(at('ledger', 'talks.json'), older);
    expect(await runMergeArchive(content)).toBe(1);
    expect(said).toContain('talks  its ledger is not what a branch has published');
  });

  it.each(['ours', 'theirs'])('makes one of a rename and a correction where %s renamed', async (renaming) => {
    const rename = (): void => {
      renameSync(at('documents', 'talks.txt'), at('documents', 'speech.txt'));
    };
    const correct = (): void => {
      put(capture.replace('eleven', 'twelve'));
    };
    await (renaming === 'ours' ? branches(rename, correct) : branches(correct, rename));
    gitMerge('theirs');
    expect(await runMergeArchive(content)).toBe(0);
    const merged = ledgerSchema.parse(JSON.parse(readFileSync(at('ledger', 'speech.json'), 'utf8')));
    expect([merged.document, merged.formerly.map(({ id }) => id)]).toEqual(['speech', ['talks']]);
    expect(merged.versions.map(({ reason }) => reason).toSorted()).toEqual(['First published', 'Ours', 'Theirs']);
    put(capture, 'speech');
    expect(await check()).toBe(1);
    put(capture.replace('eleven', 'twelve'), 'speech');
    expect(await check()).toBe(0);
  });

  it('says so where there is no repository', async () => {
    rmSync(at('.git'), { recursive: true });
    expect(await runMergeArchive(content)).toBe(2);
    expect(said).toContain('is in no git repository');
  });

  it('is a merge driver: its result is the file of ours', async () => {
    await branches(
      () => {
        put(capture.replace('eleven', 'twelve'));
      },
      () => {
        put(`${capture}\n${bridge}`);
      },
    );
    for (const name of ['ledger/talks.json', 'ledger.json']) {
      const side = (branch: string): string => {
        const file = at(`${branch}.tmp`);
        writeFileSync(file, execFileSync('git', ['-C', content, 'show', `${branch}:${name}`]));
        return file;
      };
      const files = [side('main~1'), side('main'), side('theirs')] as const;
      expect(await runMergeFiles(files)).toBe(0);
      expect(readFileSync(files[1], 'utf8')).not.toBe(readFileSync(files[2], 'utf8'));
    }
    writeFileSync(at('main.tmp'), '{}');
    expect(await runMergeFiles([at('theirs.tmp'), at('main.tmp'), at('theirs.tmp')])).toBe(1);
    expect(readFileSync(at('main.tmp'), 'utf8')).toBe('{}');
  });
});
