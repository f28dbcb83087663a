import { words } from '../../base/words.ts';

export const portalWords = words({
  name: { zh: '连心', en: 'Lianxin' },
  home: { zh: '连心 首页', en: 'Lianxin, home' },
  about: { zh: '有事说一声，给您找该办的单位', en: 'Say what you need; the right organisation is found' },
  skip: { zh: '直接看正文', en: 'Skip to the content' },
  large: { zh: '长辈版', en: 'Larger' },
  standard: { zh: '标准字', en: 'Normal' },
  contrast: { zh: '高对比', en: 'Contrast' },
  calm: { zh: '标准色', en: 'Calm colours' },
  settings: { zh: '语言、字号、颜色', en: 'Language, print and colours' },
  finished: { zh: '用完了，清空', en: 'I am done, clear this machine' },
  footer: { zh: '页脚', en: 'Foot' },
  concerns: { zh: '大家关心的事', en: 'What many people tell' },
  library: { zh: '文件与政策', en: 'Documents and policies' },
  honours: { zh: '评选和公示', en: 'Nominations and public lists' },
  privacy: { zh: '我们怎么保管您的信息', en: 'What we keep of you' },
  complain: { zh: '对这个网站有意见', en: 'A complaint about this site' },
  helpLines: { zh: '求助热线', en: 'Help lines' },
  danger: { zh: '有危险，马上打', en: 'In danger, ring' },
  refusedTitle: { zh: '这一步没有做成', en: 'This did not work' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundText: {
    zh: '网址可能少抄了几个字，也可能这一页已经不在了。要看办到哪一步，请用查询码查进度。',
    en: 'The address may be incomplete, or the page is gone. To see how your matter stands, use your tracking code.',
  },
  toHome: { zh: '回到首页', en: 'Go to the first page' },
  toProgress: { zh: '查进度', en: 'See how it stands' },
  ringInstead: {
    zh: '不想再试，可以打电话说，一样给您办。',
    en: 'You can also ring and say it; it is handled the same way.',
  },
  reference: { zh: '编号 {request}', en: 'Reference {request}' },
});

export const helpLineWords = words({
  title: { zh: '求助热线', en: 'Help lines' },
  lead: {
    zh: '按一下号码就拨出去。拿不准该打哪个，打 12345。',
    en: 'Press a number to ring it. Not sure which one? Ring 12345.',
  },
  now: { zh: '有危险，马上打', en: 'In danger, ring at once' },
  others: { zh: '别的事', en: 'Other matters' },
  none: { zh: '本市还没有登记求助热线。', en: 'The city has not listed its help lines yet.' },
});

export const privacyWords = words({
  title: { zh: '我们怎么保管您的信息', en: 'What we keep of you' },
  lead: {
    zh: '这个网站不用注册，看什么都不用登录，也不记您看过哪一页。',
    en: 'There is nothing to register here, reading needs no sign-in, and we do not record what you read.',
  },
  whatTitle: { zh: '记下什么', en: 'What is kept' },
  what: {
    zh: '您写的话，您愿意留的称呼和电话，您选的地方，还有办到哪一步。您不留电话也能办，用查询码自己来看。',
    en: 'Your words, the name and telephone number if you give them, the place you choose, and each step taken. Without a number you can still see everything with your tracking code.',
  },
  longTitle: { zh: '留多久', en: 'How long it is kept' },
  longUnheld: {
    zh: '写了没有交给任何单位的，留 {days} 天，到时候自动删掉。',
    en: 'What you wrote and gave to no organisation is kept for {days} days and then erased by itself.',
  },
  longHeld: {
    zh: '交给了单位的，办完也留着，好让您回头查。您随时可以申请删除。',
    en: 'What an organisation had is kept after it is finished, so that you can look again. You can ask for it to be erased at any time.',
  },
  longConsent: {
    zh: '您对每个单位的同意最长 {days} 天，到期就不算了，您随时可以撤回。',
    en: 'Your consent for an organisation lasts {days} days at most; you can take it back at any time.',
  },
  longFamily: {
    zh: '给家里人看的链接最长 {days} 天。',
    en: 'A link for a relative lasts {days} days at most.',
  },
  longTexts: {
    zh: '短信发出去以后，只记哪天发过，内容不留。',
    en: 'Of a text message that went out only its day is kept, not its content.',
  },
  whoTitle: { zh: '谁能看到什么', en: 'Who sees what' },
  whoYou: { zh: '您自己', en: 'You' },
  whoYouSees: {
    zh: '全都看得到，还看得到谁看过。',
    en: 'Everything, and who has looked at it.',
  },
  whoOffice: { zh: '群团服务中心', en: 'The service centre' },
  whoOfficeSees: {
    zh: '您交上去以后看得到您写的话，好在一个单位办不成时替您另找。',
    en: 'Your words once you have handed them over, so that it can find another organisation when one cannot help.',
  },
  whoHandler: { zh: '办事的单位', en: 'An organisation that helps' },
  whoHandlerSees: {
    zh: '您点头以后才看得到您写的话。称呼和电话平时遮住，要联系您才打开，打开就有记录。法律要求必须报告的事除外，那时会写明是哪部法、哪一条。',
    en: 'Your words, and only after your yes. Your name and number are masked until somebody has to ring you, and opening them is recorded. The exception is a duty to report by law; then the article is named.',
  },
  whoFamily: { zh: '家里人', en: 'A relative' },
  whoFamilySees: {
    zh: '您做了链接给他，才看得到办到哪一步。看不到电话；您写的话要您另外勾选。',
    en: 'How it stands, if you made them a link. Never your number, and your words only if you ticked that.',
  },
  whoLeader: { zh: '领导', en: 'Leaders' },
  whoLeaderSees: {
    zh: '只有数字和类别，没有您的话，没有您的名字。',
    en: 'Figures and kinds only: neither your words nor your name.',
  },
  whoAdmin: { zh: '管系统的人', en: 'Who runs the system' },
  whoAdminSees: {
    zh: '管账号和设置，看不到您的事。',
    en: 'Accounts and settings, nobody’s matters.',
  },
  rightsTitle: { zh: '您可以做什么', en: 'What you can do' },
  rightsLead: {
    zh: '先用查询码或手机号打开您的事，再点“这件事里存了您的什么，谁看过”。',
    en: 'Open your matter with the tracking code or your phone number, then choose “What is kept of you here, and who saw it”.',
  },
  rightsSee: { zh: '看存了什么、谁看过', en: 'See what is kept and who looked' },
  rightsCorrect: { zh: '改称呼、电话', en: 'Correct your name or number' },
  rightsCopy: { zh: '带走一份', en: 'Take a copy' },
  rightsWithdraw: { zh: '撤回同意', en: 'Take back a consent' },
  rightsErase: {
    zh: '删除：没交出去的当时就删，交出去的最迟 {days} 个工作日给您结果',
    en: 'Erase: at once where nobody has it, otherwise decided within {days} working days',
  },
  rightsComplain: { zh: '说哪里不好、不同意我们的处理', en: 'Complain, or object to a decision of ours' },
  rightsHelp: {
    zh: '不会用？到驿站或打电话，工作人员当面帮您办。',
    en: 'Not sure how? Go to a station or ring; staff do it with you.',
  },
  lookTitle: { zh: '谁看过您的电话', en: 'Who has looked at your number' },
  look: {
    zh: '电话平时是遮住的。有人为了联系您打开看，会留下一条记录，您在自己这件事的页面上看得到是哪个单位、什么时候、做什么用。',
    en: 'Your number is masked. When somebody opens it to ring you, this leaves a record, and your own page shows which organisation, when and what for.',
  },
  stations: { zh: '附近驿站', en: 'Stations nearby' },
  codeTitle: { zh: '查询码要收好', en: 'Keep your tracking code' },
  code: {
    zh: '有查询码的人就能看到您这件事。只告诉您信得过的人。我们不会打电话问您要查询码，也不会要验证码、要钱。',
    en: 'Whoever has your tracking code can see your matter, so give it only to people you trust. We never ring to ask for it, for a verification code or for money.',
  },
  machineTitle: { zh: '留在您手机上的', en: 'What stays on your phone' },
  machine: {
    zh: '只有语言、字号、颜色这几项设置，您选过的地方（好把近的驿站排在前面），再加上还没交的草稿。草稿关掉这一页就没了，交上去也就清了。在驿站的公用电脑上不留草稿。',
    en: 'Only the settings for language, print and colours, the place you chose (so that the nearest station comes first), and a text you have not sent yet. That draft goes when you close the tab or send it. On a machine at a station no draft is kept.',
  },
  complainTitle: { zh: '对这个网站有意见', en: 'A complaint about this site' },
  complain: {
    zh: '哪里不好用、看不懂、办得慢，都可以说。在首页写下来，或者打电话，一样当一件事给您办，也一样答复您。',
    en: 'Hard to use, hard to understand, too slow: tell us on the first page or by telephone. It is handled and answered like any other matter.',
  },
  write: { zh: '去写一写', en: 'Write it down' },
});
