import { words } from '../../../base/words.ts';

export const summaryWords = words({
  list: { zh: '组织，按条件一页一页看。', en: 'Bodies, filtered, page by page.' },
  one: {
    zh: '一个组织：上下级、届期、领导班子、提示。',
    en: 'One body: tree, terms, leading body, warnings.',
  },
  add: { zh: '登记一个组织。', en: 'Enter a body.' },
  change: { zh: '改正一个组织的资料。', en: 'Correct a body.' },
  setEnded: { zh: '撤销或恢复一个组织。', en: 'Dissolve a body or open it again.' },
  trySheet: { zh: '试着导入组织表，什么也不改。', en: 'Try a sheet of bodies; changes nothing.' },
  importSheet: {
    zh: '导入组织表，全部或只要好的行。',
    en: 'Take over a sheet of bodies, all rows or the good ones.',
  },
  exportSheet: { zh: '组织表，可以改了再导入。', en: 'Bodies as a sheet that can be imported again.' },
  addTerm: { zh: '登记一次换届。', en: 'Enter an election.' },
  changeTerm: { zh: '改正一届的资料，或去掉登记错的。', en: 'Correct a term, or withdraw a wrong one.' },
  addApproval: { zh: '登记提前或延期换届的批准。', en: 'Enter the approval of an early or late election.' },
  addPost: { zh: '设一个领导职务。', en: 'Add a post of the leading body.' },
  changePost: { zh: '改一个领导职务，或去掉。', en: 'Change a post, or remove it.' },
  addHolder: { zh: '登记任职的人。', en: 'Enter who holds a post.' },
  changeHolder: { zh: '改正任职资料，或登记离任。', en: 'Correct who holds a post, or that they left.' },
  rules: {
    zh: '各类组织的届期规定和提示的界线。',
    en: 'Editions of the rules of terms, and thresholds of warnings.',
  },
  addRule: {
    zh: '登记一版届期规定；之后选出的各届重新推算。',
    en: 'Enter an edition; terms elected since are reckoned anew.',
  },
  setThresholds: { zh: '定领导班子提示的界线。', en: 'Set the thresholds of warnings.' },
  setDays: {
    zh: '定离会的人保存几天、建会停几天算停住。',
    en: 'Set how long who left is kept, and when a founding stands still.',
  },
  coverage: { zh: '组织覆盖：各地还有多少没建。', en: 'Coverage by area: where there is no body yet.' },
  uncovered: { zh: '还没建的地区或用人单位。', en: 'Areas or employers without a body.' },
  uncoveredSheet: { zh: '还没建的，XLSX 或 CSV。', en: 'What has no body, as XLSX or CSV.' },
});
