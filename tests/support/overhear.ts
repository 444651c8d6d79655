import { vi } from 'vitest';

/** Hands what a command writes to the terminal to `hear` instead, until the mocks are restored. */
export function overhear(hear: (text: string) => void): void {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    hear(String(text));
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    hear(String(text));
  });
}
