import { words } from '../../../base/words.ts';

export const workWords = words({
  courier: { zh: '外卖配送', en: 'Food courier' },
  parcel: { zh: '快递', en: 'Parcel courier' },
  ride: { zh: '网约车、代驾', en: 'Ride hailing' },
  truck: { zh: '货车', en: 'Truck driver' },
  domestic: { zh: '家政', en: 'Domestic work' },
  other: { zh: '其他灵活就业', en: 'Other work without a contract' },
});

/** Parts of the names of bodies that gather a kind of work, between strokes. */
export const signWords = words({
  courier: { zh: '外卖|骑手|新就业形态', en: 'courier' },
  parcel: { zh: '快递|新就业形态', en: 'parcel' },
  ride: { zh: '网约车|出租|代驾|新就业形态', en: 'ride' },
  truck: { zh: '货车|货运|物流|新就业形态', en: 'truck' },
  domestic: { zh: '家政|新就业形态', en: 'domestic' },
  other: { zh: '新就业形态|灵活就业', en: 'flexible' },
});

export const endKindWords = words({
  left: { zh: '退会', en: 'Left' },
  moved: { zh: '转到别处', en: 'Moved to another' },
  died: { zh: '去世', en: 'Died' },
  mistake: { zh: '登记错了', en: 'Entered by mistake' },
});

export const membersWords = words({
  needsName: { zh: '要写姓名。', en: 'The name is needed.' },
  needsPhone: {
    zh: '要一个能找到本人的电话，写成 11 位手机号或带区号的座机。',
    en: 'A telephone is needed: a mobile of 11 digits, or a fixed line with its area code.',
  },
  unknownNeed: {
    zh: '这件事您看不到，或没有留下姓名。请直接写姓名和电话。',
    en: 'You do not see this matter, or no name was left with it. Write name and telephone.',
  },
  needNameless: {
    zh: '这件事里没有留全姓名和电话，请补上缺的。',
    en: 'The matter does not have both name and telephone; write what is missing.',
  },
  ended: { zh: '“{name}”已经撤销，请选别的。', en: '“{name}” is dissolved; choose another.' },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  unknownEmployer: { zh: '没有这个用人单位。', en: 'There is no such employer.' },
  elsewhere: {
    zh: '本人已经是“{name}”的会员，从 {day} 起。同一类组织只在一处：要转过来，请勾选“转会”。',
    en: 'They are a member of “{name}” since {day}. Of one kind of body one is enough: choose to move them.',
  },
  stale: {
    zh: '刚刚有人改过这一条。请看过现在的再保存。',
    en: 'Somebody changed this meanwhile. Look at what stands there now and save again.',
  },
  hasEnded: { zh: '这一条已经结束了。', en: 'This membership has ended already.' },
  laterDay: { zh: '这一天还没有到。', en: 'This day has not come yet.' },
  beforeSince: { zh: '早于入会的 {day}。', en: 'It is before the joining on {day}.' },
});

/** What the columns of a sheet of members are called; the first title is the one written out. */
export const memberTitles = {
  name: ['姓名', '会员姓名'],
  phone: ['电话', '手机', '手机号', '联系电话'],
  idNumber: ['身份证号', '证件号码', '公民身份号码'],
  number: ['会员号', '会员编号'],
  work: ['从事工作', '就业形态', '职业'],
  area: ['地区', '所在地区'],
  since: ['入会日期', '入会时间'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const memberSheetWords = words({
  title: { zh: '会员', en: 'Members' },
  exampleName: { zh: '示例（导入前请删去这一行）', en: 'An example; remove this row' },
  empty: { zh: '没有填', en: 'It is empty' },
  tooLong: { zh: '太长，最多 {most} 个字', en: 'Too long; {most} characters at most' },
  badPhone: { zh: '不是能打通的电话号码', en: 'Not a telephone number' },
  badIdNumber: { zh: '身份证号不对，请核对', en: 'Not an identity number; look again' },
  unknownWork: { zh: '只能填：{all}', en: 'One of: {all}' },
  comma: { zh: '、', en: ', ' },
  unknownArea: {
    zh: '没有这个地区；重名的写成“上级/名称”',
    en: 'There is no such area; where several have that name, write “parent/name”',
  },
  notDay: { zh: '要写成 2026-11-24 这样的日期', en: 'A day such as 2026-11-24' },
  laterDay: { zh: '这一天还没有到', en: 'This day has not come yet' },
  twice: { zh: '和第 {row} 行是同一个人', en: 'The same person as in row {row}' },
  elsewhere: {
    zh: '已经是“{name}”的会员；转会请在窗口办',
    en: 'A member of “{name}” already; moving is done at a counter',
  },
  takenNumber: { zh: '这个会员号已经是别人的', en: 'This number is somebody else’s' },
  masked: {
    zh: '姓名或电话是遮盖过的；请用原来的表',
    en: 'Name or telephone is masked; take the sheet it came from',
  },
});

export const memberSummaryWords = words({
  proposals: { zh: '可以加入哪些组织，附理由', en: 'The bodies that somebody may join, with reasons' },
  known: { zh: '这件事里已经说过的入会信息（遮盖）', en: 'What a matter told already of who joins, masked' },
  join: {
    zh: '入会；已在的告知，要转的转会',
    en: 'Join a body; who is in it is told so, who moves is moved',
  },
  list: { zh: '一个组织的会员；没有权限的只给人数', en: 'Members of a body; for most only their number' },
  end: { zh: '退会、去世，或登记错了', en: 'End a membership' },
  reveal: { zh: '看姓名和电话，写明用途，留痕', en: 'Name and telephone, for a purpose, on record' },
  exportSheet: { zh: '导出会员（遮盖）或空表', en: 'Members as a sheet, masked, or an empty one' },
  trySheet: { zh: '试导入会员', en: 'Try a sheet of members' },
  importSheet: { zh: '导入会员', en: 'Import a sheet of members' },
});
