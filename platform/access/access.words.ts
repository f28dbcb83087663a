import { words } from '../../base/words.ts';

export const accessWords = words({
  clerk: { zh: '受理员', en: 'Clerk' },
  handler: { zh: '经办人', en: 'Handler' },
  head: { zh: '单位负责人', en: 'Head of organisation' },
  coordinator: { zh: '联席办', en: 'Coordinator' },
  leader: { zh: '领导', en: 'Leader' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '管理员', en: 'Administrator' },
  signInFirst: { zh: '请先登录，再继续。', en: 'Please sign in first, then go on.' },
  notTheGateway: {
    zh: '这个地址只收短信网关转来的回复。',
    en: 'This address takes replies from the gateway of short messages only.',
  },
  notYours: {
    zh: '您的岗位不能做这件事。需要的话，请找本单位负责人。',
    en: 'Your role may not do this. If you need it, ask the head of your organisation.',
  },
  notFound: {
    zh: '没有找到这一条。可能已经删除，或者不归您这里看。',
    en: 'This was not found. It may be gone, or not be yours to see.',
  },
});
