import { words } from '../../../base/words.ts';

export const telephonesWords = words({
  title: { zh: '值班电话', en: 'Telephones' },
  search: { zh: '找单位、人、电话', en: 'Find a body, a person, a number' },
  lines: { zh: '热线', en: 'Help lines' },
  near: { zh: '{place}的单位', en: 'Bodies in {place}' },
  others: { zh: '其他单位', en: 'Other bodies' },
  duty: { zh: '值班：{name} {phone}', en: 'On duty: {name} {phone}' },
  nothing: { zh: '没有找到。换个说法试试。', en: 'Nothing found. Try another word.' },
  partner: { zh: '合作单位', en: 'partner' },
});
