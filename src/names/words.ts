import { wordList } from './word-list.ts';

const CASE_ENDING = /[аяйыьеио]{1,4}$/u;

const LONG_WORD = /^\p{L}{5,}$/u;

/** Lower-case words that stand inside personal names: `bin Salman`, `van der Bellen`, `el-Sisi`. */
export const NAME_PARTICLES = wordList(
  'al el bin ibn bint abu van von der den de del della di da dos du la le ben af av zu zur ten ter y e оглы кызы фон ван дер бен бин ибн аль эль',
);

/** Lower-case words that stand inside offices and labels: `President of the Republic`, `reporter at VGTRK`. */
export const SMALL_WORDS = wordList(
  'of the and for at in on to a an with under from by as de la du des del и по при в на с из от для о об за под',
);

/** Single words that name a voice by its part in the conversation. Lower case. */
export const PART_WORDS = wordList(
  'moderator host presenter anchor interpreter chair chairman chairwoman chairperson president minister speaker operator mayor governor spokesman spokeswoman spokesperson ambassador secretary judge clerk narrator announcer presidente presidenta ministro ministra portavoz ведущий ведущая модератор председатель переводчик президент министр губернатор оператор',
);

/** Nouns that name somebody in a hall or on a line whose name is not given: `Girl`, `Female student`, `Call centre operator`. Lower case. */
export const VOICE_NOUNS = PART_WORDS.union(
  wordList(
    `girl boy woman man child children student students pupil pupils teacher worker workers soldier soldiers serviceman servicemen servicewoman officer officers
  sailor sailors cadet cadets veteran veterans resident residents everyone everybody all crowd chorus viewer listener caller engineer doctor nurse miner miners
  farmer pilot driver mother father volunteer volunteers athlete athletes coach guest translator newsreader commentator voice-over voice voices channel newspaper
  schoolboy schoolgirl schoolchildren captain commander director rector correspondent journalist reporter editor replica
  девушка девочка мальчик женщина мужчина дети студент студентка ученик ученица учитель рабочий военнослужащий офицер курсант ветеран житель жительница все хор
  телезритель слушатель инженер врач шахтёр лётчик водитель доброволец тренер корреспондент`,
  ),
);

const PERSON_NOUNS = VOICE_NOUNS.union(
  wordList(
    `vice-president premier secretary-general general head chief leader co-chair co-chairman deputy aide adviser advisor assistant representative envoy commissioner
  member chancellor king queen prince princess emir sheikh sultan emperor sovereign senator congressman congresswoman executive ceo cfo coo patriarch archbishop
  bishop metropolitan archpriest father rabbi mufti cardinal pope lama imam holiness majesty highness excellency dean professor academician headmaster headmistress
  manager partner founder co-founder owner editor-in-chief presenter colonel lieutenant major admiral marshal sergeant cosmonaut astronaut champion writer actor
  actress singer composer artist poet attorney counsel prosecutor ombudsman counsellor graduate winner director-general undersecretary under-secretary lady lord
  премьер премьер-министр глава руководитель заместитель посол представитель советник помощник депутат член патриарх митрополит архиепископ епископ муфтий раввин
  король королева эмир шейх принц мэр сенатор майор капитан маршал уполномоченный аким губернатор президент министр
  ректор декан профессор академик генерал полковник адмирал космонавт чемпион писатель директор`,
  ),
);

/** Endings of nouns that mean a person: `chairwoman`, `serviceman`, `activist`. */
const PERSON_ENDING = /(?:man|men|woman|women|person|ist|ists)$/u;

/** Whether a word of a label, in lower case, means a person by office, trade or part in the conversation rather than a body, state or thing. */
export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || PERSON_ENDING.test(word);

/** Words of offices, bodies and addresses that are no part of a personal name. Lower case. */
export const OFFICE_WORDS: ReadonlySet<string> = PART_WORDS.union(
  wordList(
    `gentleman president presidents vice prime minister ministers deputy first second acting head chairman chairwoman chairperson chair
  secretary secretary-general general director directors governor mayor speaker spokesman spokeswoman spokesperson ambassador
  envoy representative plenipotentiary commissioner commission commander commander-in-chief chief staff executive officer ceo
  cfo coo board member members council federation federal chancellor king queen prince princess crown emir sheikh sultan
  emperor sovereign state duma senate senator congressman congresswoman parliament deputy leader aide adviser advisor assistant
  special press service office secretariat ministry department agency administration administrator government governments
  foreign affairs defence defense interior internal finance economic economy development energy industry trade transport health education
  science culture sport sports agriculture labour labor justice emergency situations natural resources environment
  communications nuclear security intelligence national international central bank election elections human rights children
  republic region territory district kingdom union european united states nations states emirates people’s people's democratic
  socialist islamic state city company corporation group holding jsc ojsc oao llc plc inc ltd cjsc pao fund foundation
  association society centre center institute university academy school college church patriarch archbishop bishop metropolitan
  archpriest father rabbi mufti cardinal pope holiness majesty highness excellency mr mrs ms miss dr sir lord lady dame madam professor prof academician
  rector dean student teacher doctor engineer manager managing partner founder co-founder owner editor editor-in-chief
  journalist correspondent reporter anchor presenter host moderator moderators interpreter colonel lieutenant major captain admiral
  marshal sergeant cosmonaut pilot worker operator champion writer director-general undersecretary under-secretary
  attorney counsel judge court supreme constitutional prosecutor investigative committee chamber civic public accounts party
  faction movement front trade unions union's south north east west southern northern eastern western great new old all
  senior official administration press pool question answer interview military armed forces army navy air force
  президент президента председатель министр министра премьер-министр заместитель первый глава губернатор секретарь директор
  генеральный руководитель посол представитель советник помощник депутат член правления совета руководителя
  иностранных дел обороны финансов внутренних республики российской федерации области края города`,
  ),
);

const displayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function countryWords(): Set<string> {
  const words = wordList(
    'russia ussr soviet korea england scotland america britain kingdom ossetia abkhazia palestine tatarstan bashkortostan chechnya daghestan dagestan crimea sevastopol yakutia buryatia karelia moscow petersburg',
  );
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters) {
    for (const second of letters) {
      const name = displayNames.of(first + second);
      if (!name) continue;
      for (const word of name.toLowerCase().split(/[\s,()&]+/u)) if (word.length > 2) words.add(word);
    }
  }
  for (const personal of [
    'jordan',
    'chad',
    'georgia',
    'martin',
    'island',
    'islands',
    'isle',
    'man',
    'barthélemy',
    'pierre',
    'helena',
    'lucia',
    'vincent',
    'christmas',
    'norfolk',
    'maarten',
    'jan',
    'mayen',
    'san',
    'marino',
  ])
    words.delete(personal);
  return words;
}

/** Words of the names of states and of regions often named in offices. Lower case. */
export const COUNTRY_WORDS: ReadonlySet<string> = countryWords();

const russianNames = new Intl.DisplayNames(['ru'], { type: 'region', fallback: 'none' });

function russianStems(): Set<string> {
  const stems = new Set([
    'росси',
    'ссср',
    'татарстан',
    'башкортостан',
    'чеч',
    'дагестан',
    'абхази',
    'осети',
    'москв',
    'петербург',
    'крым',
  ]);
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters)
    for (const second of letters) {
      const name = russianNames.of(first + second)?.toLowerCase() ?? '';
      if (LONG_WORD.test(name)) stems.add(name.replace(CASE_ENDING, ''));
    }
  return stems;
}

const RUSSIAN_STEMS = russianStems();

/** Whether a Russian word is the name of a state or region in any case: `Таджикистана`, `России`. */
export function isRussianCountry(word: string): boolean {
  for (let cut = 0; cut <= 3 && word.length - cut >= 3; cut += 1)
    if (RUSSIAN_STEMS.has(word.slice(0, word.length - cut))) return true;
  return false;
}
