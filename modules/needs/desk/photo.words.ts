import { words } from '../../../base/words.ts';

export const photoDeskWords = words({
  ask: { zh: '手机传照片', en: 'Photograph by telephone' },
  title: { zh: '请本人用手机扫', en: 'To be scanned by the person’s telephone' },
  hint: {
    zh: '用一次，{time} 前有用。传好了照片就出现在这件事里。',
    en: 'Works once, until {time}. What is sent appears in this need.',
  },
  code: { zh: '传照片页面的二维码', en: 'QR code of the page for photographs' },
  came: { zh: '照片到了，{count} 个，在这件事里。', en: 'They came: {count}, kept with this need.' },
});
