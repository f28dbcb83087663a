import { words } from '../../../base/words.ts';

export const organisationSettingWords = words({
  toStaff: { zh: '去{name}的人员', en: 'To the staff of {name}' },
  add: { zh: '新建单位', en: 'Add an organisation' },
  name: { zh: '全称', en: 'Full name' },
  shortName: { zh: '简称', en: 'Short name' },
  kind: { zh: '类别', en: 'Kind' },
  area: { zh: '管哪里', en: 'Area' },
  parent: { zh: '上级单位', en: 'Parent' },
  noParent: { zh: '没有上级', en: 'No parent' },
  phone: { zh: '电话', en: 'Telephone' },
  partner: { zh: '合作单位（不是群团组织）', en: 'A partner, not a mass organisation' },
});
