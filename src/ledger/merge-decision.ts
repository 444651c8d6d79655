/** What was decided where two branches published one document, for people. */
export type MergeDecision =
  /** A version of theirs has another number now; `null` where it brought nothing that ours had not. */
  | { readonly name: 'renumbered-version'; readonly version: number; readonly now: number | null }
  /** Both changed the words of a paragraph since they parted: those of theirs stand, those of ours are an earlier wording. */
  | { readonly name: 'both-changed'; readonly id: string }
  /** Both changed who speaks a paragraph: nobody is named. */
  | { readonly name: 'speaker-unknown'; readonly id: string }
  /** One withdrew what the other changed: it stands. */
  | { readonly name: 'put-back'; readonly id: string }
  /** Theirs withdrew what ours had changed since they parted. */
  | { readonly name: 'withdrawn'; readonly id: string };
