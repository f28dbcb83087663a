import { words } from '../../base/words.ts';

/** What each endpoint of plans does, for the description of the interface. */
export const plansWords = words({
  plansSummary: { zh: '查看各单位年度打算', en: 'Plans of the bodies for a year, side by side' },
  handInSummary: { zh: '交本单位年度打算', en: 'A body hands in its plan' },
  remarkSummary: { zh: '记下领导点评', en: 'Note what a leader says to a plan' },
  changeRemarkSummary: { zh: '修改领导点评', en: 'Change a remark that is not answered' },
  answerRemarkSummary: { zh: '回应去年的点评', en: 'Answer the remark of the year before' },
  takeLineSummary: { zh: '把一条打算列入任务分解表', en: 'Make a line of a plan a task' },
});

export const plansRefusals = words({
  notMember: {
    zh: '{name}现在不是成员单位，不用交打算。',
    en: '{name} is no member now and hands in no plan.',
  },
  stale: {
    zh: '{name}的打算刚才有人改过。请看一看最新的再交，您写的还在页面上。',
    en: 'Somebody changed the plan of {name} just now: look at it again. What you wrote is still on the page.',
  },
  whyNeeded: {
    zh: '{year}年的务虚会开过了，打算已定。要改，请写明原因，原来的留着。',
    en: 'The ideas meeting of {year} was held and the plan stands. Say why it changes; what stood there is kept.',
  },
  yearOver: {
    zh: '{year}年已经过去，打算不再改。',
    en: '{year} is over: its plans stay as they were.',
  },
  twice: { zh: '有两条一样，请去掉一条。', en: 'Two lines are the same: take one out.' },
  unknownLine: {
    zh: '这条不在原来的打算里，请刷新页面再交。',
    en: 'This line does not belong to the plan: load the page again.',
  },
  hasTask: {
    zh: '“{text}”已经列入任务分解表，不能去掉。先在任务表里撤下，或留着这一条。',
    en: '“{text}” stands in a task table and cannot go. Keep the line; the task itself is ended there.',
  },
  noPlan: { zh: '{name}还没有交{year}年的打算。', en: '{name} has not handed in its plan of {year}.' },
  saidBy: { zh: '请写是哪位领导说的。', en: 'Please say which leader said it.' },
  tooMany: { zh: '一份打算最多记 {most} 条点评。', en: 'A plan has at most {most} remarks.' },
  answered: {
    zh: '这条点评已经有了回应，不再改。要补充，另记一条。',
    en: 'It is answered already and stays. Note another one instead.',
  },
  answerTooEarly: {
    zh: '这条点评在交{year}年的打算时回应，{year}年还没到收打算的时候。',
    en: 'It is answered with the plan of {year}, which is not asked for yet.',
  },
  answerOver: {
    zh: '{year}年的务虚会开过了，回应已定。',
    en: 'The ideas meeting of {year} was held: the answer stands.',
  },
  ideasThere: {
    zh: '{year}年的务虚会已经安排：{title}，{day}。请打开它修改。',
    en: 'The ideas meeting of {year} is arranged: {title}, {day}. Open it to change it.',
  },
  ideasYear: {
    zh: '务虚会要在{year}年里或前一个月开，请改日期。',
    en: 'The ideas meeting of {year} is held in that year or the month before: please change the day.',
  },
  taken: { zh: '这条已经在{name}的任务分解表里。', en: 'It stands in the task table of {name} already.' },
  noTable: {
    zh: '任务分解表由单位负责人和联席办编，请他们来列。',
    en: 'A task table is kept by heads and the coordination office: ask them to take it in.',
  },
});
