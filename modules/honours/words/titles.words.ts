import { type Word, words } from '../../../base/words.ts';
import type { TitleDue, TitleState, TitleStepKind } from '../titles.rules.ts';

export const titleSummaries = words({
  programmes: { zh: '查看创建项目', en: 'Title programmes' },
  addProgramme: { zh: '开始一个创建项目，先要批准文号', en: 'Open a title programme under its approval' },
  titles: { zh: '查看申报和称号', en: 'Applications and titles' },
  sheet: { zh: '导出申报和称号', en: 'The same list as a sheet' },
  apply: { zh: '申报', en: 'Apply for a title' },
  admit: { zh: '受理，开始创建', en: 'Admit an application: building begins' },
  built: { zh: '报告建成', en: 'Say that it is built' },
  accept: { zh: '验收，要两个人先后', en: 'Accept it, by two persons one after the other' },
  recheck: { zh: '复查', en: 'Look at it again' },
  withdraw: { zh: '不予受理或撤销，写明原因', en: 'Refuse or withdraw it, with the reason' },
});

export const titleStateWords: Record<TitleState, Word> = {
  applied: { zh: '已申报', en: 'Applied' },
  building: { zh: '创建中', en: 'Building' },
  built: { zh: '待验收', en: 'To be accepted' },
  seen: { zh: '一人已验收', en: 'Accepted by one' },
  kept: { zh: '保持称号', en: 'Holds the title' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};

export const titleStepWords: Record<TitleStepKind, Word> = {
  applied: { zh: '申报', en: 'Applied' },
  admitted: { zh: '受理，开始创建', en: 'Admitted, building begins' },
  built: { zh: '报告建成', en: 'Built' },
  seen: { zh: '第一人验收', en: 'Accepted by the first' },
  kept: { zh: '第二人验收，授予称号', en: 'Accepted by the second: the title is given' },
  rechecked: { zh: '复查，保持', en: 'Looked at again, kept' },
  withdrawn: { zh: '撤销', en: 'Withdrawn' },
};

export const titleDueWords: Record<TitleDue, Word> = {
  soon: { zh: '快到复查日', en: 'Due soon' },
  overdue: { zh: '复查过期', en: 'Overdue' },
};

export const titleRefusals = words({
  programmeTaken: {
    zh: '这个批准已经开了一个创建项目。',
    en: 'A programme was opened under this approval already.',
  },
  full: { zh: '批准的名额是 {quota}，已经满了。', en: 'The approval is for {quota}, and they are taken.' },
  twice: { zh: '这个单位已经申报或保持这个称号。', en: 'This body has applied or holds the title already.' },
  ended: {
    zh: '这个创建项目的批准只到 {until}，不再受理申报。',
    en: 'The approval held until {until}: nobody can apply any more.',
  },
  notOwn: {
    zh: '只能替本单位申报，或替企业、村、没有账号的组织申报。',
    en: 'Apply for your own organisation, an employer, or a body without an account.',
  },
  oneHolder: {
    zh: '替谁申报？选本单位、一个企业或村、一个组织，只选一个。',
    en: 'Apply for whom? Choose your organisation, one employer or one body, and only one of them.',
  },
  samePerson: {
    zh: '申报的人、申报的单位不验收；两次验收要两个人。请主办单位的另一位来办；没有另一位时，第二次验收可以由联席办或上一级联席办的人来办。',
    en: 'Who applied does not accept, nor does their organisation; two persons accept. Ask another of whoever holds the programme; the second may come from the office of the joint meeting, or the one above.',
  },
});
