import { words } from '../../../base/words.ts';

/** What the columns of a sheet of leading bodies are called; the first title is the one written out. */
export const postTitles = {
  body: ['组织', '组织名称', '组织编号', '单位'],
  post: ['职务', '职务名称'],
  working: ['专兼职', '专职兼职', '任职方式'],
  established: ['定几人', '应配', '核定人数', '职数'],
  holder: ['姓名', '任职人'],
  birthYear: ['出生年份', '出生年'],
  since: ['任职日期', '任职时间'],
  others: ['其他职务', '兼任职务', '兼职'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const workingWords = words({
  full: { zh: '专职', en: 'Full-time' },
  part: { zh: '兼职', en: 'Part-time' },
  seconded: { zh: '挂职', en: 'Seconded' },
});

/** Said of a sheet before it is taken. */
export const warningWords = words({
  vacant: {
    zh: '{body}缺配：“{post}”定 {established} 人，有 {held} 人',
    en: '{body}, vacant: “{post}” is for {established}, held by {held}',
  },
  busy: {
    zh: '{body}兼职过多：{person}另有 {count} 个职务，界线是 {most} 个',
    en: '{body}, too many posts: {person} has {count} others, the threshold is {most}',
  },
  old: {
    zh: '{body}年龄偏大：{person} {age} 岁，界线是 {limit} 岁',
    en: '{body}, advanced age: {person} is {age}, the threshold is {limit}',
  },
  mean: {
    zh: '{body}平均 {age} 岁，界线是 {limit} 岁',
    en: '{body}: {age} on average, the threshold is {limit}',
  },
});

export const postSheetWords = words({
  title: { zh: '领导班子', en: 'Leading bodies' },
  exampleOthers: { zh: '旗政协委员、示例（导入前请删去这一行）', en: 'An example; remove this row' },
  examplePost: { zh: '副主席', en: 'Vice-chair' },
  exampleName: { zh: '张三', en: 'Zhang San' },
  comma: { zh: '、', en: ', ' },
  unknownBody: { zh: '没有“{name}”这个组织', en: 'There is no body “{name}”' },
  severalBodies: { zh: '有几个“{name}”，请填编号', en: 'There are several “{name}”; give its code' },
  notYours: { zh: '这不是您这条线、您这个地区的组织', en: 'Not a body of your line and area' },
  badBirth: { zh: '按出生年份算不到 16 岁，或超过 100 岁', en: 'Under 16 or over 100 by this year of birth' },
  tooMany: { zh: '其他职务太多，最多 20 个', en: 'Too many; 20 at most' },
  twice: { zh: '和第 {row} 行是同一个人', en: 'The same person as in row {row}' },
  full: {
    zh: '定 {count} 人，加上已经在任的就超了。有人离任的，先登记离任',
    en: 'It is for {count}; with who holds it now they are more. Enter who left first',
  },
  hint: {
    zh: '一行一个人；还空着的职务，姓名不填。其他职务用顿号隔开。先试，会告诉您缺配、兼职过多、年龄偏大。',
    en: 'A row for each person; of a vacant post the name stays empty. Try it first: vacancies, too many posts and ages are told.',
  },
});

export const postSheetSummaries = words({
  exportPosts: { zh: '领导班子的表，或空表', en: 'Leading bodies as a sheet, or an empty one' },
  tryPosts: {
    zh: '试导入领导班子；先说缺配、兼职过多、年龄偏大',
    en: 'Try a sheet of leading bodies, with its warnings',
  },
  importPosts: { zh: '导入领导班子', en: 'Import a sheet of leading bodies' },
});
