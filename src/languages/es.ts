import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const es: SourceLanguage = {
  code: 'es',
  scripts: words('latin'),
  alphabet: 'abcdefghijklmnopqrstuvwxyzáéíñóúü',
  tellingWords: words(`el la los las de y en una con lo su del al más pero es muy este esta ha sus`),
  triplesCodes: words('spa'),
  nameParticles: words('y del la'),
  smallWords: words('del'),
  partWords: words('presidente presidenta ministro ministra portavoz'),
  questionLabels: words('pregunta'),
  chatSenders: words('de'),
  chatReceivers: words('a para'),
  dashCues: words('p r'),
  stageNouns: phrases('aplausos | risas | rumores | protestas | murmullos'),
  stageOrigins: phrases('de | del | en | desde'),
  namelessOpeners: words('un una varios varias algunos algunas otro otra muchos señor señora señores señoras'),
  memberNouns: words('diputado diputada senador senadora miembro voz delegado delegada'),
  membersNouns: words('diputados diputadas senadores senadoras miembros voces delegados'),
  otherVoiceLabels: words('respuesta p r'),
  placeSmallWords: words('del'),
  datelineSmallWords: words('es'),
  minutesOpeners: phrases('acta de'),
  monthNames: rows(`
    enero ene | febrero feb | marzo | abril abr | mayo | junio jun | julio jul | agosto ago | septiembre setiembre sept sep |
    octubre oct | noviembre nov | diciembre dic`),
  weekdayNames: rows(
    'lunes lun | martes | miércoles miercoles mié | jueves jue | viernes vie | sábado sabado sáb | domingo dom',
  ),
  writesMonthsSmall: true,
  ordinalSuffixes: words('º'),
  dateArticles: words('el a'),
  hourWords: words('horas hs'),
  publishedHeadings: phrases('fecha de publicación | publicado | publicada'),
  publishedLeads: phrases('publicado el | publicada el | publicado en'),
  updatedWords: words('actualizado actualizada'),
  updatedLeads: phrases('actualizado el | última actualización | última modificación | modificado el'),
  dateHeadings: words('fecha'),
  dateLinks: words('de'),
  yearLinks: words('del'),
  languageNames: words('español'),
};
