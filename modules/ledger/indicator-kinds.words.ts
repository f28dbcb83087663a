import { words } from '../../base/words.ts';

/** What entries are called where they are counted: the kinds of today, then those that activities will bring. */
export const kindWords = words({
  said: { zh: '网上说的', en: 'said online' },
  received: { zh: '受理', en: 'received' },
  answered_on_spot: { zh: '当面答复', en: 'answered on the spot' },
  shown_the_door: { zh: '已告知渠道', en: 'shown the door' },
  taken_on: { zh: '接单', en: 'taken on' },
  declined: { zh: '退回', en: 'declined' },
  ended: { zh: '单位答复', en: 'answered by an organisation' },
  confirmed: { zh: '本人说解决了', en: 'confirmed by the resident' },
  not_accepted: { zh: '本人说没有解决', en: 'not solved for the resident' },
  unconfirmed: { zh: '未回应', en: 'closed without a word' },
  reopened: { zh: '办结后重开', en: 'opened again after closing' },
  rated: { zh: '评价', en: 'graded' },
  contested: { zh: '有申辩的评价', en: 'contested grades' },
  unmet: { zh: '未满足的需求', en: 'unmet needs' },
  no_basis_not_accepted: { zh: '无政策依据，本人不认可', en: 'no legal basis, not accepted' },
  no_basis_graded: { zh: '无政策依据的评价', en: 'graded though without legal basis' },
  event_held: { zh: '活动', en: 'events held' },
  event_attendance: { zh: '活动参加', en: 'attendance of events' },
  class_held: { zh: '培训班', en: 'classes held' },
  class_session: { zh: '授课', en: 'class sessions' },
  trained: { zh: '培训', en: 'training' },
  money_given: { zh: '发放救助金', en: 'money given' },
  goods_given: { zh: '发放物资（折价）', en: 'goods given (at their value)' },
  households_helped: { zh: '帮扶', en: 'help to households' },
  activity_days: { zh: '活动天数', en: 'days of activities' },
  joint_meeting: { zh: '联席会议', en: 'joint meetings' },
  station_opened: { zh: '驿站开门', en: 'stations opened' },
  station_closed: { zh: '驿站关闭', en: 'stations closed' },
  complex_opened: { zh: '综合体开门', en: 'service complexes opened' },
  complex_closed: { zh: '综合体关闭', en: 'service complexes closed' },
  member_joined: { zh: '入会', en: 'joined as members' },
  member_entered: { zh: '会员转入或随名册登记', en: 'members who came from another body or with its books' },
  member_left: { zh: '会员离会', en: 'members who left' },
});

export const facetWords = words({
  outcome: { zh: '结果', en: 'outcome' },
  grade: { zh: '评价', en: 'grade' },
  category: { zh: '类别', en: 'category' },
  via: { zh: '怎么来的', en: 'channel' },
  in_time: { zh: '按时', en: 'in time' },
  imported: { zh: '历史导入', en: 'imported from the past' },
  group: { zh: '人群', en: 'group' },
  service: { zh: '服务事项', en: 'service' },
  brand: { zh: '品牌', en: 'brand' },
  programme: { zh: '帮扶项目', en: 'programme' },
  basis: { zh: '数的来处', en: 'kind of figure' },
});

export const outcomeValueWords = words({
  solved: { zh: '已解决', en: 'solved' },
  partly: { zh: '部分解决', en: 'partly solved' },
  not_solved: { zh: '未解决', en: 'not solved' },
  referred: { zh: '转介', en: 'referred' },
  not_reached: { zh: '多次联系未通', en: 'not reached' },
  no_legal_basis: { zh: '无政策依据', en: 'no legal basis' },
});

export const gradeValueWords = words({
  '5': { zh: '非常满意', en: 'very satisfied' },
  '4': { zh: '满意', en: 'satisfied' },
  '3': { zh: '基本满意', en: 'mostly satisfied' },
  '2': { zh: '不满意', en: 'dissatisfied' },
  '1': { zh: '非常不满意', en: 'very dissatisfied' },
});

export const viaValueWords = words({
  portal: { zh: '网上', en: 'online' },
  counter: { zh: '柜台', en: 'counter' },
  phone: { zh: '电话', en: 'telephone' },
  api: { zh: '其他系统', en: 'other system' },
  import: { zh: '历史导入', en: 'import' },
});

export const yesNoWords = words({
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
});

export const basisValueWords = words({
  ledger: { zh: '台账数', en: 'from the ledger' },
  on_spot: { zh: '现场清点数', en: 'counted on the spot' },
});

/** Of what a base population may be. */
export const baseWords = words({
  residents: { zh: '常住人口', en: 'residents' },
  households: { zh: '常住户数', en: 'households' },
  workers: { zh: '职工', en: 'workers' },
  union_members: { zh: '工会会员', en: 'union members' },
  new_form_workers: { zh: '新就业形态劳动者', en: 'workers in new forms of employment' },
  hardship_workers: { zh: '在档困难职工', en: 'workers in hardship on file' },
  women: { zh: '妇女', en: 'women' },
  young_people: { zh: '青年', en: 'young people' },
  left_behind_children: { zh: '留守儿童', en: 'left-behind children' },
  elders: { zh: '60 岁以上老人', en: 'people of 60 and over' },
  disabled_people: { zh: '持证残疾人', en: 'people with a disability certificate' },
  employers: { zh: '用人单位', en: 'employers' },
});
