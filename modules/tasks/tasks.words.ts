import { words } from '../../base/words.ts';

export const tasksWords = words({
  tablesSummary: { zh: '查看看得到的任务分解表', en: 'The task tables the caller sees' },
  tableSummary: {
    zh: '查看一张任务分解表，或某个序号之后的变动',
    en: 'A task table, or what changed in it after a number',
  },
  openSummary: {
    zh: '为本单位开一张年度任务分解表',
    en: 'Begin the task table of a year for one’s own organisation',
  },
  addPrioritySummary: { zh: '添一条年度要点', en: 'Add a priority of the year' },
  changePrioritySummary: { zh: '修改或撤下一条年度要点', en: 'Change or withdraw a priority' },
  addSummary: { zh: '添任务，一次可以添很多', en: 'Add tasks, many at once' },
  saveCellsSummary: {
    zh: '保存单元格，每格带着看到的版本；被别人改过的格子不覆盖，逐格告知',
    en: 'Save cells, each on the version that was seen; one that somebody changed is not overwritten, told cell by cell',
  },
  saveCellSummary: {
    zh: '保存一个单元格；被别人改过时答 409',
    en: 'Save one cell; 409 where somebody changed it',
  },
  stepSummary: { zh: '记一个节点完成，或取消完成', en: 'Finish a step, or take that back' },
  endSummary: {
    zh: '办结、撤下或重新打开一项任务',
    en: 'End a task, take it out of the table or open it again',
  },
  doerSummary: { zh: '定下本单位由谁来做', en: 'Say who of one’s own organisation does it' },
  handOverSummary: {
    zh: '把一个人手里没办完的任务一次交给另一个人',
    en: 'Give all open tasks of a person to another in one step',
  },
  namingSummary: { zh: '查看本单位的、我的任务', en: 'Tasks of one’s organisation, or one’s own' },
  historySummary: { zh: '查看一项任务改过什么', en: 'What was changed in a task, by whom' },
  progressSummary: { zh: '按台账算出的进度', en: 'Progress, computed of the ledger' },
  sheetSummary: { zh: '把任务分解表存成表格', en: 'A task table as a sheet' },
  trySheetSummary: { zh: '试读一张任务表，不改动', en: 'Try a sheet of tasks; nothing is changed' },
  importSheetSummary: { zh: '从表格里收进任务', en: 'Take tasks from a sheet' },
  calendarSummary: { zh: '查看有没有日历订阅地址', en: 'Whether there is an address of one’s calendar' },
  makeCalendarSummary: {
    zh: '生成日历订阅地址，旧的随即失效',
    en: 'Make the secret address of one’s calendar; the one before ends',
  },
  endCalendarSummary: { zh: '停用日历订阅地址', en: 'End the address of one’s calendar' },
  feedSummary: { zh: '日历：到期日和节点', en: 'The calendar: due days and steps' },
  notSeen: { zh: '没有这张任务表，或您看不到。', en: 'There is no such task table, or you do not see it.' },
  tableThere: {
    zh: '{year} 年的任务分解表已经有了。请打开那一张。',
    en: 'There is a task table of {year} already. Open that one.',
  },
  stalePriority: {
    zh: '“{title}”刚被别人改过。您填的还在，请看一眼现在的内容再保存。',
    en: '“{title}” was changed meanwhile. What you typed is still here; look at it, then save.',
  },
  priorityUsed: {
    zh: '“{title}”下面还有 {count} 项任务。请先撤下这些任务。',
    en: '“{title}” still has {count} tasks. Take those out of the table first.',
  },
  priorityFirst: {
    zh: '任务要放在一条要点下，这一格不能空。要拿掉任务，请打开它“撤下”。',
    en: 'A task stands under a priority: this cell is never empty. To take the task out, open it.',
  },
  noSuchPriority: {
    zh: '这张表没有“{name}”这条要点。写要点的名称或其中几个字，或先添这条要点。',
    en: 'There is no priority “{name}” in this table. Write its title or a part of it, or add it first.',
  },
  severalPriorities: {
    zh: '有 {count} 条要点写着“{name}”，请写全，或在前面写上类别，如“重点 {name}”。',
    en: '{count} priorities hold “{name}”: write the whole title, or the kind before it.',
  },
  unknownPriority: {
    zh: '没有这条要点，或它已撤下。',
    en: 'There is no such priority, or it was withdrawn.',
  },
  tooMany: {
    zh: '一张表最多 {most} 项任务。请分成几张，或先撤下不做的。',
    en: 'A table holds {most} tasks at most. Take out what is not done.',
  },
  unknownTask: { zh: '没有这项任务，或您看不到。', en: 'There is no such task, or you do not see it.' },
  notYourCell: {
    zh: '这一格由牵头起草的单位来改。您单位可以写和办结节点。',
    en: 'The owner of the table changes this cell. Your organisation writes and finishes steps.',
  },
  withdrawn: {
    zh: '这项任务已撤下，不能再改。请先恢复。',
    en: 'This task was taken out of the table. Restore it first.',
  },
  staleCell: {
    zh: '{who} {at} 把这一格改成了“{what}”。您写的还在，请选用哪一个。',
    en: '{who} changed this cell to “{what}” at {at}. What you wrote is kept; choose which to use.',
  },
  nobody: { zh: '系统', en: 'The system' },
  titleFirst: {
    zh: '任务要有名称。不做了请撤下这一行。',
    en: 'A task has a name. To drop it, take the row out.',
  },
  tooLong: { zh: '最多 {most} 个字，现在 {count} 个。', en: 'At most {most} characters; there are {count}.' },
  oneLead: {
    zh: '牵头单位只能是一家，现在写了 {count} 家。其余的写在“责任”或“配合”。',
    en: 'Exactly one organisation leads; {count} are written. Put the others under responsible or assisting.',
  },
  unknownOrganisation: {
    zh: '不认得“{name}”。请写单位的全称或简称，几家之间用顿号。',
    en: '“{name}” is no organisation here. Write its full or short name, with commas between.',
  },
  closedOrganisation: {
    zh: '“{name}”已停用，不能再派任务。',
    en: '“{name}” is closed and takes on no task.',
  },
  alreadyLead: {
    zh: '“{name}”在这项任务里已经是牵头。一家只担一个角色，请先从那里去掉。',
    en: '“{name}” already leads this task. One part each; take it out there first.',
  },
  alreadyResponsible: {
    zh: '“{name}”在这项任务里已经是责任。一家只担一个角色，请先从那里去掉。',
    en: '“{name}” already is responsible for this task. One part each; take it out there first.',
  },
  alreadyAssisting: {
    zh: '“{name}”在这项任务里已经是配合。一家只担一个角色，请先从那里去掉。',
    en: '“{name}” already assists in this task. One part each; take it out there first.',
  },
  alreadyTaking: {
    zh: '“{name}”在这项任务里已经是参与。一家只担一个角色，请先从那里去掉。',
    en: '“{name}” already takes part in this task. One part each; take it out there first.',
  },
  badDay: {
    zh: '看不出是哪一天。可以写 2026-06-30、6月30日前、6月底。',
    en: 'This is no day. Write 2026-06-30 or 6-30.',
  },
  notInYear: {
    zh: '这张表是 {year} 年的，时限最晚写到次年 3 月底。',
    en: 'This table is of {year}; a due day lies in it, at latest at the end of March after it.',
  },
  holiday: {
    zh: '{day} 不上班，前一个工作日是 {before}。没有替您改。',
    en: '{day} is no working day; the one before is {before}. Nothing was moved.',
  },
  saysNothing: {
    zh: '“{text}”说不出做了什么、算不算完成。请写要做的一件事；没有节点的月份空着，空着就是照常。',
    en: '“{text}” tells nothing that is done or not. Write one thing to do; leave the month empty where there is none: no news means on track.',
  },
  doneStep: {
    zh: '这个节点已记完成，不能清空。请先取消完成。',
    en: 'This step is finished and cannot be emptied. Take the finishing back first.',
  },
  noStep: {
    zh: '{month} 月没有节点。请先写下要做的事。',
    en: 'There is no step in month {month}. Write one first.',
  },
  unknownIndicator: {
    zh: '台账里没有叫“{name}”的指标。请照指标页上的名称或代码写。',
    en: 'No indicator is called “{name}”. Write its name or code as on the page of indicators.',
  },
  badTarget: {
    zh: '目标值写数字，最多四位小数。进度由台账算，不用填。',
    en: 'A target is a number with four decimals at most. Progress is computed of the ledger, never typed.',
  },
  badNumbers: {
    zh: '写要等的任务的序号，例如 3、7。',
    en: 'Write the numbers of the tasks it waits for, such as 3, 7.',
  },
  unknownNumber: { zh: '表里没有第 {number} 项。', en: 'There is no task {number} in the table.' },
  cycle: {
    zh: '这几项会互相等（序号、名称）：{ring}。请去掉其中一处。',
    en: 'These tasks would wait for each other (number and title): {ring}. Take one of them out.',
  },
  future: { zh: '完成日期不能在今天之后。', en: 'It cannot be finished on a day to come.' },
  howFirst: {
    zh: '写一句怎么完成的，例如办了什么、结果在哪里。',
    en: 'Say in a sentence how it was finished.',
  },
  outcomeFirst: { zh: '写一句结果，或为什么撤下。', en: 'Say what came of it, or why it is taken out.' },
  staleTask: {
    zh: '这项任务刚被别人改过。您填的还在，请看一眼现在的内容再保存。',
    en: 'This task was changed meanwhile. What you typed is still here; look at it, then save.',
  },
  notParty: { zh: '您单位不在这项任务里。', en: 'Your organisation is not in this task.' },
  notColleague: {
    zh: '这个人不在本单位，或已离岗。',
    en: 'This person is not in your organisation, or has left.',
  },
  notSame: {
    zh: '交出和接手的不能是同一个人。',
    en: 'Whoever hands over and whoever takes over are two people.',
  },
  feedName: { zh: '连心 · 任务', en: 'Lianxin · tasks' },
  feedDue: { zh: '到期：{title}', en: 'Due: {title}' },
  feedStep: { zh: '节点：{step}（{title}）', en: 'Step: {step} ({title})' },
  feedText: {
    zh: '{year} 年任务分解表第 {number} 项，牵头 {lead}',
    en: 'No. {number} of the task table of {year}, led by {lead}',
  },
});
