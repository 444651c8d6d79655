import type { MailWords } from '../fields/mail.ts';
import { words } from '../lists.ts';

export const mail: MailWords = {
  mailSenders: words('from'),
  mailReceivers: words('to cc bcc'),
  mailSubjects: words('subject'),
  mailDates: words('date sent'),
  forwardPrefixes: words('fw fwd'),
  replyPrefixes: words('re'),
};
