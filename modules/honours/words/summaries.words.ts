import { words } from '../../../base/words.ts';

/** What each endpoint does, for the description of the interface. */
export const honoursWords = words({
  listSummary: {
    zh: '查看表彰、推荐上报和选树典型',
    en: 'Honours, recommendations upward and examples',
  },
  sheetSummary: { zh: '导出评选', en: 'The same list as a sheet' },
  approvalSummary: {
    zh: '查批准文号：没有批准的不能表彰，可以推荐上报或选树典型',
    en: 'Look up an approval number: without one nothing is honoured, and two other ways are open',
  },
  projectsSummary: { zh: '查看批准的项目', en: 'Approved projects' },
  addProjectSummary: {
    zh: '登记批准的项目，要有批准文号',
    en: 'Enter an approved project with the number of its approval',
  },
  jurorsSummary: { zh: '可以请进评审组的人', en: 'Who of an organisation may sit in a jury' },
  oneSummary: { zh: '查看一次评选', en: 'One round with all that happened to it' },
  openSummary: { zh: '开始一次评选', en: 'Open a round for nominations' },
  nominateSummary: { zh: '单位提名', en: 'Nominate for one’s organisation' },
  seatSummary: { zh: '组成评审组', en: 'Seat the jury' },
  judgingSummary: { zh: '提名结束，交评审组', en: 'End the nominations and hand them to the jury' },
  declareSummary: { zh: '评审前申报回避', en: 'Declare to whom one is close, before judging' },
  markSummary: { zh: '评审打分，一次', en: 'Give one’s marks, once' },
  decideSummary: { zh: '决定并公示', en: 'Decide who is chosen, and publish the list' },
  objectSummary: { zh: '单位提出异议', en: 'Object to a public list for one’s organisation' },
  answerSummary: { zh: '答复一条异议', en: 'Answer one objection' },
  concludeSummary: { zh: '公示期满，办结', en: 'Conclude it when the publicity is over' },
  dropSummary: { zh: '不再办，写明原因', en: 'Drop it, with the reason' },
  resultSummary: { zh: '记下推荐的结果', en: 'Enter what became of a recommendation' },
  contactSummary: { zh: '查看联系方式，记录用途', en: 'See a contact for a purpose, on record' },
  publicListSummary: { zh: '正在提名和公示的评选', en: 'Rounds open to everybody, and public lists' },
  publicOneSummary: { zh: '一次评选的公开内容', en: 'What everybody may see of a round' },
  publicNominateSummary: { zh: '群众提名', en: 'Nominate as a resident' },
  publicObjectSummary: { zh: '群众提出异议', en: 'Object as a resident' },
  receivedSummary: { zh: '查看获得的荣誉', en: 'Honours received' },
  receivedSheetSummary: { zh: '导出获得的荣誉', en: 'Honours received as a sheet' },
  tryReceivedSummary: { zh: '试读一张荣誉表，什么也不改', en: 'Try a sheet of honours received' },
  importReceivedSummary: { zh: '导入一张荣誉表', en: 'Enter the honours of a sheet' },
  addReceivedSummary: { zh: '登记一项获得的荣誉', en: 'Enter one honour received' },
  withdrawReceivedSummary: { zh: '撤下一项，写明原因', en: 'Withdraw one, with the reason' },
});
