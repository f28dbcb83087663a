import { words } from '../../../base/words.ts';
import type { WeightName } from '../weighing.rules.ts';

export const weighingDeskWords = words({
  lead: {
    zh: '推荐服务时，哪样算多少。改之前先看看：上个月的诉求按新的会怎么推荐，看过才能采用。',
    en: 'How much each thing counts when services are proposed. Look first what other weights would have proposed for last month’s needs; only then they can be adopted.',
  },
  readOnly: {
    zh: '全市的权重由市联席会议办公室改，这里只能看。',
    en: 'The city’s coordination office changes the weights; here they can be read.',
  },
  fields: { zh: '话对在哪里，算多少', en: 'Where the words are found' },
  pro: { zh: '对得上，往前放多少', en: 'What speaks for a service' },
  against: { zh: '对不上，往后放多少', en: 'What speaks against it' },
  now: { zh: '现在 {value}，可填 {least}–{most}', en: 'Now {value}; from {least} to {most}' },
  value: { zh: '{value}%', en: '{value}%' },
  look: { zh: '先看看', en: 'Look first' },
  learn: { zh: '从采纳的匹配里学', en: 'Learn from accepted matches' },
  back: { zh: '改回现在的', en: 'Back to the present' },
  unchanged: { zh: '先改一个数，再看看。', en: 'Change a number first.' },
});

/** One text for each weight. */
export const weightWords = words({
  said: { zh: '对上“群众怎么说”', en: 'In “how people say it”' },
  title: { zh: '对上服务名称', en: 'In the name of the service' },
  summary: { zh: '对上服务简介', en: 'In its summary' },
  groupFits: { zh: '人群对得上', en: 'It is for this group' },
  groupMissing: { zh: '只面向某些人，话里没说到', en: 'For certain groups, none of them told' },
  placeNamed: { zh: '就在本人那里办', en: 'Offered where the person is' },
  placeUnknown: {
    zh: '只在有的地方办，不知道人在哪里',
    en: 'Offered in some places, and the place is not known',
  },
  full: { zh: '名额满了', en: 'It is full' },
  doorsOpen: { zh: '现在开着门', en: 'Its doors are open' },
  doorsClosed: { zh: '今天不开门了', en: 'Its doors are shut for today' },
  record: { zh: '这类事办得好往前，办得不好往后', en: 'What the organisation solved of such matters' },
  declined: { zh: '这类事常退回', en: 'The organisation often declines such matters' },
  language: { zh: '那里有人看得懂写的文字', en: 'Somebody there reads the language' },
} satisfies Record<WeightName, { zh: string; en: string }>);

export const trialWords = words({
  title: { zh: '先看看的结果', en: 'What it would have done' },
  waiting: { zh: '马上开始看…', en: 'About to begin …' },
  learning: { zh: '正在学，试了 {done} 种权重…', en: 'Learning; {done} weights were tried …' },
  comparing: { zh: '看了 {done} / {total} 件…', en: '{done} of {total} needs …' },
  tried: { zh: '这次看的是', en: 'Looked at' },
  change: { zh: '{name}：{before} → {after}', en: '{name}: {before} → {after}' },
  none: {
    zh: '上个月没有可看的诉求，受保护的和要保密的不在里面。',
    en: 'Last month has no needs to look at; protected and confidential ones are left out.',
  },
  changed: {
    zh: '看了 {needs} 件：{first} 件第一个推荐变了，{five} 件前五个推荐变了。',
    en: '{needs} needs: the first proposal changes in {first}, the first five in {five}.',
  },
  where: { zh: '对着真正接下的单位', en: 'Against who took it on' },
  what: { zh: '推荐', en: 'Proposal' },
  before: { zh: '现在', en: 'Now' },
  after: { zh: '换了以后', en: 'With these' },
  firstRight: { zh: '第一个就对', en: 'Right first' },
  fiveRight: { zh: '前五个里有', en: 'Among five' },
  share: { zh: '{count} / {taken}（{share}%）', en: '{count} / {taken} ({share}%)' },
  bias: {
    zh: '有 {taken} 件已有单位接下。多数是照当时的推荐选的，所以现在的权重会占一点便宜。',
    en: '{taken} were taken on. Most were chosen from the proposals of then, which favours the present weights a little.',
  },
  list: { zh: '第一个推荐变了的', en: 'Where the first proposal changes' },
  same: { zh: '没有一件的第一个推荐会变。', en: 'The first proposal changes in none.' },
  reference: { zh: '编号', en: 'Reference' },
  category: { zh: '类别', en: 'Category' },
  nothing: { zh: '没有推荐', en: 'none' },
  service: { zh: '{title}（{organisation}）', en: '{title} ({organisation})' },
  judged: { zh: '对不对', en: 'Right?' },
  better: { zh: '变对了', en: 'now right' },
  worse: { zh: '变错了', en: 'now wrong' },
  stays: { zh: '都对', en: 'both right' },
  neither: { zh: '都不对', en: 'neither' },
  open: { zh: '还没有单位接', en: 'not taken on yet' },
  few: {
    zh: '采纳的匹配只有 {cases} 件，要有 {fewest} 件才学得出来，这次不提新的权重。',
    en: 'There are {cases} accepted matches; from {fewest} on something can be learned. No weights are proposed.',
  },
  noBetter: {
    zh: '学了 {cases} 件采纳的匹配，没有比现在更好的，这次不提新的权重。拿没学过的来试，名次分变了 {mean} ± {deviation}（满分 100）。',
    en: 'Of {cases} accepted matches nothing better than the present weights was learned. On matches left out the score of their places moved by {mean} ± {deviation} of 100.',
  },
  gain: {
    zh: '从 {cases} 件采纳的匹配里学的。拿没学过的来试，对的那个离第一位近了 {mean} ± {deviation}（满分 100）。',
    en: 'Learned from {cases} accepted matches. On matches left out the right one came nearer to the first place by {mean} ± {deviation} of 100.',
  },
  adopt: { zh: '采用', en: 'Adopt' },
  adoptAsk: { zh: '采用这些权重？', en: 'Adopt these weights?' },
  adoptText: {
    zh: '下一件诉求就按新的推荐，以前的照旧。随时可以放回。',
    en: 'The next need is proposed by them; earlier ones stay as they are. They can be put back at any time.',
  },
  why: { zh: '为什么换', en: 'Why' },
  whyHint: { zh: '写一句，以后的人看得懂', en: 'One sentence that others will understand' },
  notNow: {
    zh: '这次看的不能采用了：权重已经换过，或者过了一天。请再先看看。',
    en: 'This look can no longer be adopted: other weights hold by now, or a day has passed. Look again first.',
  },
});

export const weighingHistoryWords = words({
  title: { zh: '改过的', en: 'Versions' },
  usual: { zh: '还没有改过，按系统自带的权重。', en: 'Never changed: the weights the system comes with.' },
  version: { zh: '第 {version} 版', en: 'Version {version}' },
  first: { zh: '系统自带的', en: 'As the system comes' },
  now: { zh: '现在', en: 'Now' },
  by: { zh: '{name}（{number}）', en: '{name} ({number})' },
  restored: { zh: '放回第 {version} 版', en: 'version {version} put back' },
  restoredFirst: { zh: '放回系统自带的', en: 'as the system comes put back' },
  why: { zh: '原因：{why}', en: 'Because: {why}' },
  restore: { zh: '放回', en: 'Put back' },
  restoreAsk: { zh: '放回“{name}”？', en: 'Put “{name}” back?' },
  restoreText: {
    zh: '下一件诉求就按它推荐；现在的也留着，还能再换回来。',
    en: 'The next need is proposed by it. The present weights are kept too.',
  },
});
