import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const tg: SourceLanguage = {
  code: 'tg',
  scripts: words('cyrillic'),
  // With the letters of Russian words and of older spelling.
  alphabet: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшщъыьэюя',
  tellingLetters: 'ӣӯҷ',
  tellingWords: words('ва дар ки ба аз бо ин барои он мо шумо ҳам низ як'),
  triplesCodes: words('tgk'),
  questionLabels: words('савол'),
  remarkLabels: phrases('аз толор | овоз | овозҳо'),
  voiceOrigins: words('аз'),
  otherVoiceLabels: words('ҷавоб'),
  regions: words('туркменистон тоҷикистон'),
  townWords: words('шаҳри шахри ш.'),
  monthNames: rows(`
    январи январ | феврали феврал | марти | апрели апрел | майи | июни | июли | августи | сентябри сентябр | октябри октябр |
    ноябри ноябр | декабри декабр`),
  // Monday and Saturday are left out: душанбе is also the city, шанбе a part of the others.
  weekdayNames: rows('| сешанбе | чоршанбе | панҷшанбе | ҷумъа | | якшанбе'),
  writesMonthsSmall: true,
  ordinalSuffixes: words('уми юми ум юм ми'),
  rangeWords: words('то'),
  pairWords: words('va ва'),
  periodOpeners: words('аз'),
  leadingYearNouns: words('сол соли'),
  thisYearBehind: words('равон ҷорӣ чори'),
  timeLeads: words('соати соат'),
  solarHijriMonths: words(`
    ҳамал ҳамали савр саври ҷавзо ҷавзои саратон саратони асад асади сунбула сунбулаи мизон мизони ақраб ақраби қавс қавси ҷадӣ ҷадии
    далв далви ҳут ҳути фарвардин фарвардини урдибиҳишт урдибиҳишти хурдод хурдоди тир тири мурдод мурдоди шаҳривар шаҳривари меҳр
    меҳри обон обони озар озари дай дайи баҳман баҳмани исфанд исфанди`),
  lunarHijriMonths: words(`
    муҳаррам муҳаррами сафар сафари рабеъулаввал рабеъулаввали рабеъуссонӣ рабеъуссонии ҷумодиулаввал ҷумодиулаввали ҷумодиуссонӣ
    ҷумодиуссонии раҷаб раҷаби шаъбон шаъбони рамазон рамазони шаввол шавволи зулқаъда зулқаъдаи зулҳиҷҷа зулҳиҷҷаи`),
  hijriMarks: phrases('ҳиҷрӣ | ҳиҷрии шамсӣ | ҳиҷрии қамарӣ | ҳ.ш. | ҳ.қ.'),
  sameDayWords: phrases('мутобиқ ба | баробар ба'),
  publishedLeads: phrases('нашр шуд | интишор шуд | санаи нашр'),
  updatedLeads: phrases('навсозӣ шуд | санаи навсозӣ'),
  dateLeads: words('санаи'),
  dateHeadings: words('сана'),
  languageNames: words('тоҷикӣ'),
  otherHeadlines: phrases('хабарҳои дигар'),
  rubrics: words('расмӣ сиёсат ҷомеа иқтисод'),
  homeWords: words('асосӣ'),
  pagerWords: words('саҳифаҳо'),
  readOn: words('муфассал'),
  participantsHeadings: words('иштирокчиён'),
  sourceWords: words('манбаъ'),
  officialBodyStems: words('сафорат вазорат'),
  printedTitleOpeners: words('суханронӣ паём'),
};
