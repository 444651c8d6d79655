import type { PeopleWords } from '../fields/people.ts';
import { phrases, words } from '../lists.ts';

export const people: Partial<PeopleWords> = {
  courtesyTitles: words('mr mrs ms miss mx messrs mme mlle shri smt shrimati cllr'),
  titlesOfMen: words('mr sir lord baron viscount shri'),
  titlesOfWomen: words('mrs ms miss madam lady dame baroness viscountess countess mme mlle smt shrimati'),
  honorifics: words('sir madam hon honourable honorable rt right'),
  degrees: words('dr prof'),
  nobleTitles: words('lord lady dame professor baroness baron viscount viscountess earl countess'),
  titlesBeforeName: words('king queen emperor sheikh pope patriarch sultan emir'),
  abbreviatedTitles: words('gen sen rep gov adm amb col lt st'),
  abbreviations: words('capt maj rev hon acad brig sgt inc ltd corp bros jr sr'),
  // Russian ones as English texts print them, then those that open names of three words elsewhere.
  givenNames: words(`
    alexander alexandra alexei alexey anastasia anatoly andrei andrey anna anton artur artyom boris darya denis dmitry dmitri eduard
    ekaterina elena elvira evgeny gennady georgy gleb grigory igor ilya irina ivan kirill konstantin ksenia lev lidia lyudmila
    maria marina maxim mikhail nadezhda natalia natalya nikita nikolai nikolay oksana oleg olga pavel pyotr ruslan rustam sergei
    sergey stanislav svetlana tatiana tatyana timur vadim valentin valentina valery vasily veniamin viktor viktoria vitaly vladimir
    vladislav vyacheslav yaroslav yekaterina yelena yevgeny yulia yury yuri zhanna
    abdul abdel ahmed ali alvaro andrew angela antonio barack carlos charles david donald edward emmanuel enrique francisco frank
    george giorgio hamad hassan henry hossein hugo hussein james jean jens joao john jorge jose josé joseph juan luis luiz mahmoud
    manuel mario mark michael miguel mohamed mohammad mohammed muhammad nicolas paul pedro peter philip recep richard robert romano
    silvio thomas tony william xavier`),
  // Those of Arabic, Dutch, Italian and Portuguese names are here because English texts print them.
  nameParticles: words('al el bin ibn bint abu van ten ter della di da dos ben af av e'),
  joinedParticles: words('al el ad ar as at az an ash ul d l o'),
  smallWords: words('of the and for at in on to a an with under from by as'),
  officeTails: phrases('pro tempore | pro tem'),
  ofWords: words('of'),
  partWords: words(`
    moderator host presenter anchor interpreter chair chairman chairwoman chairperson president minister speaker operator mayor
    governor spokesman spokeswoman spokesperson ambassador secretary judge clerk narrator announcer`),
  groupNouns: words('men women children'),
  voiceNouns: words(`
    girl boy woman man child students pupil pupils workers soldier soldiers serviceman servicemen servicewoman officers sailor sailors
    cadet cadets veteran veterans resident residents everyone everybody crowd chorus viewer listener caller nurse miner miners farmer
    driver witness defendant plaintiff applicant respondent juror mother volunteer volunteers athlete athletes coach guest translator newsreader commentator voice-over voice voices channel
    newspaper schoolboy schoolgirl schoolchildren replica`),
  tradeNouns: words(`
    children student teacher worker officer all engineer doctor pilot father captain commander director rector correspondent
    journalist reporter editor`),
  personNouns: words(`
    vice-president premier co-chair co-chairman lama imam headmaster headmistress astronaut actor actress singer composer artist poet
    ombudsman counsellor graduate winner paramedic surgeon technician welder`),
  officeNouns: words(`
    secretary-general general head chief leader deputy aide adviser advisor assistant representative envoy commissioner member
    chancellor prince princess sovereign senator congressman congresswoman executive ceo cfo coo archbishop bishop metropolitan
    archpriest rabbi mufti cardinal holiness majesty highness excellency dean academician manager partner founder co-founder owner
    editor-in-chief colonel lieutenant major admiral marshal sergeant cosmonaut champion writer attorney counsel prosecutor
    director-general undersecretary under-secretary`),
  officeWords: words(`
    gentleman presidents vice prime ministers first second acting directors plenipotentiary commission commander-in-chief staff board
    members council federation federal crown state duma senate parliament special press service office secretariat ministry department
    agency administration administrator government governments foreign affairs defence defense interior internal finance economic
    economy development energy industry trade transport health education science culture sport sports agriculture labour labor justice
    emergency situations natural resources environment communications nuclear security intelligence national international central
    bank election elections human rights republic region territory district kingdom union european united states nations emirates
    democratic socialist islamic city company corporation group holding jsc ojsc oao llc plc inc ltd cjsc pao fund foundation
    association society centre center institute university academy school college church managing moderators court supreme
    constitutional investigative committee chamber civic public accounts party faction movement front unions south north east
    west southern northern eastern western great new old senior official pool question answer interview military armed forces army
    navy air force unknown`),
  personEndings: words('man men woman women person ist ists'),
  spousePosts: phrases('first lady | second lady | first gentleman | second gentleman'),
};
