import { words } from '../../base/words.ts';

/** What each endpoint does, for the description of the interface. */
export const meetingsWords = words({
  chairsSummary: {
    zh: '查看成员单位和轮值主席',
    en: 'Members of the joint meeting and who is in the chair when',
  },
  handOverSummary: { zh: '查看轮值交接单', en: 'What a chair hands over, as of today' },
  joinSummary: { zh: '成员单位加入', en: 'An organisation joins' },
  leaveSummary: { zh: '成员单位退出，轮值交给下一家', en: 'An organisation leaves and hands its turns on' },
  reorderSummary: { zh: '调整轮值顺序', en: 'Change the agreed order' },
  planSummary: { zh: '按顺序排轮值', en: 'Plan the chairs in the agreed order' },
  changeChairSummary: { zh: '定下或更换某月的轮值主席', en: 'Settle or change the chair of a month' },
  swapSummary: { zh: '两家互换轮值', en: 'Two organisations change places' },
  listSummary: { zh: '查看联席会议', en: 'Joint meetings' },
  oneSummary: { zh: '查看一次联席会议', en: 'One joint meeting' },
  invitationSummary: { zh: '下载会议日历文件', en: 'The meeting as a calendar file (RFC 5545)' },
  addSummary: { zh: '安排一次联席会议', en: 'Arrange a joint meeting' },
  changeSummary: { zh: '修改会议安排', en: 'Change what is arranged' },
  stateSummary: { zh: '会议已开或取消', en: 'The meeting was held, or is called off' },
  mailSummary: { zh: '用邮件通知参会单位', en: 'Tell those who are asked by mail' },
  sitSummary: { zh: '记下到会情况', en: 'Who comes, who stands for them, who is absent' },
  minutesSummary: { zh: '起草会议纪要', en: 'Draft the minutes as an official document' },
  offersSummary: { zh: '推荐议题', en: 'At most seven items offered for the agenda' },
  keepSummary: { zh: '留下一个议题', en: 'Put an item on the agenda' },
  proposeSummary: { zh: '成员单位提议题', en: 'A member proposes an item' },
  onAgendasSummary: { zh: '哪些归属问题上了哪次会', en: 'Which gaps in ownership stand on which agenda' },
  changeAgendaSummary: { zh: '修改或去掉一个议题', en: 'Change an item of the agenda, or take it off' },
  itemsSummary: { zh: '查看议定事项', en: 'What was agreed' },
  agreeSummary: { zh: '记下一个议定事项', en: 'Write down what is agreed' },
  changeItemSummary: { zh: '修改议定事项', en: 'Change an agreed item' },
  answerItemSummary: { zh: '牵头或配合单位表态', en: 'A lead or assisting body accepts or contests' },
  noteItemSummary: { zh: '记下保留的不同意见', en: 'Write down a disagreement that stays' },
  endItemSummary: { zh: '议定事项办结或撤销', en: 'An agreed item is done or dropped' },
  callItemSummary: {
    zh: '按议定事项列入协同清单',
    en: 'Put an organisation on the call list by an agreed item',
  },
});

export const meetingRefusals = words({
  noOffice: {
    zh: '这里没有您能看的联席会议。联席会议由群团服务中心召集，请与它联系。',
    en: 'There is no joint meeting that you may see. A coordination office keeps it: please ask there.',
  },
  notOffice: {
    zh: '本单位不是联席会议办公室，不能安排联席会议。',
    en: 'This organisation keeps no joint meeting.',
  },
  stale: {
    zh: '刚才有人改过了，请看一看最新的再改。您写的没有保存。',
    en: 'Somebody changed it just now: look at it again. Nothing of yours was saved.',
  },
  alreadyMember: { zh: '{name}已经是成员单位。', en: '{name} is a member already.' },
  noSuchOrganisation: {
    zh: '没有这个单位，或已停用，请换一个。',
    en: 'There is no such organisation, or it is closed: please choose another.',
  },
  notMember: { zh: '{name}现在不是成员单位。', en: '{name} is no member now.' },
  leftBeforeJoined: {
    zh: '退出的日子早于加入的日子，请改退出的日子。',
    en: 'It would leave before it joined: give a later day.',
  },
  leavesInPast: {
    zh: '过去的轮值不改：退出的日子请从本月起填。',
    en: 'What was stays: give a day of this month or later.',
  },
  badOrder: {
    zh: '顺序里要有每个成员单位各一次。刚才可能有单位加入或退出，请刷新再排。',
    en: 'Every member stands in the order once. One may have joined or left just now: load the page again.',
  },
  noMembers: {
    zh: '还没有成员单位，先把成员单位加进来再排轮值。',
    en: 'There are no members yet: add them first.',
  },
  allHeld: {
    zh: '{from}到{until}每个月都已有轮值主席，没有要排的。要换人，请用“更换”或“互换”。',
    en: 'Every month from {from} until {until} has its chair. To change one, use “Change” or “Change places”.',
  },
  firstNotMember: { zh: '从哪家排起：请选一个成员单位。', en: 'Begin with one of the members.' },
  pastMonth: {
    zh: '{month}已经过去，轮值主席是谁不再改。',
    en: '{month} is over; who was in the chair stays as it was.',
  },
  held: {
    zh: '{month}的轮值主席是{name}，一个月不能有两家。要换，请写明由谁替下{name}和原因，或两家互换。',
    en: '{name} is in the chair in {month}, and there is never a second. Say that it takes the place of {name} and why, or let the two change places.',
  },
  otherHolds: {
    zh: '{month}的轮值主席现在是{name}，不是您要换下的那家。请看一看再定。',
    en: 'In {month} {name} is in the chair now, not the one you meant to replace. Look again.',
  },
  whyNeeded: { zh: '请写明原因，例如“书记外出学习”。', en: 'Please say why.' },
  noTurn: { zh: '{month}还没有轮值主席，不能互换。', en: 'Nobody is in the chair in {month} yet.' },
  sameTurn: { zh: '这是同一家的同一轮，不用换。', en: 'That is one turn of one organisation.' },
  endsBefore: { zh: '结束的时间早于开始的时间。', en: 'It ends before it begins.' },
  meetingInPast: { zh: '会议要排在今天或以后。', en: 'A meeting is arranged for today or later.' },
  notPlanned: {
    zh: '这次会议{state}，不能再改安排。',
    en: 'This meeting {state}; what is arranged stays.',
  },
  notYetHeld: {
    zh: '会议定在{day}，到那天才能记成“已开”。',
    en: 'It is arranged for {day} and was not held yet.',
  },
  noChair: {
    zh: '{month}还没有轮值主席。请先在“轮值”里定下来，或写明由谁主持。',
    en: 'Nobody is in the chair in {month}. Settle it first, or say who presides.',
  },
  notInvited: {
    zh: '{name}不在这次会议的名单里，先加上它。',
    en: '{name} was not asked to this meeting: add it first.',
  },
  deputyName: { zh: '请写是谁代来。', en: 'Please say who comes instead.' },
  absentWhy: { zh: '请写请假的原因。', en: 'Please say why they are absent.' },
  mayNotDrop: {
    zh: '{name}已经记了到会情况，不能从名单里去掉。',
    en: 'What {name} answered is written down: it stays on the list.',
  },
  offerGone: {
    zh: '这个议题的情况刚有变化，请刷新推荐再选。',
    en: 'What this was about has just changed: load the offers again.',
  },
  twiceOnAgenda: { zh: '这个议题已经在这次会上。', en: 'It stands on this agenda already.' },
  dueBefore: {
    zh: '期限早于会议那天，请改期限。',
    en: 'It is due before the meeting: please change the day.',
  },
  leadAssists: { zh: '牵头单位不用再列为配合单位。', en: 'The lead does not assist as well.' },
  promisedHalf: {
    zh: '写了钱数要写由哪个单位出，写了单位要写钱数；没有就都不写。',
    en: 'An amount needs the body that gives it, and the other way round; or leave both empty.',
  },
  promisedByOther: { zh: '由牵头或配合单位出。', en: 'The lead or an assisting body gives it.' },
  notPart: { zh: '{name}不是这件事的牵头或配合单位。', en: '{name} has no part in it.' },
  contestWhat: {
    zh: '请选对什么有不同意见：期限、分工或内容。',
    en: 'Please say what is contested: the day, the part or the wording.',
  },
  contestWhy: { zh: '请写原因，办公室好商量着改。', en: 'Please say why, so that it can be changed.' },
  notContested: {
    zh: '{name}没有提不同意见，没有要记的。',
    en: '{name} contests nothing: there is nothing to write down.',
  },
  ended: { zh: '这件事已经{state}，不能再改。', en: 'It is {state} already and is not changed any more.' },
  onlyHeld: {
    zh: '会议取消了，不能再记议定事项。',
    en: 'The meeting is called off: nothing is agreed there.',
  },
  noSuchNeed: {
    zh: '没有编号为{reference}、已经解决的诉求，请核对编号。',
    en: 'There is no solved need {reference}: check its number.',
  },
  callBeforeHeld: {
    zh: '“{title}”还没有记成“会已开”。会开过，议定的才能列入协同清单。',
    en: '“{title}” was not held yet. What is agreed goes on the call list once it was.',
  },
  notOnCallList: {
    zh: '这个单位不在协同清单的这一类里，不用去掉。',
    en: 'It does not stand on the call list for this category.',
  },
  dropByMeeting: {
    zh: '撤销要由联席办记，并写明哪次会议定的。',
    en: 'It is dropped by the office, which says which meeting decided so.',
  },
  nothingAgreed: {
    zh: '还没有记议定事项，纪要没有内容。',
    en: 'Nothing is agreed yet: the minutes would be empty.',
  },
  attendanceOpen: {
    zh: '{names}到没到会还没记。先记下，纪要才写得出出席和请假。',
    en: 'Whether {names} came is not written down yet. The minutes need it.',
  },
  hasMinutes: { zh: '这次会议的纪要已经起草，请打开它。', en: 'The minutes are drafted already: open them.' },
  mailOff: {
    zh: '这次会议不能发通知：会已开或已取消。',
    en: 'It was held or called off: nobody is asked any more.',
  },
});

export const stateWords = words({
  planned: { zh: '待开', en: 'is arranged' },
  held: { zh: '已开', en: 'was held' },
  cancelled: { zh: '已取消', en: 'is called off' },
  open: { zh: '在办', en: 'open' },
  done: { zh: '办结', en: 'done' },
  dropped: { zh: '撤销', en: 'dropped' },
});

/** What was agreed, as a sheet. */
export const itemSheetWords = words({
  summary: { zh: '议定事项，XLSX 或 CSV。', en: 'What was agreed, as XLSX or CSV.' },
  name: { zh: '议定事项', en: 'Agreed items' },
  meeting: { zh: '会议', en: 'Meeting' },
  day: { zh: '会议日期', en: 'Day of the meeting' },
  number: { zh: '序号', en: 'Number' },
  text: { zh: '议定什么', en: 'What is agreed' },
  lead: { zh: '牵头', en: 'Lead' },
  assisting: { zh: '配合', en: 'Assisting' },
  promised: { zh: '答应的钱（元）', en: 'Money promised (yuan)' },
  promisedBy: { zh: '由哪家出', en: 'Given by' },
  due: { zh: '期限', en: 'Due' },
  state: { zh: '情况', en: 'State' },
  ended: { zh: '办结日期', en: 'Ended on' },
  endedWith: { zh: '怎么办结的', en: 'Ended with what' },
  comma: { zh: '、', en: ', ' },
});

/** What the system itself writes into what is kept. */
export const writtenWords = words({
  leaves: { zh: '{name}退出联席会议：{why}', en: '{name} leaves the joint meeting: {why}' },
  ordered: { zh: '按商定的顺序', en: 'In the agreed order' },
  first: { zh: '会上议定', en: 'Agreed at the meeting' },
  unmet: { zh: '{category}没有着落', en: '{category}: no answer' },
  unowned: { zh: '{area}{category}没有单位负责', en: '{category} in {area}: nobody owns it' },
  overlap: {
    zh: '{area}{category}几家都有，没有牵头的',
    en: '{category} in {area}: several, and none leads',
  },
  thin: { zh: '{area}{category}只靠一家一人', en: '{category} in {area}: all hangs on one' },
  anything: { zh: '未分类的诉求', en: 'something' },
  undecided: { zh: '{category}两家都没接（{reference}）', en: '{category}: declined by two ({reference})' },
  overdue: { zh: '到期未办结：{text}', en: 'Overdue: {text}' },
  source: { zh: '{title}议定事项第{number}项', en: '{title}, agreed item {number}' },
  invitation: { zh: '轮值主席：{chair}。议题：{agenda}', en: 'In the chair: {chair}. Agenda: {agenda}' },
  noChair: { zh: '未定', en: 'not settled' },
  noAgenda: { zh: '会前另告', en: 'to follow' },
  mailSubject: { zh: '{title}：{day} {from}', en: '{title}: {day} {from}' },
  mailText: {
    zh: '{organisation}：请派人参加{title}，{day} {from}至{to}，{place}。轮值主席：{chair}。到会、代会或请假请在会议页上答一下。邮件里附有日历邀请，收下就进您的日历。',
    en: '{organisation}: please come to {title}, {day} {from} to {to}, {place}. In the chair: {chair}. Answer on the page of the meeting; the invitation with this mail puts it into your calendar.',
  },
  mailOffSubject: { zh: '取消：{title}', en: 'Called off: {title}' },
  mailOffText: {
    zh: '{organisation}：{title}（{day} {from}至{to}，{place}，轮值主席：{chair}）不用来了。随信的日历取消通知会把它从您的日历里去掉。',
    en: '{organisation}: {title} ({day} {from} to {to}, {place}, in the chair: {chair}) is off for you. The notice with this mail takes it out of your calendar.',
  },
  placeOpen: { zh: '地点另告', en: 'the place follows' },
  comma: { zh: '、', en: ', ' },
});

/** The draft of the minutes, which a person reads over and sends on. */
export const minutesWords = words({
  title: { zh: '{title}纪要', en: 'Minutes of {title}' },
  opening: {
    zh: '{month}月{day}日，{presiding}主持召开{title}。纪要如下。',
    en: 'On {month}/{day} {title} was held; {presiding} presided. It was agreed as follows.',
  },
  chairs: { zh: '轮值主席单位{name}', en: 'the chair, {name}' },
  deputy: { zh: '受轮值主席单位{chair}委托，{name}', en: 'in the place of the chair, {chair}, {name}' },
  item: { zh: '{number}、{title}', en: '{number}. {title}' },
  lead: {
    zh: '会议商定，{text}由{lead}牵头，{due}前办结。',
    en: 'It was agreed: {text} {lead} leads, until {due}.',
  },
  leadWith: {
    zh: '会议商定，{text}由{lead}牵头，{assisting}配合，{due}前办结。',
    en: 'It was agreed: {text} {lead} leads, {assisting} assist, until {due}.',
  },
  promised: { zh: '经费由{name}出，{yuan}元。', en: '{name} gives {yuan} yuan for it.' },
  contested: { zh: '{name}对{about}有不同意见：{reason}。', en: '{name} disagrees about {about}: {reason}.' },
  noted: { zh: '会议记录在案：{noted}。', en: 'Written down: {noted}.' },
  closing: {
    zh: '以上事项由牵头单位落实，进展从系统里看，不另报材料。',
    en: 'Those who lead see to it; how far it is can be read in the system, nothing is to be reported.',
  },
  stop: { zh: '。', en: '. ' },
  due: { zh: '{month}月{day}日', en: '{month}/{day}' },
  dueIn: { zh: '{year}年{month}月{day}日', en: '{year}/{month}/{day}' },
  seat: { zh: '{name}（{organisation}）', en: '{name} ({organisation})' },
  deputySeat: { zh: '{name}（代，{organisation}）', en: '{name} (deputy, {organisation})' },
  absentSeat: { zh: '{organisation}（{reason}）', en: '{organisation} ({reason})' },
});

export const aboutWords = words({
  due: { zh: '期限', en: 'the day' },
  part: { zh: '分工', en: 'the part' },
  text: { zh: '内容', en: 'the wording' },
});
