import { type Word, words } from '../../base/words.ts';

/** What goes to a telephone: who, by when, which number to ring. Never what it is about, no link, no tracking code. */
export const messageTexts = words({
  waiting: {
    zh: '【{city}群团】您说的事收到了，编号 {reference}。{office}正在找合适的单位来办。想问就打 {phone}。不想收短信，回 T。',
    en: '[{city}] We have what you told us, No. {reference}. {office} is finding the right organisation. To ask, ring {phone}. For no more messages, answer T.',
  },
  received: {
    zh: '【{city}群团】您说的事收到了，编号 {reference}。{lead}来办，会跟您联系，最迟 {day}答复。想问就打 {phone}。不想收短信，回 T。',
    en: '[{city}] We have what you told us, No. {reference}. {lead} has it, will be in touch and answers by {day}. To ask, ring {phone}. For no more messages, answer T.',
  },
  passed: {
    zh: '【{city}群团】编号 {reference} 的事现在由{lead}办，会跟您联系，最迟 {day}答复。想问就打 {phone}。',
    en: '[{city}] No. {reference} is now with {lead}, who will be in touch and answers by {day}. To ask, ring {phone}.',
  },
  again: {
    zh: '【{city}群团】您说编号 {reference} 的事还没解决。{lead}接着办，最迟 {day}答复。想问就打 {phone}。',
    en: '[{city}] You said that No. {reference} is not solved. {lead} goes on and answers by {day}. To ask, ring {phone}.',
  },
  consentAsked: {
    zh: '【{city}群团】编号 {reference} 的事，{organisation}也许能帮上忙。要不要告诉他们，请打 {phone} 跟{office}说一声。您不答应，就不告诉。',
    en: '[{city}] {organisation} may be able to help with No. {reference}. Ring {office}, {phone}, and say whether we may tell them. Without your yes we do not.',
  },
  answered: {
    zh: '【{city}群团】编号 {reference} 的事，{lead}答复了。想听结果打 {phone}。解决了回 1，没解决回 2，要人打电话给您回 3。',
    en: '[{city}] {lead} has answered No. {reference}. To hear it, ring {phone}. Solved: answer 1. Not solved: answer 2. To be rung: answer 3.',
  },
});

/** What staff call these messages. */
export const messageNames: Readonly<Record<string, Word>> = {
  'needs.waiting': { zh: '收到了，在找单位', en: 'Received, finding an organisation' },
  'needs.received': { zh: '收到了，谁来办', en: 'Received, who has it' },
  'needs.passed': { zh: '换了单位', en: 'Now with another organisation' },
  'needs.again': { zh: '没解决，接着办', en: 'Not solved, work goes on' },
  'needs.consent-asked': { zh: '请本人同意', en: 'Consent asked for' },
  'needs.answered': { zh: '答复了，请回话', en: 'Answered, verdict asked for' },
};

/** How a short answer stands in the need's story. */
export const replyWords = words({
  byMessage: { zh: '短信回复', en: 'Answered by text message' },
  call: { zh: '（短信回复）请打电话给我。', en: '(By text message) Please ring me.' },
  short: { zh: '（短信回复）{choice}', en: '(By text message) {choice}' },
});
