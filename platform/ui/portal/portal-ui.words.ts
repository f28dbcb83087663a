import { words } from '../../../base/words.ts';

export const portalUiWords = words({
  problem: { zh: '有地方要改一下', en: 'Something needs another look' },
  named: { zh: '{label}：{text}', en: '{label}: {text}' },
  optional: { zh: '（可以不填）', en: ' (optional)' },
  keptAll: { zh: '您写的都还在。', en: 'What you wrote is kept.' },
  again: {
    zh: '这一份刚才已经收下了。要把现在这段话另外再交一次，请再按一下下面的按钮。',
    en: 'This form was already received. To send the present text as a new one, press the button again.',
  },
  tooOften: { zh: '先歇一会儿', en: 'Please wait a little' },
  changed: { zh: '刚刚有新进展', en: 'Something changed meanwhile' },
  addFiles: { zh: '加照片或 PDF', en: 'Add pictures or PDF' },
  addFilesHint: {
    zh: '最多 {most} 个，每个不超过 {size} MB。苹果手机从这里选照片，会自动转成能收的格式。照片里的拍摄地点会去掉。',
    en: 'At most {most}, each up to {size} MB. An iPhone makes the photos you choose here into a format that fits. The place where a photo was taken is removed.',
  },
  filesKept: { zh: '已经收下的，不用再选', en: 'Already taken; no need to choose them again' },
  picture: { zh: '照片 {number}', en: 'Picture {number}' },
  openPicture: { zh: '看大图：{name}', en: 'Open {name}' },
  document: { zh: 'PDF 文件', en: 'PDF document' },
  sendingFiles: { zh: '正在传，{percent}%', en: 'Sending, {percent}%' },
  arrivedFiles: { zh: '传完了，正在看照片…', en: 'Arrived; looking at the pictures…' },
  failedFiles: {
    zh: '没有传成。您写的和选的照片都还在，网络好了再按一次。',
    en: 'It did not get through. Your words and pictures are still here; press again when the network is back.',
  },
  working: { zh: '正在交…', en: 'Sending…' },
});
