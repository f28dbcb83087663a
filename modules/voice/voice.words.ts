import { words } from '../../base/words.ts';

export const voiceWords = words({
  listSummary: {
    zh: '社会关切：许多人都在说的同一件事，按人数、时间和增减排。',
    en: 'Concerns: what many people tell about one matter, by people, time and growth.',
  },
  oneSummary: {
    zh: '一条社会关切：涉及的诉求、把它们连起来的词、历次回应。',
    en: 'One concern: its needs, the words that tie them, and what was said to it.',
  },
  respondSummary: {
    zh: '回应一条社会关切，或写明为什么不回应。以前写的都留着。',
    en: 'Respond to a concern, or say why nothing is said. What was written before stays.',
  },
  findSummary: {
    zh: '现在就重新整理社会关切；整理在后台做。',
    en: 'Find concerns anew now; it is done in the background.',
  },
  stale: {
    zh: '刚刚有人回应过这一条。您写的还在；请看过最新的再发。',
    en: 'Somebody responded meanwhile. What you wrote is kept; look at the newest and send again.',
  },
  underWay: { zh: '正在整理，不用再点。', en: 'It is under way already.' },
  tooFewForPublic: {
    zh: '不到 5 人说的事不能公开回应，免得认出人来。请选“内部”。',
    en: 'What fewer than five people told is not answered in public, so that nobody is recognised. Choose “inner”.',
  },
  reasonIsInner: {
    zh: '不回应的原因只给内部看。请选“内部”。',
    en: 'Why nothing is said is for staff only. Choose “inner”.',
  },
});

export const concernStateWords = {
  new: { zh: '新', en: 'New' },
  answered: { zh: '已回应', en: 'Answered' },
  no_answer: { zh: '不回应（写明原因）', en: 'Not answered, with a reason' },
  faded: { zh: '没人再说', en: 'Faded' },
} as const;
