/** Files that one thread reads in one go, in the order in which they are told of. */
export interface Chunk<Job> {
  readonly jobs: readonly Job[];
  /** How much there is to read in it, in bytes. */
  readonly size: number;
}

/** What a file costs besides its bytes, in bytes that would take as long: it is found, opened, reported. */
const EACH = 1000;
/** To hand over fewer files than this at a time takes as long as to read them. */
const MOST_FILES = 4;
/** A large file is read alone, so that no other thread waits for a few of them. */
const MOST_BYTES = 200_000;

/** Cuts files into chunks, in order. @param sizeOf the bytes of a file */
export function chunksOf<Job>(jobs: readonly Job[], sizeOf: (job: Job) => number): Chunk<Job>[] {
  const chunks: { jobs: Job[]; size: number }[] = [];
  for (const job of jobs) {
    const size = sizeOf(job) + EACH;
    const last = chunks.at(-1);
    if (last && last.jobs.length < MOST_FILES && last.size + size <= MOST_BYTES) {
      last.jobs.push(job);
      last.size += size;
    } else chunks.push({ jobs: [job], size });
  }
  return chunks;
}

/** What is read while another thread starts, in bytes: for less none is worth it. */
const WORTH_A_THREAD = 2_000_000;

/** How many threads read best: this one has begun, with the largest chunk at worst, before another has started. @param most how many may */
export function threadsFor(chunks: readonly Chunk<unknown>[], most: number): number {
  const sizes = chunks.map(({ size }) => size);
  const others = sizes.reduce((sum, size) => sum + size, 0) - sizes.reduce((a, b) => Math.max(a, b), 0);
  return Math.min(most, 1 + Math.floor(others / WORTH_A_THREAD));
}
