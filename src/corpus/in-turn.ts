/**
 * Makes of a piece of work one that never runs beside itself: a call that comes while it runs starts it once more
 * afterwards, however many such calls there are.
 * @param work what is to be done
 * @param failed is told of a failure; the next call works again
 */
export function inTurn(work: () => Promise<void>, failed: (reason: unknown) => void): () => void {
  let last = Promise.resolve();
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    last = last
      .then(() => {
        waiting = false;
        return work();
      })
      .catch(failed);
  };
}
