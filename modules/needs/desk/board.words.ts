import { type Word, words } from '../../../base/words.ts';
import type { BoardKind } from '../board.rules.ts';

export const boardDeskWords = words({
  title: { zh: '协调台', en: 'Board' },
  morning: { zh: '今天先看', en: 'This morning' },
  supervision: {
    zh: '督办 {count} 件到日子，其中 {late} 件过了',
    en: 'Under supervision and due: {count}, late: {late}',
  },
  twice: { zh: '两个单位退回的 {count} 件', en: 'Declined by two organisations: {count}' },
  protected: { zh: '受保护的 {count} 件，这里只有数', en: 'Protected: {count}, a number only' },
  unmet: { zh: '{day}以来新的未满足需求 {count} 件', en: 'New unmet needs since {day}: {count}' },
  unheard: { zh: '群众有新留言的 {count} 件', en: 'New words from residents: {count}' },
  duty: { zh: '值班：{name}', en: 'On duty: {name}' },
  office: { zh: '本单位电话', en: 'the office' },
  rota: { zh: '值班表', en: 'The rota' },
  calm: { zh: '没有等您拿主意的事。', en: 'Nothing waits for you.' },
  organisation: { zh: '牵头单位', en: 'Lead' },
  anyOrganisation: { zh: '全部单位', en: 'Any organisation' },
  area: { zh: '地方', en: 'Area' },
  anyArea: { zh: '全部地方', en: 'Any area' },
  table: { zh: '{kind}，先到期的在前', en: '{kind}, what is due first' },
  matter: { zh: '哪件事', en: 'Which' },
  empty: { zh: '这一类没有事', en: 'Nothing of this kind' },
  emptyText: {
    zh: '有了会自己列到这里。原话只有经办的单位看得到，这里看编号、类别和单位。',
    en: 'What comes up appears here by itself. Words are seen by those who handle it; here are number, category and organisation.',
  },
  exportNote: { zh: '受保护的和原话不在表里', en: 'Without what is protected and without words' },
  settle: { zh: '去定由谁办', en: 'Settle who has it' },
});

export const boardKindWords: Record<BoardKind, Word> = {
  declined_twice: { zh: '两个单位退回', en: 'Declined twice' },
  reopened_twice: { zh: '第二次重开', en: 'Reopened twice' },
  no_candidate: { zh: '找不到单位', en: 'No candidate' },
  overdue: { zh: '过了期限', en: 'Overdue' },
  supervision_due: { zh: '督办到日子', en: 'Supervision due' },
  unassigned: { zh: '没有人牵头', en: 'No lead' },
};
