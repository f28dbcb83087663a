import { words } from '../../base/words.ts';

export const needsWords = words({
  matchSummary: {
    zh: '照这几句话，哪些服务用得上，为什么。',
    en: 'Which services fit these words, and why.',
  },
  saySummary: {
    zh: '说一件事：记下来，给出能帮上忙的服务。',
    en: 'Say a need: it is kept, and services that may help are proposed.',
  },
  mineSummary: { zh: '这件事办到哪一步了。', en: 'The story of one’s own need.' },
  chooseSummary: {
    zh: '同意把事情交给哪些单位。',
    en: 'Let organisations have the need, by name and purpose.',
  },
  consentSummary: { zh: '答应或不答应转给一个单位。', en: 'Agree or not to one hand-over.' },
  askSummary: { zh: '问一句，或补充一句。', en: 'Ask or add something.' },
  verdictSummary: { zh: '解决了，还是没有解决。', en: 'Whether it is solved, as the resident sees it.' },
  answerOnSpotSummary: {
    zh: '当面答复：记一笔就完，不留姓名。',
    en: 'An answer given on the spot: ends at once, no name.',
  },
  registerSummary: {
    zh: '柜台或电话受理一件事，可以同时派单。',
    en: 'Take down a need at the counter or telephone, and dispatch it.',
  },
  queueSummary: { zh: '本单位的事，按期限排。', en: 'The organisation’s needs, by deadline.' },
  getSummary: { zh: '一件事的全部。', en: 'One need in full.' },
  dispatchSummary: {
    zh: '派单：一个牵头，几个配合。',
    en: 'Dispatch to one lead and assisting organisations.',
  },
  takeOnSummary: { zh: '接单。', en: 'Take on one’s leg.' },
  declineSummary: { zh: '退回，写明原因。', en: 'Decline one’s leg with a reason.' },
  answerSummary: { zh: '答复，写明结果。', en: 'Answer, with the outcome.' },
  speakSummary: { zh: '给本人留言，或写一条办理记录。', en: 'Write to the resident, or an inner note.' },
  correctSummary: { zh: '改类别，写明为什么。', en: 'Correct the category, with why.' },
  revealSummary: {
    zh: '查看姓名电话，写明用途，留下记录。',
    en: 'Reveal name and phone for a purpose, on record.',
  },
});
