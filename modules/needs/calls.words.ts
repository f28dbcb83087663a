import { words } from '../../base/words.ts';

export const callContractWords = words({
  callIn: {
    zh: '请别的单位配合：清单上的直接请，不在清单上的报本单位负责人。',
    en: 'Call in others to assist: those on the call list at once, others through one’s head.',
  },
  decideCall: { zh: '同意或不同意请一个单位配合。', en: 'Agree or not that an organisation is called in.' },
  callList: {
    zh: '协同清单和职责清单，连同历史。',
    en: 'The call list and the list of duties, with their history.',
  },
  setCall: {
    zh: '在清单上加、改、去掉一个单位。',
    en: 'Put an organisation on a list, change or take it off.',
  },
  undecided: {
    zh: '退回两次、还没有单位办的事。',
    en: 'What two organisations declined and nobody has yet.',
  },
  settle: {
    zh: '定下由谁办：按清单，或由轮值主席、分管领导定。',
    en: 'Settle who has it: by a list, or by the chair or a leader.',
  },
  toAgenda: { zh: '放到下次联席会议上。', en: 'Put it to the next joint meeting.' },
});

export const callRefusals = words({
  onlyJoint: { zh: '请来的单位只能选“配合”。', en: 'Whoever is called in can only assist.' },
  alreadyProposed: { zh: '已经报过了，正等负责人定。', en: 'Proposed already; the head is deciding.' },
  notOnList: {
    zh: '协同清单和职责清单里，{organisation}都没有列这一类。请写明由谁定的，或者放到会上。',
    en: 'Neither list names {organisation} for this category. Say who settled it, or put it to the meeting.',
  },
  paperFirst: {
    zh: '协同清单由会议议定：开过的会，到会议页的议定事项里点“列入协同清单”；本系统以前议定的，依据写纪要的文号，例如“云群联纪〔2025〕3号第三条”。',
    en: 'The call list is agreed by the meeting: put it on from the agreed item on the page of the meeting. For what was agreed before this system give the number of the minutes, with the year in brackets.',
  },
  stale: {
    zh: '刚刚有人改过清单的这一条。您写的还在；请看过最新的再保存。',
    en: 'Somebody changed this entry meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  notFuture: { zh: '议定的日期不能在今天以后。', en: 'It cannot have been agreed after today.' },
});

/** Kept as inner notes of the need. */
export const callNotes = words({
  refused: { zh: '没有同意请{title}配合：{reason}', en: 'Not agreed to call in {title}: {reason}' },
  settled: { zh: '由{organisation}办：{by} {time}', en: '{organisation} has it: {by} {time}' },
});

/** The number of a paper as people write it: a year in brackets, then which one of it. */
export const paperNumber = /[〔［[(（【]\s*(19|20)\d\d\s*[〕］\])）】].{0,4}?\d{1,4}\s*[号期次]/u;
