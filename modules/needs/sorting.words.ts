import { type Word, words } from '../../base/words.ts';
import type { Door } from './urgency.rules.ts';

export const sortingWords = words({
  sortSummary: {
    zh: '定诉求类型、紧急程度、是否受保护，改了要写明为什么。',
    en: 'Take or change kind, urgency and protection; a change needs a reason.',
  },
  sayCategorySummary: {
    zh: '本人说是哪方面的事，还没有交给任何单位的时候。',
    en: 'The person says what it is about, while no organisation has it.',
  },
  safeWaySummary: {
    zh: '怎样、什么时候联系本人才安全。',
    en: 'How and when the person can be reached without harm.',
  },
  askOpeningSummary: {
    zh: '申请打开一件孩子受伤害的事。',
    en: 'Ask to open the record of a child in danger.',
  },
  openingsSummary: {
    zh: '等本单位负责人定的打开申请。',
    en: 'What of the caller’s organisation waits for a head’s word to be opened.',
  },
  decideOpeningSummary: {
    zh: '负责人同意或不同意打开。',
    en: 'A head approves the opening of such a record, or does not.',
  },
  noteReportSummary: {
    zh: '记下什么时候向谁报告了。',
    en: 'Note whom the duty to report was fulfilled to, and when.',
  },
  showDoorSummary: {
    zh: '告知渠道：不归这里办的，写明原因、去哪里、多久。',
    en: 'Show the door: why it is not ours, where to, how long it takes.',
  },
  refuseDoorSummary: {
    zh: '那边也不收，回到原来的单位接着办。',
    en: 'That door refused: it comes back to whoever received it.',
  },
  counterDoorSummary: {
    zh: '柜台上告知渠道；举报的内容不保存。',
    en: 'Show the door at the counter; of an accusation nothing is kept.',
  },
});

/** Each way out: its name, the road, and the clock that runs there. */
export const doorWords: Record<Door, { readonly name: Word; readonly route: Word; readonly clock: Word }> = {
  petition: {
    name: { zh: '信访', en: 'Petition office' },
    route: {
      zh: '到信访局来访接待处，或在国家信访局网上平台提交。多人一起去，推选的代表不超过五人。',
      en: 'The reception of the petition office, or its national site. A group sends five people at most.',
    },
    clock: {
      zh: '15 日内书面告知受不受理，受理后 60 日内办结，最多再延 30 日（信访工作条例第二十三条、第三十四条）。',
      en: 'Written notice within 15 days, done within 60 days, 30 more at most.',
    },
  },
  discipline: {
    name: { zh: '纪检监察 12388', en: 'Discipline inspection, 12388' },
    route: {
      zh: '打 12388，或寄信、登录纪检监察机关的举报网站。这里不问是谁、不记是什么事。',
      en: 'Ring 12388, or write to the discipline inspection. Here nobody asks who or what, and nothing is kept.',
    },
    clock: {
      zh: '实名举报的，由纪检监察机关告知受理和结果。',
      en: 'Who gives a name is told by them whether it is taken up and what came of it.',
    },
  },
  hotline: {
    name: { zh: '12345 热线', en: 'City hotline, 12345' },
    route: {
      zh: '打 12345，说清地点和事情，记下工单号。',
      en: 'Ring 12345, say where and what, and note the number of the order.',
    },
    clock: {
      zh: '一般 5 个工作日内答复；水电气热停了当天处理。',
      en: 'An answer usually within 5 working days; cut water, power or heat the same day.',
    },
  },
  court: {
    name: { zh: '法院正在审', en: 'A court has it' },
    route: {
      zh: '问受理的法院，打 12368 报案号。要律师可以申请法律援助：12348。',
      en: 'Ask the court that has it: 12368 with the number of the case. For a lawyer: legal aid, 12348.',
    },
    clock: { zh: '以法院通知的期限为准。', en: 'As the court has told.' },
  },
  arbitration: {
    name: { zh: '劳动仲裁正在办', en: 'Labour arbitration has it' },
    route: {
      zh: '问受理的劳动人事争议仲裁院，或打 12333。',
      en: 'Ask the arbitration office that has it, or ring 12333.',
    },
    clock: {
      zh: '受理后 45 日内裁决，复杂的最多延 15 日；不服的收到后 15 日内起诉。',
      en: 'An award within 45 days, 15 more at most; to court within 15 days of it.',
    },
  },
  emergency: {
    name: { zh: '紧急电话', en: 'An emergency line' },
    route: { zh: '马上打 110、119 或 120。', en: 'Ring 110, 119 or 120 at once.' },
    clock: { zh: '马上。', en: 'At once.' },
  },
  other: {
    name: { zh: '别的地方', en: 'Somewhere else' },
    route: { zh: '照下面写的去办。', en: 'As written below.' },
    clock: { zh: '以那边告知的为准。', en: 'As they tell.' },
  },
};
