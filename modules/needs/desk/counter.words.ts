import { words } from '../../../base/words.ts';

export const counterWords = words({
  title: { zh: '接待', en: 'Counter' },
  line: { zh: '来的人说了什么', en: 'What they say' },
  lineHint: {
    zh: '照原话记。Enter 写答复，Alt+Enter 按建议派单，Ctrl+Enter 记下。',
    en: 'In their own words. Enter goes to the answer, Alt+Enter proposes a dispatch, Ctrl+Enter files it.',
  },
  via: { zh: '怎么来的', en: 'Channel' },
  counter: { zh: '当面', en: 'In person' },
  phone: { zh: '电话', en: 'Telephone' },
  ways: { zh: '怎么办', en: 'What to do' },
  onSpot: { zh: '当面答复', en: 'Answer on the spot' },
  onSpotHint: { zh: '说清楚就完，不留姓名', en: 'Ends here, no name is kept' },
  register: { zh: '受理并派单', en: 'Take down and dispatch' },
  registerHint: { zh: '要别的单位接着办', en: 'Others have to act on it' },
  answer: { zh: '您当面怎么答复的', en: 'What you answered' },
  category: { zh: '类别', en: 'Category' },
  categoryHint: {
    zh: '按第一项服务先填好了，不对就改。',
    en: 'Taken from the first service; change it if it is wrong.',
  },
  fileSpot: { zh: '记下，办结', en: 'File it, done' },
  fileRegister: { zh: '受理', en: 'Take it down' },
  use: { zh: '写进答复', en: 'Put into the answer' },
  useOf: { zh: '把“{title}”写进答复', en: 'Put into the answer: {title}' },
  answerFrom: { zh: '{title}：{summary}', en: '{title}: {summary}' },
  answerDocuments: { zh: '要带：{documents}。', en: 'Bring: {documents}.' },
  answerPhone: { zh: '找{organisation}，电话 {phone}。', en: 'Ask {organisation}, phone {phone}.' },
  between: { zh: '、', en: ', ' },
  area: { zh: '哪里的事', en: 'Where' },
  areaNone: { zh: '没有说', en: 'Not said' },
  name: { zh: '怎么称呼（可不填）', en: 'Name (optional)' },
  contactPhone: { zh: '联系电话（可不填）', en: 'Phone (optional)' },
  contactHint: {
    zh: '留了电话，办的单位才能打给本人。',
    en: 'With a phone number the organisation can ring the person.',
  },
  idNumber: { zh: '身份证号（可不填）', en: 'Identity number (optional)' },
  idNumberHint: {
    zh: '办的事要用才问。18 位，老的 15 位。',
    en: 'Ask only if the matter needs it. 18 characters, an old one 15.',
  },
  search: { zh: '查来过的人', en: 'Find a person' },
  employer: { zh: '哪个用人单位的事（可不填）', en: 'Employer concerned (optional)' },
  employerHint: { zh: '名称或拼音', en: 'Name or pinyin' },
  usccDoubtful: {
    zh: '登记的统一社会信用代码末位对不上，可能抄错了，请对着执照看一眼。不影响受理。',
    en: 'The last character of its credit code does not fit; it may be mistyped. Please look at the licence. You can go on.',
  },
  employerNothing: { zh: '没有找到这个单位', en: 'No such employer' },
  laterDispatch: {
    zh: '现在不选单位也可以先受理，它会列在“待派单”里。',
    en: 'You may take it down without choosing anyone; it is then listed to be dispatched.',
  },
  before: {
    zh: '记下来人说的话，右边会列出用得上的服务。',
    en: 'Type what they say; services that fit appear on the right.',
  },
  filed: {
    zh: '记下了 {reference}：当面答复，到此办结，计 1 件。可以接着记下一件。',
    en: 'Filed as {reference}: answered on the spot and ended, counted once. You can take down the next.',
  },
  kept: {
    zh: '上次没有交的内容还在，接着写就行。',
    en: 'What was not sent last time is still here; just go on.',
  },
  startOver: { zh: '清空重记', en: 'Start over' },
  taken: { zh: '受理了，请把这张纸条交给本人', en: 'Taken down; hand this slip over' },
  reference: { zh: '编号 {reference}', en: 'Reference {reference}' },
  code: { zh: '查询码', en: 'Tracking code' },
  codeHint: {
    zh: '到 {site} 点“查进度”，输入查询码，就能看到办到哪一步，也能问一句。请收好，知道它的人都看得到。',
    en: 'Enter it at {site}, at “Follow my need”, to see what happens and to ask. Keep it safe: whoever has it can see this.',
  },
  calls: {
    zh: '我们打给您，不用记号码，不收钱，不要验证码。有事打 {phone}。',
    en: 'We call you; there is no code to keep and nothing to pay. Call {phone} if you need us.',
  },
  slipLeg: {
    zh: '{organisation}（{part}）最迟 {deadline} 答复您，电话 {phone}。',
    en: '{organisation} ({part}) answers you by {deadline}, phone {phone}.',
  },
  slipCalls: {
    zh: '{organisation}打给您，最迟 {deadline}。他们的电话 {phone}。',
    en: '{organisation} calls you by {deadline}. Their phone: {phone}.',
  },
  slipAsked: {
    zh: '您在页面上答应以后，才会告诉{organisation}。',
    en: '{organisation} is told only after you agree on the page.',
  },
  slipNobody: {
    zh: '{organisation}会为您找到办的单位，电话 {phone}。',
    en: '{organisation} will find who can help, phone {phone}.',
  },
  nextOne: { zh: '记下一件', en: 'Take down the next' },
  openNeed: { zh: '看这件事', en: 'Open the need' },
});
