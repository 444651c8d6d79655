import type { TalkWords } from '../fields/talk.ts';
import { phrases, words } from '../lists.ts';

export const talk: Partial<TalkWords> = {
  questionLabels: words('вопрос журналист корреспондент'),
  remarkLabels: phrases(`
    реплика | реплики | из зала | зал | с места | с мест | голос | голоса | выкрик | выкрики`),
  otherVoiceLabels: words('ответ'),
  voiceOrigins: words('из от с'),
  stageNouns: phrases(`
    [бурные ]аплодисменты | продолжительные аплодисменты | смех | шум | оживление | выкрики`),
  stageOrigins: words('в из на'),
  proceedings: words('заседание прения голосование перерыв'),
  proceedingActs: words('прервано закрыто открыто возобновлено объявлен прекращены завершено проводится'),
  proceedingAuxiliaries: words('было'),
  proceedingTails: words('в до на из'),
  namelessOpeners: words('один одна несколько некоторые неизвестный неизвестная'),
  memberNouns: words('депутат участник участница делегат сенатор'),
  membersNouns: words('депутаты депутатов участники участников делегаты делегатов сенаторы сенаторов'),
  numberedWords: words('участник спикер'),
  notInLabels: words(`
    во-первых во-вторых в-третьих наконец итак источник примечание справка фото видео контакты телефон адрес дата время место`),
  sentenceWords: words('я мы он она они это что как если'),
  sentenceOpeners: words('но и а'),
  innerSentenceWords: words('не когда потому чтобы который которые был была были есть будет вы'),
  verbsThatQuote: words('сказал сказала заявил заявила отметил отметила сообщил сообщила подчеркнул'),
  sidePhrases: phrases('с … стороны | со … стороны'),
  spokenWords: words('я мы вы это да нет спасибо уважаемые уважаемый уважаемых добрый товарищ коллеги'),
  talkWords: words(
    'я меня мне мной мой моя мы нас нам нами наш наша наши вы вас вам вами ваш ваша ты тебя да нет спасибо уважаемый',
  ),
  salutations: phrases('уважаемы | дорогие | добрый | доброе | дамы и господа'),
  contentsHeadings: words('содержание оглавление'),
  colonHeadings: words('стенограмма'),
  openColonHeadings: phrases('ответы на вопросы'),
  promisesOfMore: phrases('продолжение следует'),
  closingNotes: words('примечание'),
  conversationWords: words('конференц интервью вопрос'),
};
