import { words } from '../../base/words.ts';

export const httpWords = words({
  badInput: {
    zh: '有几处需要改一下，改好再交一次。您写的都还在。',
    en: 'Some fields need another look. Correct them and send again; what you wrote is kept.',
  },
  notJson: { zh: '发来的内容不是 JSON。', en: 'The body is not valid JSON.' },
  tooLarge: {
    zh: '发来的内容太长，没有收下。请删短一些再发。',
    en: 'What was sent is too large and was not taken. Please shorten it and send again.',
  },
  badForm: {
    zh: '表单没有传完整，没有收下。请再交一次；用浏览器的“返回”可以找回您写的。',
    en: 'The form did not arrive whole and was not taken. Please send it again; the browser’s Back shows what you wrote.',
  },
  cutOff: {
    zh: '传到一半断了，没有收下。请再交一次。',
    en: 'The line broke half-way and nothing was taken. Please send it again.',
  },
  fileTooLarge: {
    zh: '超过 {most} MB，没有收。请换小一点的。',
    en: 'This is larger than {most} MB and was not taken. Please choose a smaller one.',
  },
  needsKey: {
    zh: '新建时要带 Idempotency-Key（8 到 100 个字符），这样重复发送不会变成两条。',
    en: 'A create must carry an Idempotency-Key header (8 to 100 characters), so that sending twice makes one.',
  },
  keyTaken: {
    zh: '这个提交号已经用于另一份内容。请换一个新的提交号。',
    en: 'This submission key was used for other content. Use a new key.',
  },
  ours: {
    zh: '系统出了差错，没有做成。您写的没有丢，请过一会儿再试。编号 {request}。',
    en: 'Something went wrong on our side and nothing was done. Please try again in a while. Reference {request}.',
  },
  away: {
    zh: '系统正忙，没有做成。请过一会儿再试。',
    en: 'The system is busy and nothing was done. Please try again in a while.',
  },
  noCity: {
    zh: '这个网址没有对应的城市。请核对网址。',
    en: 'No city answers at this address. Please check the address.',
  },
  noSuchAddress: {
    zh: '没有这个页面。请回到首页，或核对网址。',
    en: 'There is nothing at this address. Go back to the first page or check the address.',
  },
  foreignOrigin: {
    zh: '这个请求是从别的网站发来的，没有受理。',
    en: 'This request came from another site and was not accepted.',
  },
  fieldRequired: { zh: '这里要填写。', en: 'This is required.' },
  fieldTooLong: { zh: '最多 {most} 个字，请删短一些。', en: 'At most {most} characters; please shorten it.' },
  fieldTooGreat: { zh: '最大可以填 {most}。', en: 'The greatest that fits is {most}.' },
  fieldTooSmall: { zh: '最小可以填 {least}。', en: 'The smallest that fits is {least}.' },
  fieldTooMany: { zh: '最多 {most} 项。', en: 'At most {most} of them.' },
  fieldWrong: { zh: '这里填得不对，请核对。', en: 'This is not right; please check it.' },
  fieldUnknown: { zh: '没有这一项：{names}。', en: 'There is no such field: {names}.' },
  tooOften: {
    zh: '试得太多了。请在 {minutes} 分钟后再试。',
    en: 'Too many tries. Please try again in {minutes} minutes.',
  },
  stale: {
    zh: '这一条刚刚被改过，您看到的不是最新的。请刷新后再做。',
    en: 'This was changed meanwhile and you did not see the newest. Reload it and do it again.',
  },
});
