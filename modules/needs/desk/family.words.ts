import { words } from '../../../base/words.ts';

export const familyDeskWords = words({
  title: { zh: '家里人看', en: 'Relatives who look' },
  give: { zh: '让家里人也能看', en: 'Let a relative look' },
  hint: {
    zh: '本人说了才记。家里人在“查进度”用自己的手机号看，看得到步骤和日期，能问一句，不能替本人定。',
    en: 'Only when the person says so. The relative looks with their own number: steps and dates, may ask, decides nothing.',
  },
  name: { zh: '本人怎么叫他，如：儿子', en: 'What the person calls them, such as: my son' },
  phone: { zh: '他的手机号', en: 'Their mobile number' },
  send: { zh: '记下', en: 'Note it' },
  opened: { zh: '最近 {at}看过', en: 'last looked {at}' },
  notOpened: { zh: '还没有看过', en: 'has not looked yet' },
  withdraw: { zh: '不给看了', en: 'Take it back' },
  withdrawOf: { zh: '不给{name}看了', en: 'Take back what {name} has' },
  sure: { zh: '{name}马上就看不到了。', en: '{name} sees nothing from now on.' },
  keep: { zh: '留着', en: 'Keep it' },
});
