/** Labels of voices that the source does not name. */
const ANONYMOUS_LABEL =
  /^(?:[-–—]|questions?|remarks?|reply|answer|audience|response|voice|voices|correspondent|journalist|reporter|interviewer|q|a|r|p|вопрос|ответ|реплика|голос|из зала|зал|журналист|корреспондент|савол|ҷавоб|frage|zusatzfrage|antwort|pregunta|respuesta|speaker \d{1,2}|unidentified [\p{L} ]{1,40}|(?:an? )?audience members?|members? of the audience|(?:a )?participant|participants|crowd|cross-?talk|mrs?\.?|ms\.?|senior administration officials?(?: (?:one|two|three|four|#?\d))?)(?: (?:from|in|of|из|от) [\p{L}\p{M}’'. -]{1,80})?$/iu;

/** Whether a label names a voice and not a person: `Question from Izhevsk`, `Remark`, `Вопрос`. */
export function isAnonymous(label: string): boolean {
  return label.length < 120 && ANONYMOUS_LABEL.test(label);
}

/** Labels that name the paper, agency or channel that asks, not the person: `China Daily`, `AFP`, `《中国日报》记者`. */
const OUTLET_LABEL =
  /^(?:afp|ap|apa|bbc|bloomberg|cctv|cgtn|cnbc|cnn|cnr|china daily|china news service|china review news|dpa|dragon tv|financial times|fox news|global times|hubei media group|interfax|itar-tass|khovar|kyodo(?: news)?|macau monthly|nbc|new york times|nhk|nikkei|npr|people[’']s daily|phoenix tv|pti|reuters|ria novosti|rt|russia today|shenzhen tv|sky news|sputnik|tass|the associated press|the beijing news|the guardian|the new york times|the paper|the times|wall street journal|washington post|xinhua(?: news agency)?|yonhap(?: news agency)?|zhejiang tv|тасс|интерфакс|риа новости|ховар|.{1,30}(?:记者|記者))$/iu;

/** Whether a label names an outlet that asks. */
export function isOutlet(label: string): boolean {
  return label.length < 60 && OUTLET_LABEL.test(label);
}

/** Whether a label names no person: an anonymous voice or an outlet. */
export const isNobody = (label: string): boolean => isAnonymous(label) || isOutlet(label);
