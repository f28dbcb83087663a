import { words } from '../../base/words.ts';

/** The articles, short. Numbers of the rules on lightening burdens run through all their parts. */
export const articleWords = words({
  rules38: { zh: '若干规定 §3.8', en: 'Rules on lightening burdens §3.8' },
  rules11: { zh: '若干规定 §1.1', en: 'Rules on lightening burdens §1.1' },
  rules12: { zh: '若干规定 §1.2', en: 'Rules on lightening burdens §1.2' },
  rules13: { zh: '若干规定 §1.3', en: 'Rules on lightening burdens §1.3' },
  rules7: { zh: '若干规定 第七部分', en: 'Rules on lightening burdens, part 7' },
  once: { zh: '国办函〔2026〕12号 第一项', en: 'State Council Office letter 12 of 2026, item 1' },
  checks: { zh: '国办函〔2026〕12号 第二项', en: 'State Council Office letter 12 of 2026, item 2' },
  installs: { zh: '国办函〔2026〕12号 第三项', en: 'State Council Office letter 12 of 2026, item 3' },
  likes: { zh: '国办函〔2026〕12号 第四项', en: 'State Council Office letter 12 of 2026, item 4' },
  dropIns: { zh: '本系统规则 到站歇脚不计分', en: 'House rule: drop-in use is not scored' },
  visits: { zh: '本系统规则 走访不下指标', en: 'House rule: visits have no quota' },
  satisfaction: {
    zh: '本系统规则 不单以满意度计分',
    en: 'House rule: satisfaction alone is not scored',
  },
  perPerson: { zh: '本系统规则 考核到单位不到个人', en: 'House rule: bodies are assessed, not persons' },
});

/** Why something may not be scored. */
export const becauseWords = words({
  meetings: { zh: '数的是开了多少会，不是办成了什么。', en: 'It counts meetings, not what came of them.' },
  documents: { zh: '数的是发了多少文件。', en: 'It counts documents issued.' },
  tables: { zh: '数的是报了多少表、交了多少材料。', en: 'It counts tables and materials sent in.' },
  photos: { zh: '看的是照片、视频、轨迹这些痕迹。', en: 'It looks at photos, videos or tracks.' },
  notes: { zh: '数的是笔记、心得、日志。', en: 'It counts notes and diaries.' },
  remarks: { zh: '领导批示不得作为考核内容。', en: 'Leaders’ remarks may not be assessed.' },
  press: {
    zh: '信息采用、刊发、宣传报道不得作为考核内容。',
    en: 'Items taken up by papers and media may not be assessed.',
  },
  logins: {
    zh: '数的是登录、在线、使用，不是服务。',
    en: 'It counts log-ins, time online or use of software, not services.',
  },
  likes: {
    zh: '点赞、转发、阅读、播放不得作为考评依据。',
    en: 'Likes, forwards and reads may not be a ground of assessment.',
  },
  learning: {
    zh: '学习时长、学时、答题不得作为考评依据。',
    en: 'Hours of learning and quizzes may not be a ground of assessment.',
  },
  installs: {
    zh: '安装、注册、关注不得考核通报。',
    en: 'Installing, registering and following may not be assessed.',
  },
  votes: { zh: '网络投票数不得作为考评依据。', en: 'Votes on the net may not be a ground of assessment.' },
  checkIns: { zh: '打卡签到不得强制，也不得计分。', en: 'Check-ins may neither be compelled nor scored.' },
  points: { zh: '积分和排名不得用来考核。', en: 'Points and rankings may not be used for assessment.' },
  dropIns: {
    zh: '数的是有多少人到站歇脚，说不出解决了什么。',
    en: 'It counts people dropping in, and tells nothing of what was solved.',
  },
  visits: { zh: '走访定了数，就成了任务。', en: 'A number of visits becomes a quota.' },
  satisfaction: {
    zh: '单看满意度，打分的人会被催着打分。',
    en: 'Where only satisfaction counts, people are pressed for grades.',
  },
  perPerson: { zh: '按个人计数、排名。', en: 'It counts or ranks single members of staff.' },
  honours: { zh: '得到的荣誉不计分。', en: 'Honours received are not scored.' },
  negated: { zh: '说的是不考核、不要求。', en: 'It says that this is not asked for.' },
  lessened: { zh: '数的是减掉的负担。', en: 'It counts burdens taken away.' },
  outcome: { zh: '数的是办成的事。', en: 'It counts what was done for people.' },
  nothing: { zh: '没有发现规定禁止的内容。', en: 'Nothing that the rules ban was found.' },
});

/** The way that is allowed. */
export const insteadWords = words({
  meetings: {
    zh: '改数“议定事项按期办结率”“会上交办的诉求本人确认解决率”。',
    en: 'Count agreed items finished in time, or needs handed over at the meeting and confirmed as solved.',
  },
  documents: {
    zh: '改数文件要办的事：“待遇兑现率”“政策惠及人数”。',
    en: 'Count what the document is for: benefits paid, people reached.',
  },
  tables: {
    zh: '台账已有的数从台账取，不再报；要数就数事情本身。',
    en: 'Take from the ledger what it has; count the matters themselves.',
  },
  photos: { zh: '改由本人确认，或回访三个人核实。', en: 'Let the person confirm, or call three people.' },
  notes: {
    zh: '改数学以致用的结果，如“培训后就业率”。',
    en: 'Count what came of it, as jobs found after training.',
  },
  remarks: {
    zh: '改数“批示事项办结率”，批示本身不计分。',
    en: 'Count matters finished; the remark itself has no score.',
  },
  press: {
    zh: '可以展示，不得计分；计分改数做成的事。',
    en: 'It may be shown but not scored; score what was done.',
  },
  logins: {
    zh: '改数“线上提交的诉求按期办结率”。',
    en: 'Count needs sent in online and finished in time.',
  },
  likes: {
    zh: '可以展示，不得计分；计分改数看了以后来办成的事。',
    en: 'It may be shown but not scored; score what people came for and got.',
  },
  learning: { zh: '改数结果，如“取证率”“就业率”。', en: 'Count results: certificates, jobs.' },
  installs: {
    zh: '改数“得到服务的人数”，装不装由本人定。',
    en: 'Count people served; whether to install is theirs to decide.',
  },
  votes: {
    zh: '评选看标准和评审，结果公示，不拉票。',
    en: 'Judge by standards and a jury, publish the list, gather no votes.',
  },
  checkIns: {
    zh: '改数到场以后办成的事；安保应急场景除外。',
    en: 'Count what was done; security and emergencies are excepted.',
  },
  points: {
    zh: '一年一次按单位考核，看和自己上年比。',
    en: 'Assess bodies once a year, each against its own last year.',
  },
  dropIns: {
    zh: '改数“驿站按公示时间开门的比例”“驿站受理诉求解决率”。',
    en: 'Count opening as announced, or needs taken in at the station and solved.',
  },
  visits: {
    zh: '改数“走访中发现的需求办结率”。',
    en: 'Count needs found on visits and finished.',
  },
  satisfaction: {
    zh: '和“本人确认解决率”一起看，满意度只作参考。',
    en: 'Read it beside the share confirmed as solved; keep satisfaction for reference.',
  },
  perPerson: { zh: '改为按单位统计。', en: 'Count by body.' },
  honours: {
    zh: '可以连同文号记录、展示，不得计分。',
    en: 'Record and show them with their document number; do not score them.',
  },
});
