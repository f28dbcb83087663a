import { type Word, words } from '../../../base/words.ts';
import type { LineKind } from '../lines.rules.ts';

export const overviewDeskWords = words({
  waiting: { zh: '等您过问', en: 'Waiting for you' },
  calm: { zh: '没有等您过问的事。', en: 'Nothing waits for you.' },
  few: { zh: '少于 5', en: 'fewer than 5' },
  since: { zh: '{day}提出', en: 'said {day}' },
  lastStep: { zh: '上一步{day}', en: 'last step {day}' },
  by: { zh: '{day}前', en: 'by {day}' },
  late: { zh: '过期 {count} 件', en: '{count} late' },
  untold: { zh: '没有分类', en: 'no category yet' },
  meeting: { zh: '下次会议', en: 'Next meeting' },
  noMeeting: { zh: '还没有排下次联席会议。', en: 'No joint meeting is planned yet.' },
  planOne: { zh: '去排会', en: 'Plan one' },
  duties: { zh: '今天值班电话', en: 'On duty now' },
  noDuty: { zh: '这个时候值班表上没有人。', en: 'Nobody is on the rota at this hour.' },
  served: { zh: '今年服务多少', en: 'Served this year' },
  servedFrom: {
    zh: '台账 {ledger} + 现场清点 {onSpot}（{counts} 次清点）',
    en: 'ledger {ledger} + counted on the spot {onSpot} ({counts} counts)',
  },
  servedSince: { zh: '{from} 到今天', en: 'from {from} until today' },
  servedOpens: { zh: '打开来源', en: 'open its records' },
  noServed: { zh: '今年还没有记录。', en: 'Nothing is recorded this year yet.' },
});

/** Each line in a sentence, with its number. */
export const lineWords: Record<LineKind, Word> = {
  overdue: { zh: '议定事项过期 {count} 件', en: 'Agreed items overdue: {count}' },
  refused: { zh: '两个单位退回、等联席办定的 {count} 件', en: 'Declined twice and not settled: {count}' },
  assigned: { zh: '批示和来文要办的 {count} 件', en: 'Asked by notes and papers: {count}' },
  unmet: { zh: '{day}以来新的未满足需求 {count} 件', en: 'New unmet needs since {day}: {count}' },
  still: { zh: '建会停住没有动的 {count} 个', en: 'Foundings that stand still: {count}' },
  protected: { zh: '受保护的 {count} 件，这里只有数', en: 'Protected: {count}, a number only' },
};
