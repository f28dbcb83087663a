import { type Word, words } from '../../base/words.ts';

/**
 * What goes to a telephone: who, by when, which number to ring; no link, no tracking code. What it is about only in
 * `taken`, by the rules of the first text.
 */
export const messageTexts = words({
  waiting: {
    zh: '【{city}群团】您说的事收到了，编号 {reference}。{office}正在找合适的单位来办。想问就打 {phone}。不想收短信，回 T。',
    en: '[{city}] We have what you told us, No. {reference}. {office} is finding the right organisation. To ask, ring {phone}. For no more messages, answer T.',
  },
  received: {
    zh: '【{city}群团】您说的事收到了，编号 {reference}。{lead}来办，会跟您联系，最迟 {day}答复。想问就打 {phone}。不想收短信，回 T。',
    en: '[{city}] We have what you told us, No. {reference}. {lead} has it, will be in touch and answers by {day}. To ask, ring {phone}. For no more messages, answer T.',
  },
  // The first to whoever rang or came: it greets them and says what nobody may ask of them.
  taken: {
    zh: '【{city}群团】{greeting}{matter}记下了。{lead}{handler}{day}下班前给您打电话。不收钱，不要验证码。有事打{phone}。',
    en: '[{city}] {greeting}{matter} is noted. {lead}{handler} rings you by {day}. It costs nothing; give nobody a code. To ask, ring {phone}.',
  },
  passed: {
    zh: '【{city}群团】编号 {reference} 的事现在由{lead}办，会跟您联系，最迟 {day}答复。想问就打 {phone}。',
    en: '[{city}] No. {reference} is now with {lead}, who will be in touch and answers by {day}. To ask, ring {phone}.',
  },
  again: {
    zh: '【{city}群团】您说编号 {reference} 的事还没解决。{lead}接着办，最迟 {day}答复。想问就打 {phone}。',
    en: '[{city}] You said that No. {reference} is not solved. {lead} goes on and answers by {day}. To ask, ring {phone}.',
  },
  consentAsked: {
    zh: '【{city}群团】编号 {reference} 的事，{organisation}也许能帮上忙。要不要告诉他们，请打 {phone} 跟{office}说一声。您不答应，就不告诉。',
    en: '[{city}] {organisation} may be able to help with No. {reference}. Ring {office}, {phone}, and say whether we may tell them. Without your yes we do not.',
  },
  // The one text with a code in it: the reader asked for it a moment ago, on this site.
  phoneCode: {
    zh: '【{city}群团】验证码 {code}，{minutes} 分钟内有用。您在网上要看自己的事才有它；谁打电话来要都不给。不是您要的，不用管。',
    en: '[{city}] Code {code}, good for {minutes} minutes. You asked for it to see your matters; give it to nobody who rings. If you did not ask, ignore it.',
  },
  // To whoever is on duty: that somebody waits, and nothing of what it is.
  duty: {
    zh: '【{city}群团】有一件急事在等值守的人。请马上打 {phone}，或登录工作台。',
    en: '[{city}] An urgent matter waits for whoever is on duty. Ring {phone} at once, or sign in.',
  },
  appointed: {
    zh: '【{city}群团】{greeting}约好了：{agreed}。去不了请打{phone}。',
    en: '[{city}] {greeting}Agreed: {agreed}. If you cannot come, ring {phone}.',
  },
  appointmentChanged: {
    zh: '【{city}群团】{greeting}约的时间改了：{agreed}。去不了请打{phone}。',
    en: '[{city}] {greeting}Changed to: {agreed}. If you cannot come, ring {phone}.',
  },
  // Where a neighbour must not read what it is about, the place is not said.
  appointedQuietly: {
    zh: '【{city}群团】编号 {reference} 的事约好了：{when}。到哪里、带什么，打 {phone} 问。',
    en: '[{city}] No. {reference}: agreed for {when}. For where and what to bring, ring {phone}.',
  },
  appointmentCancelled: {
    zh: '【{city}群团】编号 {reference} 的事，{when}约的取消了，不用去了。要再约请打 {phone}。',
    en: '[{city}] No. {reference}: what was agreed for {when} is cancelled; you need not go. To agree anew, ring {phone}.',
  },
  spoken: {
    zh: '【{city}群团】编号 {reference} 的事，{lead}给您留了话。到网上“查进度”里看，或者打 {phone} 听。',
    en: '[{city}] {lead} has written to you about No. {reference}. Read it under “See how it stands”, or ring {phone} to hear it.',
  },
  // The answer where the service says how it is asked; `whose` ends on the question.
  done: {
    zh: '【{city}群团】{whose}{question}？回1好了 回2没好 回3给我打电话。不回也没关系。',
    en: '[{city}] {whose} {question}? 1: yes. 2: not yet. 3: ring me. No answer is fine too.',
  },
  answered: {
    zh: '【{city}群团】编号 {reference} 的事，{lead}答复了。想听结果打 {phone}。解决了回 1，没解决回 2，要人打电话给您回 3。不想收短信，回 T。',
    en: '[{city}] {lead} has answered No. {reference}. To hear it, ring {phone}. Solved: answer 1. Not solved: answer 2. To be rung: answer 3. For no more messages: T.',
  },
});

/** A mail a day to colleagues who wish it; figures only. */
export const dailyTexts = words({
  subject: {
    zh: '{organisation}：{fresh} 件等着接，{late} 件过了期限',
    en: '{organisation}: {fresh} to take on, {late} late',
  },
  text: {
    zh: '{city}连心。{organisation}现在有 {fresh} 件事等着接，{late} 件过了答复期限，{unheard} 件有新留言。请到工作台看。不想每天收，在工作台“我的账号”里关掉。',
    en: '{city} Lianxin. {organisation} has {fresh} to take on and {late} past the day of answer and {unheard} with new words from the resident. See the desk. To stop this mail, turn it off there under “My account”.',
  },
});

/** What staff call these messages. */
export const messageNames: Readonly<Record<string, Word>> = {
  'needs.waiting': { zh: '收到了，在找单位', en: 'Received, finding an organisation' },
  'needs.received': { zh: '收到了，谁来办', en: 'Received, who has it' },
  'needs.taken': { zh: '记下了，谁打电话', en: 'Noted, who rings' },
  'needs.passed': { zh: '换了单位', en: 'Now with another organisation' },
  'needs.again': { zh: '没解决，接着办', en: 'Not solved, work goes on' },
  'needs.consent-asked': { zh: '请本人同意', en: 'Consent asked for' },
  'needs.appointed': { zh: '约好了时间', en: 'A time was agreed' },
  'needs.appointment-cancelled': { zh: '取消了约好的时间', en: 'An appointment was cancelled' },
  'needs.spoken': { zh: '单位留了话', en: 'Somebody wrote' },
  'needs.duty': { zh: '叫值守的人，马上', en: 'Rings whoever is on duty, now' },
  'needs.duty-today': { zh: '叫值守的人，今天', en: 'Rings whoever is on duty, today' },
  'needs.phone-code': { zh: '看自己的事的验证码', en: 'Code to see one’s matters' },
  'needs.daily': { zh: '每天一封，还有多少件', en: 'Daily mail of what waits' },
  'messages.invitation': { zh: '开账号的链接', en: 'Link for a new account' },
  'messages.reset': { zh: '重设密码的链接', en: 'Link for a new password' },
  'needs.done': { zh: '办完了，问好了没有', en: 'Done, asked whether it is' },
  'needs.answered': { zh: '答复了，请回话', en: 'Answered, verdict asked for' },
  'needs.remind-before': { zh: '催办：快到期', en: 'Reminder: nearly due' },
  'needs.remind-late': { zh: '催办：过期了', en: 'Reminder: late' },
  'needs.remind-person': { zh: '催办：有人来催', en: 'Reminder: somebody asked' },
};

/** How a short answer stands in the need's story. */
export const replyWords = words({
  call: { zh: '（短信回复）请打电话给我。', en: '(By text message) Please ring me.' },
  short: { zh: '（短信回复）{choice}', en: '(By text message) {choice}' },
});
