import { words } from '../../../base/words.ts';

export const dangerWords = words({
  dangerTitle: { zh: '马上打电话', en: 'Ring now' },
  dangerText: {
    zh: '您写的像是有人有危险。先打电话，别等这一页回话。打完了，这件事我们接着办。',
    en: 'What you wrote sounds as if somebody is in danger. Ring first, do not wait for this page. We go on with it afterwards.',
  },
  attendTitle: { zh: '今天就能打的电话', en: 'You can ring today' },
  attendText: {
    zh: '您写的事要紧。这些电话现在就有人接，也可以接着在这里办。',
    en: 'What you wrote is pressing. Somebody answers these numbers, and you can go on here too.',
  },
  abuse: {
    zh: '天天骂、吓唬、不让出门，也是家庭暴力（反家庭暴力法第二条）。您没有做错什么。',
    en: 'Regular abuse by words, threats and being kept at home are domestic violence too. You have done nothing wrong.',
  },
  rung: {
    zh: '我们已经叫了值守的人来看这件事。',
    en: 'Somebody on duty has been called to look at this.',
  },
  protectedText: {
    zh: '这件事受保护：只有办它的人和他们的负责人看得到，我们不发短信，也不给家里人看。',
    en: 'This is protected: only those who work on it and their head see it. We send no text message, and no relative sees it.',
  },
  leave: { zh: '马上离开这一页', en: 'Leave this page now' },
  leaveHint: {
    zh: '会打开天气网站。用完请清一下浏览记录。',
    en: 'Opens a weather site. Clear your browsing history when you can.',
  },
  askTitle: { zh: '怎么联系您才安全', en: 'How can we reach you safely' },
  askHint: {
    zh: '您说了，我们才联系。不说也行，我们只在这一页上写。',
    en: 'We get in touch only as you say. You may leave it: then we write on this page only.',
  },
  way: { zh: '用什么办法', en: 'In which way' },
  chooseWay: { zh: '请选一样', en: 'Choose one' },
  byPhone: { zh: '打我写的这个电话', en: 'Ring the number I give' },
  byPage: { zh: '只在这一页上写，我自己来看', en: 'Write on this page only; I come and look' },
  byOther: { zh: '通过我写明的人或地方', en: 'Through the person or place I name' },
  never: { zh: '不要联系我', en: 'Do not get in touch with me' },
  phone: { zh: '打了也安全的电话', en: 'A number that is safe to ring' },
  when: { zh: '什么时候、要注意什么', en: 'When, and what to mind' },
  whenHint: {
    zh: '比如：工作日上午，别人接了就说打错了。',
    en: 'For example: mornings on weekdays; if somebody else answers, say it is a wrong number.',
  },
  save: { zh: '记下', en: 'Keep this' },
  known: { zh: '联系您的办法：{way}', en: 'How we reach you: {way}' },
  change: { zh: '改一改', en: 'Change this' },
  doorTitle: { zh: '这件事要去这里办', en: 'This goes elsewhere' },
  accuseTitle: { zh: '举报请打 12388', en: 'For an accusation, ring 12388' },
  accuseText: {
    zh: '举报由纪检监察机关受理，这里不办，也不该留下内容。打 12388，或者写信。您写在这里的话，我们接手时会删掉。',
    en: 'Accusations are taken by the discipline inspection and not kept here. Ring 12388 or write to them. What you wrote here is deleted when we pass it on.',
  },
  childText: {
    zh: '有孩子可能受到伤害。知道的人都可以报告：110、12345。我们的工作人员按法律要马上报告（未成年人保护法第十一条）。',
    en: 'A child may be in danger. Anybody can report it: 110, 12345. Our staff must report it at once by law.',
  },
});
