import { words } from '../../base/words.ts';

export const namingWords = words({
  between: { zh: '、', en: ', ' },
  /** Parted by `between`. */
  common: {
    zh: '有限责任公司、股份有限公司、农民专业合作社、牧民专业合作社、人力资源有限公司、村民委员会',
    en: 'Company, Limited, Cooperative',
  },
});
