import { words } from '../../../base/words.ts';

export const historyWords = words({
  title: { zh: '谁改过', en: 'Who changed it' },
  none: { zh: '启用以来还没有改过。', en: 'Nobody has changed it since the start.' },
  system: { zh: '系统', en: 'The system' },
  by: { zh: '{name}（{number}）', en: '{name} ({number})' },
  comma: { zh: '、', en: ', ' },
});

/** What the end of a happening's name says was done. */
export const doneWords = words({
  added: { zh: '新建', en: 'Added' },
  changed: { zh: '改了', en: 'Changed' },
  moved: { zh: '改挂了', en: 'Moved' },
  closed: { zh: '停用', en: 'Closed' },
  reopened: { zh: '恢复', en: 'Opened again' },
  imported: { zh: '导入', en: 'Imported' },
  set: { zh: '新定了', en: 'Set' },
  removed: { zh: '去掉了', en: 'Took off' },
  on: { zh: '打开了', en: 'Switched on' },
  off: { zh: '关掉了', en: 'Switched off' },
});

/** What a field of a person's entry is called, where that is another word. */
export const personWords = words({
  name: { zh: '姓名', en: 'name' },
});

export const fieldWords = words({
  name: { zh: '名称', en: 'name' },
  post: { zh: '职务', en: 'post' },
  languages: { zh: '语言', en: 'languages' },
  shortName: { zh: '简称', en: 'short name' },
  kind: { zh: '类别', en: 'kind' },
  level: { zh: '级别', en: 'level' },
  code: { zh: '代码', en: 'code' },
  parent: { zh: '上级', en: 'parent' },
  parentId: { zh: '上级', en: 'parent' },
  areaId: { zh: '地区', en: 'area' },
  areas: { zh: '地区', en: 'areas' },
  phone: { zh: '电话', en: 'telephone' },
  mail: { zh: '邮箱', en: 'mail address' },
  uscc: { zh: '统一社会信用代码', en: 'credit code' },
  hasUnion: { zh: '工会', en: 'trade union' },
  partner: { zh: '合作单位', en: 'partner' },
  address: { zh: '地址', en: 'address' },
  hours: { zh: '开放时间', en: 'hours' },
  openFrom: { zh: '开门', en: 'opens' },
  openTo: { zh: '关门', en: 'closes' },
  openDays: { zh: '开放日', en: 'days' },
  facilities: { zh: '设施', en: 'facilities' },
  duty: { zh: '一次值守', en: 'an entry of the rota' },
  organisationId: { zh: '单位', en: 'organisation' },
  from: { zh: '开始', en: 'from' },
  until: { zh: '结束', en: 'until' },
  lines: { zh: '热线和顺序', en: 'lines and their order' },
  works: { zh: '上班或休息', en: 'working or free' },
  reason: { zh: '原因', en: 'reason' },
  take_on: { zh: '接单期限', en: 'to take on' },
  answer: { zh: '答复期限', en: 'to answer' },
  model: { zh: '外接模型', en: 'the outside model' },
});
