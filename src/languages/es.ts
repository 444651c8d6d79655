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
    enero ene | febrero | marzo | abril abr | mayo | junio | julio | agosto ago | septiembre setiembre | octubre | noviembre |
    diciembre dic`),
  weekdayNames: rows('lunes | martes | miércoles miercoles | jueves | viernes | sábado sabado | domingo'),
  writesMonthsSmall: true,
  dateLinks: words('de'),
  yearLinks: words('del'),
  languageNames: words('español'),
};
