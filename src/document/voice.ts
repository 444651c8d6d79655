/** Labels of voices that the source does not name. */
export const ANONYMOUS_LABEL =
  /^(?:[-–—]|questions?|remarks?|reply|answer|audience|response|voice|voices|correspondent|journalist|reporter|interviewer|q|a|вопрос|ответ|реплика|голос|из зала|зал|журналист|корреспондент|савол|ҷавоб|frage|zusatzfrage|antwort|pregunta|respuesta|speaker \d{1,2}|unidentified [\p{L} ]{1,40}|audience members?|participant|participants|mrs?\.?|ms\.?|senior administration officials?(?: (?:one|two|three|four|\d))?)(?: (?:from|in|of|из|от) [\p{L}\p{M}’'. -]{1,80})?$/iu;

/** Whether a label names a voice and not a person: `Question from Izhevsk`, `Remark`, `Вопрос`. */
export function isAnonymous(label: string): boolean {
  return label.length < 120 && ANONYMOUS_LABEL.test(label);
}
