import { words } from '../../base/words.ts';

/** What each role may do, for people: a line each in docs/roles.md and beside the role on screens. */
export const mayWords = {
  clerk: {
    does: {
      zh: '在窗口和电话上受理诉求，当面答复，派给单位；维护本单位的服务菜单。',
      en: 'Takes needs at a counter or on the telephone, answers on the spot, dispatches; keeps the organisation’s services on the menu.',
    },
    sees: {
      zh: '本单位受理和承办的诉求，联系方式遮住一部分。',
      en: 'Needs their organisation received or works on, with contacts masked.',
    },
    not: { zh: '看不到别的单位的诉求。', en: 'No needs of other organisations.' },
  },
  handler: {
    does: {
      zh: '接单、退回、办理、答复，给本人留言。',
      en: 'Takes on, declines, works on and answers legs; writes to the resident.',
    },
    sees: {
      zh: '本单位受理和承办的诉求，联系方式遮住一部分。',
      en: 'Needs their organisation received or works on, with contacts masked.',
    },
    not: { zh: '看不到别的单位的诉求。', en: 'No needs of other organisations.' },
  },
  head: {
    does: {
      zh: '经办人和受理员能做的；开本单位的账号，重设密码，办离岗；请人代理自己。',
      en: 'What clerks and handlers do; makes, resets and closes accounts of the organisation; names a deputy.',
    },
    sees: {
      zh: '本单位受理和承办的诉求；本单位的账号和在办件数。',
      en: 'Needs their organisation received or works on; its accounts and what lies with each.',
    },
    not: {
      zh: '不能给审计员、管理员岗位，不能动别的单位的账号。',
      en: 'May not give the roles auditor and administrator, nor touch accounts of others.',
    },
  },
  coordinator: {
    does: {
      zh: '受理、派单、转办；维护全市的服务菜单；请人代理自己。',
      en: 'Takes needs, dispatches, hands on; keeps the menu of the whole city; names a deputy.',
    },
    sees: {
      zh: '本单位受理的诉求；所管地区的数和每件事的类别、结果、时间。',
      en: 'Needs their office received; of their area figures, and category, outcome and time of each need.',
    },
    not: {
      zh: '本单位没有受理、没有承办的，看不到原话和联系方式。',
      en: 'No words or contacts of needs that others received and handle.',
    },
  },
  leader: {
    does: { zh: '看数，点开看是哪些事。', en: 'Reads figures and opens them onto their records.' },
    sees: {
      zh: '所管地区的数和每件事的类别、结果、时间。',
      en: 'Of their area figures, and category, outcome and time of each need.',
    },
    not: { zh: '看不到任何人的原话、姓名、电话。', en: 'Nobody’s words, name or telephone.' },
  },
  auditor: {
    does: {
      zh: '查访问记录，导出表格。',
      en: 'Looks through the access records and exports them.',
    },
    sees: {
      zh: '谁在什么时候登录、看过哪件事的联系方式、为了什么；岗位和代理的变动。',
      en: 'Who signed in when, who looked at the contact of which need and for what purpose; changes of roles and deputies.',
    },
    not: {
      zh: '看不到诉求的内容、数和任何居民的信息，也不能改任何东西。',
      en: 'No need, no figure, nothing of a resident; may change nothing.',
    },
  },
  administrator: {
    does: {
      zh: '开账号、定岗位、重设密码、办离岗、重新启用；维护全市的服务菜单。',
      en: 'Makes accounts, sets roles, resets, closes and reopens; keeps the menu of the whole city.',
    },
    sees: { zh: '全市工作人员的账号和岗位。', en: 'Accounts and roles of the whole city.' },
    not: {
      zh: '看不到任何诉求和居民的信息。最后一位管理员不能被收回岗位。',
      en: 'No need, nothing of a resident. The last administrator cannot lose the role.',
    },
  },
} as const;

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
