import { words } from '../../base/words.ts';

export const portalWords = words({
  name: { zh: '连心', en: 'Lianxin' },
  home: { zh: '连心 首页', en: 'Lianxin, home' },
  about: { zh: '有事说一声，给您找该办的单位', en: 'Say what you need; the right organisation is found' },
  skip: { zh: '直接看正文', en: 'Skip to the content' },
  large: { zh: '长辈版', en: 'Large print' },
  standard: { zh: '标准字', en: 'Normal print' },
  contrast: { zh: '高对比', en: 'Contrast' },
  calm: { zh: '标准色', en: 'Calm colours' },
  settings: { zh: '语言、字号、颜色', en: 'Language, print and colours' },
  finished: { zh: '用完了，清空', en: 'I am done, clear this machine' },
  footer: { zh: '页脚', en: 'Foot' },
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
  whoTitle: { zh: '谁能看', en: 'Who can see it' },
  who: {
    zh: '群团服务中心看得见，好在办不成时另找单位。别的单位要看，先问您：给谁看，用来做什么，您点头才给。法律要求必须报告的事除外，那时会写明是哪部法、哪一条。领导看的数字里没有您的话，也没有您的名字。',
    en: 'The service centre, so that it can find another organisation when one cannot help. Any other organisation only after you have agreed to that organisation and that purpose. The exception is a duty to report by law, and then the article is named. Figures for leaders hold neither your words nor your name.',
  },
  lookTitle: { zh: '谁看过您的电话', en: 'Who has looked at your number' },
  look: {
    zh: '电话平时是遮住的。有人为了联系您打开看，会留下一条记录，您在自己这件事的页面上看得到是哪个单位、什么时候、做什么用。',
    en: 'Your number is masked. When somebody opens it to ring you, this leaves a record, and your own page shows which organisation, when and what for.',
  },
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
