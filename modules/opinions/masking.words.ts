import { words } from '../../base/words.ts';

/** What addresses and names begin and end with, parted by `|`: whatever stands there does not leave the house. */
export const maskingWords = words({
  roads: {
    zh: '路|街|巷|胡同|大道|道|小区|花园|佳苑|家园|公寓|苑|庄园|村|屯|嘎查',
    en: 'road|street|lane|avenue|court|village',
  },
  numbers: { zh: '一二三四五六七八九十百零〇', en: '0123456789' },
  houses: { zh: '号楼|号院|号|栋|幢|单元|室|户', en: 'building|unit|room' },
  naming: { zh: '我叫|名叫|名字叫|名字是|姓名[:：]|姓名是|本人姓名', en: 'my name is|name:' },
});
