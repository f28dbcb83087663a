import { words } from '../../../base/words.ts';

export const consentDeskWords = words({
  title: { zh: '请照着念，等回答', en: 'Read this aloud and wait for the answer' },
  own: {
    zh: '“把您说的这件事告诉{organisations}，用来{purposes}，行吗？”',
    en: '“May we tell {organisations} what you told us, for {purposes}?”',
  },
  ownMatterOf: {
    zh: '“把您{matter}的事告诉{organisations}，用来{purposes}，行吗？”',
    en: '“May we tell {organisations} about your matter ({matter}), for {purposes}?”',
  },
  matterOfOther: {
    zh: '“把{who}{matter}的事告诉{organisations}，用来{purposes}，行吗？”',
    en: '“May we tell {organisations} about {who} ({matter}), for {purposes}?”',
  },
  ofOther: {
    zh: '“把{who}的这件事告诉{organisations}，用来{purposes}，行吗？”',
    en: '“May we tell {organisations} about {who}, for {purposes}?”',
  },
  asksSelf: { zh: '本人同意吗？', en: 'Does the person agree?' },
  asksOther: {
    zh: '{who}本人同意吗？请本人自己说，或把电话递给本人。',
    en: 'Does {who} agree? They say so themselves, or come to the telephone.',
  },
  asksAll: {
    zh: '留了名字的 {count} 位都同意吗？',
    en: 'Do all {count} who left a name agree?',
  },
  yes: { zh: '本人同意，派出去', en: 'Agreed: dispatch' },
  guardian: { zh: '监护人代为同意，派出去', en: 'The guardian agrees: dispatch' },
  no: { zh: '不同意，只受理', en: 'Not agreed: only take it down' },
  stored: {
    zh: '会记下：{how}，{time}，{name}。',
    en: 'Kept on record: {how}, {time}, {name}.',
  },
  byPhone: { zh: '电话口头', en: 'by telephone' },
  atCounter: { zh: '当面', en: 'in person' },
  someone: { zh: '那位', en: 'the other person' },
  and: { zh: '和', en: ' and ' },
  comma: { zh: '、', en: ', ' },
  refused: {
    zh: '本人没有同意，没有派给别的单位。现在按 Ctrl+Enter 只受理。',
    en: 'Not agreed, so nobody else is told. Ctrl+Enter now only takes it down.',
  },
  otherBasis: { zh: '换一种依据', en: 'Another basis' },
  propose: { zh: '按建议派单', en: 'Dispatch as proposed' },
  proposeHint: {
    zh: 'Alt+Enter：按建议选好牵头和配合，念同意的话，按 Y 派出去。',
    en: 'Alt+Enter chooses lead and assisting as proposed; read the sentence, press Y to dispatch.',
  },
  forWhom: { zh: '谁的事', en: 'Whose matter' },
  ownMatter: { zh: '本人的', en: 'Their own' },
  another: { zh: '家里人或别人的', en: 'Of somebody else' },
  relation: { zh: '是来说的人的什么人', en: 'What they are to whoever tells it' },
  concernedName: { zh: '怎么称呼那位', en: 'Name of the person concerned' },
  total: { zh: '一共几个人的事', en: 'Of how many people' },
  totalHint: {
    zh: '没留名字的只记一个数。',
    en: 'Those who leave no name are only a number.',
  },
  alsoName: { zh: '第 {number} 位怎么称呼', en: 'Name, person {number}' },
  alsoPhone: { zh: '第 {number} 位电话（可不填）', en: 'Phone, person {number} (optional)' },
  addPerson: { zh: '再记一位的名字', en: 'Name one more' },
  removePerson: { zh: '去掉第 {number} 位', en: 'Take out person {number}' },
  others: {
    zh: '留了名字 {named} 位，没留名字 {others} 位。',
    en: '{named} named, {others} as a number.',
  },
  persons: { zh: '一共 {total} 人', en: '{total} people' },
  concerned: { zh: '说的是', en: 'About' },
  also: { zh: '一起来的', en: 'Came along' },
  noName: { zh: '没留名字', en: 'No name left' },
  noNames: { zh: '没留名字的 {count} 人', en: '{count} without a name' },
  agreed: { zh: '{by}同意：{how}，{time}，{name}记', en: '{by} agreed: {how}, {time}, noted by {name}' },
  noted: { zh: '，{time}，{name}记', en: ', {time}, noted by {name}' },
  self: { zh: '本人', en: 'The person' },
  ward: { zh: '监护人', en: 'The guardian' },
});
