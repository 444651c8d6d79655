/** The names that programs for mail give to the lines above a message, and what they put before a subject. All in lower case. */
export interface MailWords {
  /** Who sent it. */
  readonly mailSenders: readonly string[];
  /** To whom. */
  readonly mailReceivers: readonly string[];
  /** What it is about. */
  readonly mailSubjects: readonly string[];
  /** When. */
  readonly mailDates: readonly string[];
  /** Before the subject of a message that is handed on, with a colon: `Fwd: `. */
  readonly forwardPrefixes: readonly string[];
  /** The same of an answer. */
  readonly replyPrefixes: readonly string[];
}
