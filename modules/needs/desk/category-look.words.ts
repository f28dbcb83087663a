import { words } from '../../../base/words.ts';

export const categoryLookWords = words({
  look: { zh: '请看一眼：这是哪一类', en: 'Please look: what is it about' },
  likely: { zh: '像是这几类，选一个', en: 'It may be one of these' },
  because: { zh: '因为：{words}', en: 'because of: {words}' },
  comma: { zh: '、', en: ', ' },
  none: { zh: '都不是', en: 'None of these' },
  all: { zh: '从全部类别里选', en: 'From all categories' },
  read: { zh: '自动定为“{name}”，把握 {percent}%', en: 'Taken for {name} by itself, {percent} % sure' },
  right: { zh: '是这一类', en: 'That is right' },
  taken: { zh: '定为“{name}”。', en: 'Taken as {name}.' },
});
