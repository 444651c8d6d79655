import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskFault, naming } from '../../../../scripts/disk/fault.ts';

/** An error as Node makes it. */
const said = (code: string, syscall: string, more: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error(`${code}: …`), { code, syscall, ...more });

describe('an error of the disk', () => {
  it.each<[Error, string]>([
    [said('ENOSPC', 'open', { path: '/a/b' }), '/a/b cannot be opened: the disk is full (ENOSPC).'],
    [said('EROFS', 'mkdir', { path: '/a/b' }), '/a/b cannot be made: the disk is read-only (EROFS).'],
    [
      said('EBUSY', 'rename', { path: '/a', dest: '/b' }),
      '/a cannot be moved: it is in use, or another disk is mounted',
    ],
    [said('ENOSPC', 'copyfile', { path: '/a', dest: '/b' }), '/b cannot be written: the disk is full (ENOSPC).'],
    [said('ENOENT', 'copyfile', { path: '/a', dest: '/b' }), '/a cannot be written: there is nothing of that name'],
    [said('ENOENT', 'mkdtemp', { path: '/proc' }), '/proc cannot be used for new files: nothing can be made there'],
    [
      new Error('outer', { cause: said('EACCES', 'scandir', { path: '/a' }) }),
      '/a cannot be listed: you may not do that',
    ],
    [new Error('Failed to write: No space left on device (os error 28)'), 'Something cannot be used: the disk is full'],
  ])('says the path, what happened and what to do: %s', (error, words) => {
    const fault = diskFault(error);
    expect(fault).toContain(words);
    expect(fault).toMatch(/\n→ .+, and run the command again\.$/u);
  });

  it.each([new Error('no disk'), said('EADDRINUSE', 'listen'), 'a text', null])('is none where it is: %s', (error) => {
    expect(diskFault(error)).toBeNull();
  });

  it('names the path that is being worked at where it names none', async () => {
    expect(diskFault(said('ENOSPC', 'write'), '/a')).toContain('/a cannot be written');
    const read = (): Buffer => readFileSync('/');
    await expect(naming('/a', read).catch((error: unknown) => diskFault(error))).resolves.toContain(
      '/a cannot be read',
    );
  });
});
