import { words } from '../../base/words.ts';

export const passingWords = words({
  listSummary: {
    zh: '报表里未收集的，向下要过什么、答了什么；两边都看得到。',
    en: 'What was not known of returns and asked of bodies below, and their answers; both sides see it.',
  },
  passSummary: {
    zh: '把报表里未收集的列，写明理由，向下级单位要；不带任何人的信息。',
    en: 'Ask bodies below for columns of a return that are not known, with the reason; nothing about anybody goes along.',
  },
  answerSummary: {
    zh: '回答上级要的一格，或者写明理由不填。',
    en: 'Answer one cell that was asked for, or decline it with the reason.',
  },
  notUnknown: {
    zh: '只能要这张报表里“未收集”的列，姓名、电话、证件号这些不能要。请重新选列。',
    en: 'Only columns of this return that are not collected can be asked for, and no names or numbers of people. Choose again.',
  },
  notBelow: {
    zh: '只能向本单位的下级单位要。请重新选单位。',
    en: 'Only bodies below your own can be asked. Choose again.',
  },
  pastDue: {
    zh: '期限至少在明天，且不超过一年。请重新选日子。',
    en: 'The day must be tomorrow or later, and within a year. Choose another.',
  },
  askedBefore: {
    zh: '{day}已经向{organisation}要过“{earlier}”，和“{title}”是一回事。先看看那次的回答；确实还要，请确认再要一次。',
    en: '{organisation} was asked for “{earlier}” on {day}, which is the same as “{title}”. Look at that answer first; if it is needed all the same, confirm and ask again.',
  },
  personal: {
    zh: '这里只填数或情况，不要写电话、身份证号。请删去再交。',
    en: 'Only a number or a fact belongs here, no telephone or identity number. Remove it and send again.',
  },
  settled: {
    zh: '这一格刚刚有人答过了。请看最新的再改。',
    en: 'Somebody answered this cell meanwhile. Look at the newest, then change it.',
  },
});

export const passedStateWords = words({
  open: { zh: '等回答', en: 'Waits' },
  answered: { zh: '答了', en: 'Answered' },
  declined: { zh: '不填', en: 'Declined' },
});
