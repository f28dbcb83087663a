import { words } from '../../../base/words.ts';

export const dutyWords = words({
  listSummary: {
    zh: '值守表：现在和以后谁在值守、电话是多少。',
    en: 'The rota: who is on duty now and later, with telephones.',
  },
  setSummary: { zh: '排一次值守，或改一次。', en: 'Put somebody on the rota, or change an entry.' },
  removeSummary: { zh: '从值守表里去掉一次。', en: 'Take an entry off the rota.' },
  stale: {
    zh: '刚刚有人改过这一条，您看到的不是最新的。您写的还在；请看过最新的再保存。',
    en: 'Somebody changed this meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  order: { zh: '结束要晚于开始。', en: 'The end must be after the beginning.' },
  long: { zh: '一次最多排 {most} 天。', en: 'One entry lasts {most} days at most.' },
  over: { zh: '这一次已经结束了。', en: 'This time is over already.' },
  noArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  noOrganisation: { zh: '没有这个单位，或它已停用。', en: 'There is no such organisation, or it is closed.' },
  noStaff: {
    zh: '这个人不在这个单位。',
    en: 'This person does not belong to that organisation.',
  },
});
