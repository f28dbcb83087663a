import { words } from '../../../base/words.ts';

export const deadlinesDeskWords = words({
  lead: {
    zh: '服务事项写明了几个工作日的，按它写的；没写明的按这里。新数字从执行那天起用，正在办的不变。',
    en: 'Where a service promises a number of working days, that holds; else this does. What is running keeps its day.',
  },
  take_on: { zh: '接单', en: 'To take on' },
  answer: { zh: '答复（服务事项没写明时）', en: 'To answer, where the service promises nothing' },
  verdict: { zh: '答复后等本人回话，到期算未回应', en: 'To wait for the resident’s word after the answer' },
  overturn: { zh: '办结后本人可以说没解决（自然日）', en: 'To open it again after closing (calendar days)' },
  follow_up: { zh: '回访', en: 'To follow up' },
  expired: { zh: '过了答复期限多久算没人办成', en: 'Past the deadline until it counts as unmet' },
  naturalDays: { zh: '{days} 天', en: '{days} days' },
  days: { zh: '{days} 个工作日', en: '{days} working days' },
  unset: { zh: '没有定', en: 'Not set' },
  now: { zh: '现在', en: 'Now' },
  change: { zh: '定新的', en: 'Set a new one' },
  count: { zh: '几个工作日', en: 'Working days' },
  from: { zh: '从哪天起执行', en: 'From' },
  source: { zh: '依据', en: 'Source' },
  sourceHint: { zh: '哪份文件、哪次会议定的。', en: 'Which paper or meeting says so.' },
  since: { zh: '{from}起', en: 'from {from}' },
  none: { zh: '还没有定过。', en: 'Never set yet.' },
});
