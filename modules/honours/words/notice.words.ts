import { words } from '../../../base/words.ts';

/** What hangs on the wall: one page, in Chinese as official documents are. */
export const noticeWords = words({
  summary: {
    zh: '公示或结果，一页（DOCX）',
    en: 'The public list or the result as one page (DOCX)',
  },
  publicTitle: { zh: '关于{title}拟入选名单的公示', en: 'The list of {title}' },
  resultTitle: { zh: '关于{title}结果的公布', en: 'The result of {title}' },
  publicFile: { zh: '{title}公示.docx', en: 'list of {title}.docx' },
  resultFile: { zh: '{title}结果.docx', en: 'result of {title}.docx' },
  approved: { zh: '（{issuer}{number}批准）', en: ' (approved by {issuer}, {number})' },
  public: {
    zh: '{title}{approved}经提名和评审，拟入选{count}个，现予公示。公示时间为{from}至{until}。',
    en: '{title}{approved}: after nominations and a jury these {count} are proposed. The list is public from {from} to {until}.',
  },
  concluded: {
    zh: '{title}{approved}经提名、评审和公示，入选{count}个，现予公布。',
    en: '{title}{approved}: after nominations, a jury and publicity these {count} were chosen.',
  },
  listed: { zh: '{what}（{count}个）：', en: '{what} ({count}):' },
  objections: {
    zh: '对名单有异议的，请在{until}前提出，说明事实。可以在网上的名单页面写，也可以打电话{phone}，可以不留姓名。',
    en: 'Objections with their facts are taken until {until}, on the page of the list or by telephone {phone}, without a name if you wish.',
  },
  unanswered: {
    zh: '没有答复的异议未了结以前，这份名单不会办结。',
    en: 'Nothing is concluded while an objection has no answer.',
  },
  noPrize: { zh: '不发证书，不发奖金。', en: 'There is neither a certificate nor money.' },
  noList: {
    zh: '还没有可以公示的名单。评审定了以后再打印。',
    en: 'There is no list yet. Print it once the jury is done and somebody decided.',
  },
  print: { zh: '公示稿（DOCX）', en: 'The list to hang up (DOCX)' },
  printResult: { zh: '结果稿（DOCX）', en: 'The result to hang up (DOCX)' },
});
