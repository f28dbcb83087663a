import { type Word, words } from '../../../base/words.ts';
import type { NeedState, Outcome } from '../contract/shapes.ts';
import type { StoryStep } from '../contract/story.ts';

export const storyWords = words({
  title: { zh: '您的事', en: 'Your matter' },
  news: { zh: '有新进展，点这里看', en: 'There is news: look' },
  confidential: {
    zh: '您要求保密：只有经手的人和他们的负责人看得到。',
    en: 'Confidential, as you asked: only those who work on it and their heads see it.',
  },
  unhide: { zh: '不用保密了', en: 'It need not be confidential' },
  unhideText: {
    zh: '以后，经手单位里别的工作人员也看得到您的原话。现在给不了家里人看的，也能给了。这件事会告诉经手的人。',
    en: 'From then on others of the organisations that have it see your words too, and you can give your family a look. Whoever works on it is told.',
  },
  unhideSend: { zh: '不再保密', en: 'No longer confidential' },
  agreed: { zh: '约好了：', en: 'Agreed:' },
  reference: { zh: '编号 {reference}', en: 'No. {reference}' },
  left: { zh: '还剩 {days} 个工作日', en: '{days} working days left' },
  leftOne: { zh: '还剩 1 个工作日', en: '1 working day left' },
  today: { zh: '今天到期', en: 'due today' },
  overNow: { zh: '已经过了日子', en: 'late' },
  over: { zh: '已经过了 {days} 个工作日', en: '{days} working days late' },
  overOne: { zh: '已经过了 1 个工作日', en: '1 working day late' },
  overdue: {
    zh: '{lead}在办，本该 {day}答复您',
    en: '{lead} is working on it; the answer was due by {day}',
  },
  overText: {
    zh: '该答复的日子过了。您可以打电话去问，也可以在下面写一句。',
    en: 'The answer is late. You can ring, or write a line below.',
  },
  ring: { zh: '打电话问', en: 'Ring to ask' },
  whoDid: { zh: '谁办的', en: 'Who handled it' },
  who: { zh: '谁在办', en: 'Who has it' },
  together: { zh: '一起办', en: 'helping' },
  leads: { zh: '主要办', en: 'in charge' },
  steps: { zh: '办到哪一步', en: 'What has happened' },
  solvedTitle: { zh: '您的事解决了吗？', en: 'Is it solved?' },
  solved: { zh: '解决了', en: 'Solved' },
  notSolved: { zh: '没有解决', en: 'Not solved' },
  solvedHint: {
    zh: '您说了算。说没有解决，就接着办。',
    en: 'You decide. If it is not solved, the work goes on.',
  },
  missingTitle: { zh: '还差什么？', en: 'What is still missing?' },
  missingHint: {
    zh: '不写也行。写了，办的人知道从哪儿接着办。',
    en: 'Optional. It tells them where to go on.',
  },
  overturn: { zh: '其实没解决，请接着办', en: 'Not solved after all, please go on' },
  overturnUntil: {
    zh: '{day}以前，您觉得其实没解决，可以让原来的人接着办。',
    en: 'Until {day} you can say that it is not solved after all, and the same people go on.',
  },
  goesOn: {
    zh: '还是原来办的人接着办，也会请没办过的人问问您。',
    en: 'The same people go on, and somebody who did not handle it will ask you.',
  },
  goesOnAgain: {
    zh: '这是第二次重办了，联席办也会看着，定一个人盯到办好。',
    en: 'It is the second time, so the coordination office watches it too and names somebody to see it through.',
  },
  rate: { zh: '评一评办得怎么样', en: 'Say how it was handled' },
  rateTitle: { zh: '办得怎么样？', en: 'How was it handled?' },
  rateHint: { zh: '愿意评就评，不评也没关系。', en: 'Only if you want to.' },
  rateMore: { zh: '还想说的', en: 'What else you want to say' },
  rateNone: { zh: '请选满意还是不满意。', en: 'Please choose how satisfied you are.' },
  noted: { zh: '{how}，工作人员记下的', en: 'said {how}, noted by staff' },
  sendNotSolved: { zh: '没有解决，请接着办', en: 'Not solved, please go on' },
  backToStory: { zh: '回到我的事', en: 'Back to my matter' },
  askTitle: { zh: '问一句，补充一句', en: 'Ask or add something' },
  askLater: { zh: '对这件事还想说一句', en: 'Say something more about this' },
  askBox: { zh: '您想说的', en: 'What you want to say' },
  askHint: { zh: '办这件事的单位看得到。', en: 'Those who handle it will see it.' },
  send: { zh: '交上去', en: 'Send' },
  empty: { zh: '还没有写。', en: 'Nothing written yet.' },
  tooLong: {
    zh: '您写了 {count} 个字，最多收 {most} 个，请删短一些。',
    en: 'You wrote {count} characters; at most {most} are taken.',
  },
  askedTitle: { zh: '有一件事等您点头', en: 'One thing waits for your yes' },
  askedText: {
    zh: '把您写的这段话告诉{organisation}，用来{purpose}，行吗？',
    en: 'May we tell {organisation} what you wrote, so that they can: {purpose}?',
  },
  yes: { zh: '行，告诉他们', en: 'Yes, tell them' },
  no: { zh: '不行', en: 'No' },
  keepTitle: { zh: '记下查询码', en: 'Keep your tracking code' },
  keepText: {
    zh: '以后凭它在“查进度”里看。谁有它谁就能看，只告诉信得过的人。',
    en: 'With it you can look again under “See how it stands”. Whoever has it can look, so give it only to people you trust.',
  },
  keepLink: {
    zh: '这一页的网址也能用。收藏它，或者拍张照。',
    en: 'The address of this page works too: bookmark it, or take a picture.',
  },
  copy: { zh: '复制网址', en: 'Copy the address' },
  copied: { zh: '复制好了', en: 'Copied' },
  chooseYourself: { zh: '也可以自己选一个单位', en: 'Or choose an organisation yourself' },
  newMatter: { zh: '再说一件事', en: 'Tell something else' },
  stale: {
    zh: '这件事刚刚有了新进展，刚才那一下没有算数。请看一看再定。',
    en: 'Something happened meanwhile, so your last press did not count. Please look and decide again.',
  },
});

/** The one sentence on top. `{lead}` is who has it, `{day}` until when they answer, with its own space before Chinese. */
export const stateSentences: Record<NeedState, Word> = {
  said: { zh: '写好了，还没有交给任何单位', en: 'Written down; no organisation has it yet' },
  waiting: {
    zh: '群团服务中心收到了，正在给您找该办的单位',
    en: 'The service centre has it and is finding the right organisation',
  },
  asked: { zh: '等您点头', en: 'Waiting for your yes' },
  dispatched: { zh: '交给{lead}了，最迟 {day}答复您', en: '{lead} has received it and answers by {day}' },
  taken_on: { zh: '{lead}在办，最迟 {day}答复您', en: '{lead} is working on it and answers by {day}' },
  answered: { zh: '{lead}答复了', en: '{lead} has answered' },
  confirmed: { zh: '您说解决了，这件事办完了', en: 'You said it is solved. This is finished' },
  unconfirmed: {
    zh: '{lead}答复了，一直没等到您回话，先收起来了',
    en: '{lead} answered; no word came from you, so this was put away',
  },
  answered_on_spot: { zh: '当面答复过了，这件事办完了', en: 'Answered on the spot. This is finished' },
  shown_the_door: { zh: '已经告诉您该找谁', en: 'You were told where to go' },
  erased: { zh: '这件事的内容删掉了', en: 'What this was about has been erased' },
};

export const nextSentences = words({
  ringBack: {
    zh: '方便的时候打过去，或者在下面写一句什么时候找您合适。',
    en: 'Ring them when it suits you, or write below when you can be reached.',
  },
  ringOn: { zh: '{day}打给您', en: 'on {day}' },
  remains: { zh: '还差：{remains}', en: 'left to do: {remains}' },
  goTo: { zh: '去找：{route}', en: 'Go to: {route}' },
  until: { zh: '最迟 {day}答复您', en: 'answer by {day}' },
  waitingDanger: {
    zh: '值守的人正在看。先打上面的电话，不要只等这一页。',
    en: 'Somebody on duty looks at it. Ring the numbers above first; do not only wait for this page.',
  },
  waiting: {
    zh: '找到单位以后，会先在这里问您同不同意告诉他们。过一两天来看看。',
    en: 'Once one is found, you are asked here before they see your words. Look again in a day or two.',
  },
  asked: {
    zh: '您点头以后，那个单位才看得到您写的。',
    en: 'Only after your yes does that organisation see your words.',
  },
  answered: {
    zh: '看看答复，再告诉我们解决了没有。不说也没关系，过些日子会先收起来，那以后还能说。',
    en: 'Read the answer and tell us whether it is solved. If you say nothing it is put away after a while; you can still speak then.',
  },
  unconfirmed: {
    zh: '我们没有算成“解决了”。解决没有，您现在也可以说。',
    en: 'We did not count it as solved. You can still say whether it is.',
  },
  confirmed: {
    zh: '以后又出了问题，就再说一次，也可以打电话。',
    en: 'If it comes back, tell us again or ring.',
  },
  ended: { zh: '还有别的事，可以再说一件。', en: 'If there is something else, tell us.' },
  erased: {
    zh: '您写的话、称呼、电话都不在了，只留下“有过一件事”的计数。',
    en: 'Your words, name and number are gone; only the count that there was a matter stays.',
  },
});

/** Several at one moment, each organisation a line of its own. */
export const togetherSentences = words({
  handed: { zh: '您同意告诉这几个单位', en: 'You agreed to tell these organisations' },
  handedOne: { zh: '{organisation}，用来{detail}', en: '{organisation}: {detail}' },
  dispatchedOne: { zh: '{organisation}，{detail}', en: '{organisation}, {detail}' },
  dispatched: { zh: '交给了这几个单位', en: 'Passed to these organisations' },
});

/** What happened, for the line of time. `{organisation}`, `{purpose}`, `{day}`, `{detail}`. */
export const stepSentences: Record<StoryStep['kind'], Word> = {
  said: { zh: '您说', en: 'You said' },
  handed: { zh: '您同意告诉{organisation}，用来{detail}', en: 'You agreed to tell {organisation}: {detail}' },
  told_by_duty: {
    zh: '按法律告诉了{organisation}（{detail}）',
    en: 'Told {organisation}, as the law asks ({detail})',
  },
  asked: {
    zh: '想请{organisation}来办，等您点头',
    en: 'We would like {organisation} to help; waiting for your yes',
  },
  refused: {
    zh: '您没有同意告诉{organisation}，他们什么也没看到',
    en: 'You did not agree to tell {organisation}; they saw nothing',
  },
  dispatched: { zh: '交给了{organisation}', en: 'Passed to {organisation}' },
  withdrawn: {
    zh: '您撤回了对{organisation}的同意，他们从这时起看不到了',
    en: 'You took back your consent for {organisation}; from here on they see nothing',
  },
  recalled: {
    zh: '没有让{organisation}办，服务中心在给您另找单位',
    en: '{organisation} does not handle it after all; the service centre is finding somebody else',
  },
  merged: {
    zh: '{organisation}把您的事和另一件同样的事放在一起办，答复一样会给您',
    en: '{organisation} handles yours together with another matter of the same kind; you get the answer all the same',
  },
  unmerged: { zh: '您的事又单独办了', en: 'Yours is handled by itself again' },
  erased: { zh: '内容删掉了', en: 'The content was erased' },
  taken_on: { zh: '{organisation}接了您的事', en: '{organisation} took it on' },
  passed_on: {
    zh: '{organisation}这回办不了，服务中心在给您另找单位',
    en: '{organisation} cannot help this time; the service centre is finding somebody else',
  },
  moved_on: { zh: '现在由{organisation}接着办', en: '{organisation} goes on with it from here' },
  tried: {
    zh: '{organisation}给您打过 {detail} 次电话，没有打通',
    en: '{organisation} rang you {detail} times and could not get through',
  },
  call_later: { zh: '{organisation}改天再给您打电话', en: '{organisation} will ring you again' },
  extended: { zh: '{organisation}还需要几天', en: '{organisation} needs a few more days' },
  appointed: { zh: '{organisation}跟您约好了', en: '{organisation} agreed a time with you' },
  appointment_cancelled: {
    zh: '{organisation}取消了约好的时间，不用去了',
    en: '{organisation} cancelled it; you need not go',
  },
  answered: { zh: '{organisation}答复您', en: '{organisation} answered' },
  confirmed: { zh: '您说解决了', en: 'You said it is solved' },
  not_accepted: { zh: '您说没有解决，接着办', en: 'You said it is not solved; the work goes on' },
  unconfirmed: { zh: '一直没等到您回话，先收起来了', en: 'No word came from you, so it was put away' },
  rated: { zh: '您的评价：{detail}', en: 'Your grade: {detail}' },
  corrected: { zh: '{organisation}更正了这件事的归类', en: '{organisation} corrected what this is about' },
  resident_message: { zh: '您补充', en: 'You added' },
  family_message: { zh: '家里人问', en: 'Your relative asked' },
  family_answer: { zh: '{organisation}答复家里人', en: '{organisation} answered your relative' },
  staff_message: { zh: '{organisation}告诉您', en: '{organisation} wrote to you' },
  revealed: {
    zh: '{organisation}看了您的称呼和电话，用来{detail}',
    en: '{organisation} opened your name and number: {detail}',
  },
  shown_the_door: { zh: '{organisation}告诉您去哪里办', en: '{organisation} told you where to go' },
  door_refused: {
    zh: '那边没有收，{organisation}接着办',
    en: 'They did not take it; {organisation} goes on with it',
  },
  on_spot: { zh: '当面答复您', en: 'Answered on the spot' },
};

export const outcomeSentences: Record<Outcome, Word> = {
  solved: { zh: '他们认为办成了', en: 'They consider it solved' },
  partly: { zh: '他们认为办成了一部分', en: 'They consider it partly solved' },
  not_solved: { zh: '他们没能办成', en: 'They could not solve it' },
  referred: { zh: '他们介绍您去找别的单位', en: 'They referred you elsewhere' },
  not_reached: {
    zh: '他们打了几次电话，没能联系上您',
    en: 'They rang several times and could not reach you',
  },
  no_legal_basis: {
    zh: '两个人分别看过：现在的政策里没有这一项',
    en: 'Two people looked into it: no policy provides for this at present',
  },
};
