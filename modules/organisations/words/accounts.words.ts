import { words } from '../../../base/words.ts';

export const accountsWords = words({
  mailSummary: {
    zh: '自己的邮箱，以及要不要每天一封提醒。',
    en: 'One’s own mail address, and whether a reminder comes daily.',
  },
  changeMailSummary: {
    zh: '改自己的邮箱；留空就不再发信。',
    en: 'Change one’s own mail address; empty means that no mail comes.',
  },
  changePasswordSummary: {
    zh: '改自己的密码；别处的登录随即失效。',
    en: 'Change one’s own password; all other sessions end.',
  },
  sessionsSummary: { zh: '自己在哪些地方登录着。', en: 'Where one is signed in.' },
  endSessionSummary: { zh: '让自己的一处登录失效。', en: 'End one of one’s sessions.' },
  endOthersSummary: { zh: '除了这里，别处的登录都失效。', en: 'End all of one’s sessions but this.' },
  actForSummary: {
    zh: '换一个自己有岗位的单位来办事。',
    en: 'Act for another organisation where one has a role.',
  },
  deputiesSummary: { zh: '我请的代理人，我替谁代理。', en: 'One’s deputies, and whose deputy one is.' },
  nameDeputySummary: {
    zh: '请一位同事在一段时间里代理自己的岗位。',
    en: 'Name a colleague as deputy in one’s role for a time.',
  },
  endDeputySummary: { zh: '提前结束代理。', en: 'End a deputy’s time early.' },
  openLinkSummary: { zh: '一次性链接是给谁的。', en: 'Whom a one-time link is for.' },
  useLinkSummary: { zh: '用一次性链接设密码。', en: 'Set a password by a one-time link.' },
  staffSummary: { zh: '工作人员的账号。', en: 'Accounts of staff.' },
  inviteSummary: {
    zh: '开一个账号，得到一次性链接。',
    en: 'Make an account and get its one-time link.',
  },
  makeLinkSummary: {
    zh: '重设密码：得到新的一次性链接。',
    en: 'Reset a password: get a new one-time link.',
  },
  changeStaffSummary: {
    zh: '改一个人的姓名、职务、办公电话、邮箱和会的语言。',
    en: 'Change a person’s name, post, office telephone, mail address and languages.',
  },
  staleStaff: {
    zh: '刚刚有人改过{name}的资料。您写的还在；请看过现在的再保存。',
    en: 'Somebody changed the entry of {name} meanwhile. What you wrote is kept; look at what stands there now and save again.',
  },
  setRolesSummary: { zh: '定一个人有哪些岗位。', en: 'Set the roles of a person.' },
  leaveSummary: {
    zh: '办离岗：事情交给同事，账号停用。',
    en: 'A person leaves: work is handed over and the account closed.',
  },
  reopenSummary: {
    zh: '重新启用账号，得到一次性链接。',
    en: 'Open a closed account again and get its one-time link.',
  },
  linkNotGood: {
    zh: '这个链接用不了：可能已经用过、过了期限，或者没有复制完整。请找给您链接的人（本单位负责人或管理员）再要一个。',
    en: 'This link cannot be used: it was used before, its time is over, or it was not copied whole. Ask whoever gave it to you (the head of your organisation or the administrator) for a new one.',
  },
  wrongOld: {
    zh: '原来的密码不对，没有改。请再输一次；忘了请找本单位负责人重设。',
    en: 'The old password is wrong; nothing was changed. Type it again, or ask the head of your organisation to reset it.',
  },
  samePassword: {
    zh: '新密码和原来的一样。请换一个。',
    en: 'The new password is the old one. Choose another.',
  },
  numberTaken: {
    zh: '工号 {number} 已经有人用了。请核对；离岗的人可以重新启用。',
    en: 'The staff number {number} is taken. Check it; somebody who left can be opened again.',
  },
  rolesBeyond: {
    zh: '这个岗位要由管理员来定。您能给的：受理员、经办人、单位负责人和您自己的岗位。',
    en: 'This role is the administrator’s to give. You can give: clerk, handler, head, and your own role.',
  },
  noSuchOrganisation: {
    zh: '没有这个单位，请重新选择。',
    en: 'There is no such organisation; choose again.',
  },
  noSuchArea: { zh: '没有这个地区，请重新选择。', en: 'There is no such area; choose again.' },
  noSuchStation: { zh: '没有这个驿站，请重新选择。', en: 'There is no such station; choose again.' },
  lastAdministrator: {
    zh: '{name}是最后一位能登录的管理员，不能这样做。请先给另一位工作人员管理员岗位。',
    en: '{name} is the last administrator who can sign in. First give the role to somebody else.',
  },
  notSelf: {
    zh: '不能给自己办离岗。请由另一位管理员或负责人来办。',
    en: 'One cannot close one’s own account. Ask another administrator or head.',
  },
  closed: {
    zh: '{name}已经离岗，账号停用了。要用请先重新启用。',
    en: '{name} has left and the account is closed. Open it again first.',
  },
  notClosed: { zh: '{name}的账号没有停用。', en: 'The account of {name} is not closed.' },
  notColleague: {
    zh: '只能交给同一单位、在岗的同事。请重新选择。',
    en: 'This must be a colleague of the same organisation who has not left. Choose again.',
  },
  deputySelf: { zh: '代理人要是另一位同事。', en: 'A deputy must be somebody else.' },
  deputyRole: {
    zh: '您没有这个岗位，或者只是代理，不能再请人代理。',
    en: 'You do not hold this role yourself, so you cannot name a deputy in it.',
  },
  deputyDays: {
    zh: '代理从今天或以后开始，结束不早于开始，最长 {most} 天。',
    en: 'It begins today or later, ends no sooner than it begins, and lasts {most} days at most.',
  },
  noPost: {
    zh: '您在这个单位没有岗位。',
    en: 'You have no role in this organisation.',
  },
});
