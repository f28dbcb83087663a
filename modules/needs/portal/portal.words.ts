import { words } from '../../../base/words.ts';

export const homeWords = words({
  title: { zh: '说说您遇到的事', en: 'Tell us what you are facing' },
  box: { zh: '您遇到的事', en: 'What you are facing' },
  placeholder: {
    zh: '想到什么写什么。比如：\n冬天轮椅上不了门口的台阶\n孩子考上大学，学费还差一截\n在工地摔伤了，没人管',
    en: 'Write as it comes. For example:\nMy wheelchair cannot get up the steps\nMy child is going to university and we cannot pay\nI was hurt at work and nobody cares',
  },
  send: { zh: '看看谁能帮', en: 'See who can help' },
  promise: {
    zh: '不用登录。您点头以前，不会转给任何单位。',
    en: 'No sign-in. It goes to no organisation until you agree.',
  },
  ring: { zh: '不想打字，打电话说也行', en: 'Rather not type? Ring and say it' },
  openNow: { zh: '现在有人接', en: 'staffed now' },
  around: { zh: '二十四小时', en: 'around the clock' },
  services: { zh: '服务菜单', en: 'Services' },
  stations: { zh: '附近驿站', en: 'Stations nearby' },
  progress: { zh: '查进度', en: 'See how it stands' },
  helpLines: { zh: '求助热线', en: 'Help lines' },
  doors: { zh: '别的入口', en: 'Other ways in' },
  chosen: {
    zh: '您要办的是“{service}”（{organisation}）。把您的情况说一说。',
    en: 'You want {service} ({organisation}). Tell us about your situation.',
  },
  notChosen: { zh: '不是要办这个', en: 'Not this' },
  empty: { zh: '还没有写。写一两句就行。', en: 'Nothing written yet. A sentence or two is enough.' },
  tooLong: {
    zh: '您写了 {count} 个字，最多收 {most} 个。先删到 {most} 个以内，要紧的先说，剩下的以后还能补充。',
    en: 'You wrote {count} characters; at most {most} are taken. Please shorten it: the most important first, the rest can be added later.',
  },
});

export const offlineWords = words({
  title: { zh: '现在没有网络', en: 'There is no network now' },
  text: {
    zh: '这一页打不开，您刚才写的都还在。可以先写着，有网了会自己回来。',
    en: 'The page could not be fetched; what you wrote is kept. Go on writing, the page comes back once there is a network.',
  },
  kept: { zh: '写的只存在这部手机的这一页里。', en: 'What you write stays in this tab of this phone only.' },
  again: { zh: '再试一次', en: 'Try again' },
  ring: { zh: '没有网也能打电话', en: 'Ringing needs no network' },
});

export const proposalWords = words({
  title: { zh: '这些单位也许能帮上', en: 'These may be able to help' },
  titleNone: { zh: '还没有正好对得上的服务', en: 'No service fits exactly yet' },
  yours: { zh: '您写的是', en: 'You wrote' },
  noneText: {
    zh: '您写的已经记下了。可以请群团服务中心的人看一看，替您找该办的单位；也可以直接打电话说。',
    en: 'Your words are kept. The service centre can read them and find the right organisation for you; or ring and say it.',
  },
  waits: {
    zh: '还没有交给任何单位。您选一个，点头了才交。',
    en: 'No organisation has it yet. Choose one; it goes only when you agree.',
  },
  place: { zh: '您在哪里', en: 'Where are you' },
  placeHint: {
    zh: '选您在哪里，先排您那儿能办的',
    en: 'Choose where you are; what is offered there comes first',
  },
  noPlace: { zh: '不选', en: 'Not chosen' },
  rank: { zh: '按这个地方排', en: 'Sort by this place' },
  by: { zh: '{organisation}来办', en: 'Offered by {organisation}' },
  soon: { zh: '最迟 {days} 个工作日答复', en: 'Answers within {days} working days' },
  choose: { zh: '请{organisation}来办', en: 'Ask {organisation}' },
  unsure: { zh: '不知道选哪个，请人帮我选', en: 'Not sure which? Have it chosen for you' },
  helpTitle: { zh: '不知道选哪个？', en: 'Not sure which?' },
  help: { zh: '请帮我转办', en: 'Please find it for me' },
  none: { zh: '这些都不是我要的', en: 'None of these is what I need' },
  helpText: {
    zh: '群团服务中心的人看了您写的，替您交给该办的单位。',
    en: 'The service centre reads what you wrote and passes it to the right organisation.',
  },
  ringText: { zh: '也可以打电话说', en: 'Or ring and say it' },
  join: { zh: '；', en: '; ' },
  dot: { zh: '，', en: ', ' },
});

export const consentWords = words({
  title: { zh: '您点头，我们才交', en: 'It goes only if you agree' },
  one: {
    zh: '把您写的这段话告诉{organisation}，用来{purpose}；{office}也会看到，办不了时由它帮您另找单位。行吗？',
    en: 'Tell {organisation} what you wrote, so that they can: {purpose}. {office} sees it too, to find somebody else if they cannot help. Is that all right?',
  },
  help: {
    zh: '把您写的这段话告诉{office}，用来替您找该办的单位。再要给别的单位看，会先问您。行吗？',
    en: 'Tell {office} what you wrote, so that it can find the right organisation. Before any other organisation sees it, you are asked. Is that all right?',
  },
  also: { zh: '还可以一起告诉（想告诉谁就勾谁）', en: 'You can also tell (tick whom you like)' },
  alsoOne: { zh: '{organisation}，用来{purpose}', en: '{organisation}: {purpose}' },
  contact: { zh: '怎么联系您', en: 'How to reach you' },
  contactHint: {
    zh: '都可以不填。不留电话，就在这里看答复，办事的人没法打给您。',
    en: 'Both are optional. Without a number you read the answer here; nobody can ring you.',
  },
  safe: { zh: '按您说的来：{way}。', en: 'As you said: {way}.' },
  safeNone: {
    zh: '您还没说怎么联系才安全。没说以前，我们只在您的这一页上写，不打电话，不发短信。',
    en: 'You have not said how we can reach you safely. Until you do, we write on your page only: no call, no text message.',
  },
  name: { zh: '怎么称呼您', en: 'Your name' },
  phone: { zh: '电话', en: 'Telephone' },
  phoneKnown: {
    zh: '您留过 {phone}，不改就空着。',
    en: 'You gave {phone}. Leave this empty to keep it.',
  },
  place: { zh: '您在{place}', en: 'You are in {place}' },
  placeOpen: {
    zh: '选您在哪里，好交给您那儿的服务中心',
    en: 'Choose where you are, so that the service centre there gets it',
  },
  placeUse: { zh: '就是这里', en: 'Use this place' },
  forWhom: { zh: '这件事是谁的', en: 'Whose matter is it' },
  self: { zh: '我自己的', en: 'My own' },
  other: { zh: '替别人说，问过，本人同意', en: 'Somebody else’s; I asked, and they agree' },
  ward: {
    zh: '我是监护人，替孩子或说不清的家人说',
    en: 'I am the guardian of a child or of somebody who cannot say it',
  },
  forWhomHint: {
    zh: '替别人说，先问本人一声。本人不愿意，就不要交。',
    en: 'For somebody else, ask them first. If they do not want it, do not hand it over.',
  },
  forWhomWrong: { zh: '请选这件事是谁的。', en: 'Choose whose matter it is.' },
  confidential: { zh: '请替我保密', en: 'Keep it confidential' },
  confidentialHint: {
    zh: '只有经手的人和他们的负责人看得到您写的，别人搜不到，也不给家里人看。用电话号码查不到这件事，要用查询码，请记好。',
    en: 'Only those who work on it and their heads see it; nobody else finds it, and no relative is shown it. It cannot be found by telephone number: keep the tracking code.',
  },
  agree: { zh: '行，交给他们', en: 'Yes, hand it over' },
  agreeHelp: { zh: '行，请帮我转办', en: 'Yes, please find it for me' },
  back: { zh: '先不交，回去看看', en: 'Not yet, go back' },
});

export const progressWords = words({
  title: { zh: '查进度', en: 'See how it stands' },
  code: { zh: '查询码', en: 'Tracking code' },
  hint: {
    zh: '交的时候给您的，一共 12 位字母和数字。大小写、空格都不要紧。',
    en: 'The 12 letters and digits you were given. Capitals and spaces do not matter.',
  },
  empty: { zh: '还没有填查询码。', en: 'The tracking code is missing.' },
  look: { zh: '看看办到哪一步', en: 'See how it stands' },
  lost: {
    zh: '查询码找不到了？打电话问',
    en: 'Lost the code? Ring and ask',
  },
  notFoundTitle: { zh: '没有找到这件事', en: 'This was not found' },
  notFound: {
    zh: '查询码或者链接可能少抄了一个字。请对着原来的再输一次。',
    en: 'The code or the link may lack a letter. Please compare it with the original and type it again.',
  },
});
