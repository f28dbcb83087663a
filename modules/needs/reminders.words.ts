import { type Word, words } from '../../base/words.ts';

export const reminderContractWords = words({
  remind: { zh: '催办：每天最多一次。', en: 'Remind whoever has a leg; once a day.' },
  reminders: { zh: '快到期和过期的、被催的。', en: 'What is nearly due, late, or was asked after.' },
  supervise: {
    zh: '督办：领导或会议交办的，写明谁、到哪天。',
    en: 'Supervise what a leader or the meeting assigned.',
  },
  strike: { zh: '销号。', en: 'Strike a supervised matter off.' },
  supervised: { zh: '正在督办的事。', en: 'Matters under supervision.' },
});

export const reminderRefusals = words({
  today: { zh: '今天已经催过了，对方看得到。', en: 'They were reminded today already and see it.' },
  supervised: { zh: '这件事已经在督办了。', en: 'This is under supervision already.' },
  dueLater: { zh: '期限要在今天或以后。', en: 'It must be due today or later.' },
});

type Kind = 'before' | 'late' | 'person';

/** To colleagues with an address: that something is due, never what it is about. */
export const reminderTexts: Record<Kind, { subject: Word; text: Word }> = {
  before: {
    subject: { zh: '{city}群团：{reference} {day}到期', en: '{city}: {reference} is due on {day}' },
    text: {
      zh: '{organisation}在办的 {reference}，{day}到期，还没有答复。办不完可以延期一次，写明原因。',
      en: '{reference}, with {organisation}, is due on {day} and not answered yet. It can be extended once, with a reason.',
    },
  },
  late: {
    subject: { zh: '{city}群团：{reference} 过期了', en: '{city}: {reference} is late' },
    text: {
      zh: '{organisation}在办的 {reference}，本该 {day}答复，已经过期。请今天给本人打个电话，说到哪一步了。',
      en: '{reference}, with {organisation}, was due on {day}. Please ring the person today and say how far it is.',
    },
  },
  person: {
    subject: { zh: '{city}群团：请看 {reference}', en: '{city}: please look at {reference}' },
    text: {
      zh: '{reference} 在等{organisation}，有人来催了。期限是 {day}。',
      en: '{reference} waits for {organisation}; somebody asked after it. It is due on {day}.',
    },
  },
};
