import { words } from '../../base/words.ts';

export const namingWords = words({
  between: { zh: '、', en: ', ' },
  /** Parted by `between`. */
  common: {
    zh: '有限责任公司、股份有限公司、农民专业合作社、牧民专业合作社、人力资源有限公司、村民委员会',
    en: 'Company, Limited, Cooperative',
  },
  /** What stands at the end of a name and tells no employer apart: forms and trades, parted by `between`. */
  ends: {
    zh: '有限责任公司、股份有限公司、有限公司、公司、集团、专业合作社、合作社、村民委员会、社区居民委员会、厂、店、部、场、站、院、园、中心、连锁、服务、管理、制品、门窗、乳业、同城、配送、建筑、劳务、物流、饲料、大酒店、酒店、饭店、宾馆、餐饮、食品、热力、代驾、超市、商贸、贸易、公寓、塑料、家政、汽修、汽车、肉业、羊绒、商砼、物业、奶食、建材、建设、装饰、面粉、制衣、服装、养老、木、机械、配件、采石、山货、蔬菜、杂粮、种植、养殖、牧业、农业、科技、工程、人力资源、幼儿、人民医、第二中学',
    en: 'Company, Limited, Cooperative, Factory',
  },
  /** Behind the name of a village: its committee is meant, and not the place. */
  itself: {
    zh: '村委|村民委|嘎查委|嘎查两委|村两委|两委|委员会|居委|居民委|村集体|嘎查集体',
    en: 'committee',
  },
  /** Words without which a name of two or three characters is taken for what it otherwise means. */
  work: {
    zh: '厂|公司|工资|工钱|欠薪|讨薪|欠钱|欠我|没发|老板|干活|打工|上班|单位|工地|合同|社保|工伤|辞退|开除|加班|怎么样了|咋样了|有没有信|有消息|到哪一步',
    en: 'wages|work|boss|contract|any news',
  },
});
