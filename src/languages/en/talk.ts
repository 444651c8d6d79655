import type { TalkWords } from '../fields/talk.ts';
import { phrases, words } from '../lists.ts';

export const talk: Partial<TalkWords> = {
  questionLabels: words('question questions q interviewer correspondent journalist reporter'),
  chatSenders: words('from'),
  chatReceivers: words('to'),
  questionCues: words('q'),
  answerCues: words('a'),
  remarkLabels: phrases(`
    remark[s] | audience | audience member[s] | a audience member[s] | an audience member[s] | member[s] of the audience | crowd | cross[-]talk | voice[s] | response`),
  namelessOpeners: words(`
    a an another one two three some several many various other others all hon honourable honorable rt right noble opposition government
    independent unidentified unknown unnamed male female`),
  memberNouns: words('member senator deputy delegate representative councillor councilor mp peer voice participant'),
  membersNouns: words(
    'members senators deputies delegates representatives councillors councilors mps peers lords voices',
  ),
  commentLabels: words('comment comments'),
  otherVoiceLabels: phrases('reply | answer | a | participants | [a ]participant'),
  voiceOrigins: words('from in of'),
  stageNouns: phrases(`
    [loud ]applause | prolonged applause | [general ]laughter | interruption[s] | [general ]disorder | uproar | cheers | cheering |
    crosstalk | commotion | interjection[s]`),
  mannerWords: words(`
    translated retranslated re-translated translation interpreted interpretation speaking speaks spoke spoken addressing answering
    turning reading continuing laughing smiling pausing via through off-mic off-microphone inaudible unintelligible contd continued`),
  writtenWords: phrases('in writing'),
  stageOrigins: phrases('from | in | on | by | among | throughout'),
  stageActs: phrases(`
    interjecting | interrupting | dissenting | having interjected | interjected | rose | rising | rose in his place | rose in her place | rose in their places`),
  columnWords: words('column col'),
  examinationOpeners: words('by'),
  proceedingArticles: words('the a'),
  proceedings: words(`
    debate debates question questions motion motions amendment amendments bill bills resolution house committee senate council assembly
    chamber court sitting sittings meeting session proceedings hearing leave order business recess subcommittee agenda vote votes ballot
    result yeas quorum nomination nominations rules`),
  proceedingActs: phrases(`
    interrupted | adjourned | resumed | suspended | divided | put | agreed to | proposed | negatived | carried | lost | passed | granted |
    rejected | resolved in the affirmative | resolved in the negative | read a first time | read a second time | read a third time | rose |
    taken by | announced | ordered | laid on the table | laid | engrossed | confirmed | considered | reconsidered | dispensed with |
    as follows | closed | concluded | reconvened | recessed | called to order | withdrawn | defeated | adopted | seconded | taken | discharged`),
  proceedingAuxiliaries: phrases('was | were | is | having been | being | then | was then | stood | stands'),
  proceedingTails: words('at from until till for by on accordingly unanimously and to without as again'),
  recordKeepers: words('clerk'),
  recordActs: words('read reported called proceeded designated redesignated announced'),
  recordOpenings: phrases('there was no objection | there being no objection | there was no response | so ordered'),
  examinationNouns: words('examination'),
  endOpeners: phrases('end of'),
  endRemarks: phrases('end of | ends'),
  swearingWords: phrases('called as a witness | having been sworn | duly sworn | first sworn'),
  unidentifiedWords: words('unidentified unknown'),
  unnamedOfficials: phrases('senior administration official[s]'),
  numerals: words('one two three four'),
  numberedVoices: words('speaker'),
  numberedWords: words('official officials'),
  voiceArticles: words('a an the one another second young'),
  notInLabels: words(`
    first firstly second secondly third thirdly fourth fifth sixth next finally last lastly again also note nota bene bottom line
    one two three another example examples remember look listen yes no now today tomorrow yesterday here there well okay ok so and but
    however therefore conclusion summary background fact facts result results answer correction update updated source sources
    attribution conclusions translation signed score task point stage step item part article chapter paragraph priority agenda award
    goal contact contacts author authors photo video link tags tag topics geography persons telephone phone tel fax email e-mail address
    deadline date time place venue original distr opened closed suspended present apologies absent attendance action actions decision
    decisions resolved noted agreed deferred recommendation recommendations outcome ayes noes abstentions quorum cost costs published publication copyright see read http https release font transcript moscow london`),
  sentenceWords: words(`
    your i we it that this these those they he she you but so because if when what who how my our their there here let is was about`),
  sentenceOpeners: words('by dear and the a an in on at for to as regarding concerning now back'),
  labelArticles: words('the'),
  numberAbbreviations: words('no.'),
  innerSentenceWords: words(`
    are were be been being have has had do does did will would can could shall should may might must not whom whose which where why than
    then also just only very more most much some any every each no nor yes please us his her its me him them into`),
  verbsThatQuote: words(`
    said says say told asked added noted stated stressed replied read reads wrote continued follows following part particular reported
    announced explained`),
  spokenWords: words(`
    i i'm i'd i've i'll we you it this my yes no please thank thanks ladies good hello colleagues friends comrade comrades your`),
  talkWords: words(
    "i i'm i'd i've i'll me my we we're we've us our you you're your yes no thank thanks mr mrs ms sir madam let",
  ),
  salutations: phrases(`
    ladies and gentlemen | your excellenc | excellenc | colleagues | friends | comrade[s] | good morning | good afternoon | good evening |
    good day | esteemed | distinguished | hello | thank you`),
  dearWords: words('dear'),
  agendaItems: phrases('agenda item[s] | item[s] | annex | appendix'),
  contentsHeadings: phrases('[table of ]contents'),
  colonHeadings: phrases('q[ ]&[ ]a | [from ][the ]answers to [the ][media ]question[s] | transcript'),
  promisesOfMore: phrases('to be continued | transcript to be continued | to follow'),
  closingNotes: phrases("note | editor's note | transcriber's note"),
  conversationWords: words('conference interview questions conversation q&a'),
};
