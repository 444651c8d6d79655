import type { MailWords } from '../fields/mail.ts';
import { words } from '../lists.ts';

export const mail: MailWords = {
  mailSenders: words('от'),
  mailReceivers: words('кому копия'),
  mailSubjects: words('тема'),
  mailDates: words('дата отправлено'),
  forwardPrefixes: words('пересл'),
  replyPrefixes: words('отв на ha'),
};
