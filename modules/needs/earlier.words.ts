import { words } from '../../base/words.ts';

export const earlierWords = words({
  summary: {
    zh: '这个人、这个单位以前的事：只列本单位看得到的，查号码留记录。',
    en: 'Earlier matters of this person and this employer: what the organisation may see; a look-up by number is on record.',
  },
  byPhone: { zh: '本人来电', en: 'The person rang' },
  atCounter: { zh: '本人来访', en: 'The person came' },
  resident: { zh: '本人', en: 'The person' },
});
