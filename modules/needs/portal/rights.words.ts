import { type Word, words } from '../../../base/words.ts';
import type { FamilyStory } from '../contract/family.ts';
import type { Known } from '../contract/rights.ts';

export const phoneWords = words({
  title: { zh: '用手机号看', en: 'Look with your phone number' },
  lead: {
    zh: '查询码不在身边？填您留过的手机号，我们发一个验证码。',
    en: 'No tracking code at hand? Enter the number you left and we send a code to it.',
  },
  phone: { zh: '手机号', en: 'Phone number' },
  send: { zh: '发验证码', en: 'Send a code' },
  badPhone: {
    zh: '电话号码好像不对，请核对。手机是 11 位。',
    en: 'The number does not look right. A mobile number has 11 digits.',
  },
  codeTitle: { zh: '填验证码', en: 'Enter the code' },
  sent: {
    zh: '如果这个号码留在哪件事里，验证码一两分钟就到，{minutes} 分钟内有用。没有收到，说明没有留过这个号码，也可能是短信慢了。',
    en: 'If this number was left with a matter, a code arrives within a minute or two and is good for {minutes} minutes. If none comes, the number was not left, or the message is slow.',
  },
  never: {
    zh: '我们不会打电话向您要验证码。谁要都不给。',
    en: 'We never ring to ask for the code. Give it to nobody.',
  },
  code: { zh: '6 位验证码', en: 'The 6 digits' },
  look: { zh: '看我的事', en: 'See my matters' },
  again: { zh: '换个号码，或者重新发', en: 'Another number, or send again' },
  mine: { zh: '您的事', en: 'Your matters' },
  mineLead: {
    zh: '留过这个号码的事都在这里。这一页半小时后自动关上。',
    en: 'Every matter with this number. This page closes by itself after half an hour.',
  },
  none: {
    zh: '没有留过这个号码的事。可以凭查询码看，也可以打电话问。',
    en: 'No matter has this number. Use the tracking code, or ring and ask.',
  },
  looks: { zh: '家里人让您看的', en: 'What a relative lets you see' },
  said: { zh: '{day}说的 · 编号 {reference}', en: 'said {day} · No. {reference}' },
  end: { zh: '看完了，关上', en: 'Done, close it' },
});

export const knownWords = words({
  title: { zh: '您的信息', en: 'What we keep of you' },
  link: { zh: '这件事里存了您的什么，谁看过', en: 'What is kept of you here, and who saw it' },
  who: { zh: '您是谁', en: 'Who you are' },
  name: { zh: '称呼', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  idNumber: { zh: '身份证号', en: 'Identity number' },
  none: { zh: '没有留', en: 'not given' },
  show: { zh: '显示完整的', en: 'Show in full' },
  correct: { zh: '改称呼、电话', en: 'Correct name or number' },
  told: { zh: '您同意告诉谁', en: 'Whom you let know' },
  toldNone: { zh: '还没有告诉任何单位。', en: 'No organisation has been told.' },
  heard: {
    zh: '{organisation}：您当面或在电话里对他们说的',
    en: '{organisation}: you told them at the counter or by telephone',
  },
  consent: { zh: '{organisation}，用来{purpose}', en: '{organisation}: {purpose}' },
  given: { zh: '{day}同意，到 {until}为止', en: 'agreed {day}, until {until}' },
  duty: { zh: '依法告诉他们：{article}', en: 'told by law: {article}' },
  waits: { zh: '等您点头，还看不到', en: 'waiting for your yes; sees nothing yet' },
  refused: { zh: '您没有同意，他们看不到', en: 'you did not agree; they see nothing' },
  withdrawn: { zh: '{day}撤回了，他们看不到了', en: 'taken back {day}; they see nothing any more' },
  toldErased: { zh: '内容删掉了，他们也看不到了', en: 'erased; they see nothing any more either' },
  withdrawFrom: { zh: '撤回对{organisation}的同意', en: 'Take back the consent for {organisation}' },
  looks: { zh: '谁看过您的称呼、号码', en: 'Who looked at your name and numbers' },
  looksNone: { zh: '没有人看过。', en: 'Nobody has.' },
  look: {
    zh: '{organisation}（工号 {number}）{what}，用来：{purpose}',
    en: '{organisation} (staff {number}) {what}, for: {purpose}',
  },
  lookErased: {
    zh: '{organisation}（工号 {number}）{what}',
    en: '{organisation} (staff {number}) {what}',
  },
  messages: { zh: '给您发过的短信', en: 'Messages sent to you' },
  notSent: { zh: '（没有发出去）', en: ' (not sent)' },
  copyTitle: { zh: '带走一份', en: 'Take a copy' },
  copy: { zh: '存一份电子版', en: 'Save an electronic copy' },
  copyNote: {
    zh: '电子版是 JSON 文件，给电脑程序用的。',
    en: 'The electronic copy is a JSON file, for programs.',
  },
  print: {
    zh: '要纸的：用浏览器的“打印”，这一页就是一份。',
    en: 'On paper: use the browser’s Print; this page is the copy.',
  },
  eraseTitle: { zh: '删除', en: 'Erase' },
  eraseNow: {
    zh: '这件事没有交给任何单位，您一确认就删掉。',
    en: 'No organisation has this; it is erased as soon as you confirm.',
  },
  eraseAsk: {
    zh: '已经有单位在办或办过。删除要由群团服务中心定，最迟 {days} 个工作日给您结果。',
    en: 'Organisations have or had this. The service centre decides, within {days} working days.',
  },
  eraseAsked: {
    zh: '{office}正在定，最迟 {day}。',
    en: '{office} is deciding, by {day}.',
  },
  eraseRefused: { zh: '{office}没有同意：{reason}', en: '{office} did not agree: {reason}' },
  erase: { zh: '删除这件事', en: 'Erase this matter' },
  eraseRequest: { zh: '申请删除这件事', en: 'Ask to erase this matter' },
  erased: {
    zh: '{day}删掉了。您写的话、称呼、电话都不在了。留着的只有上面这些：告诉过谁、谁看过、发过什么短信，还有“有过一件事”的计数。',
    en: 'Erased {day}. Your words, name and number are gone. What stays is above: whom it was told, who looked, which messages were sent; and that there was one matter.',
  },
  back: { zh: '回到我的事', en: 'Back to my matter' },
});

export const lookWords: Record<Known['looks'][number]['what'], Word> = {
  name: { zh: '看了称呼', en: 'saw the name' },
  phone: { zh: '看了电话', en: 'saw the number' },
  id_number: { zh: '看了身份证号', en: 'saw the identity number' },
  search: { zh: '按您的号码查过', en: 'searched for your number' },
};

export const changeWords = words({
  contactTitle: { zh: '改称呼、电话', en: 'Correct name or number' },
  contactLead: {
    zh: '空着就是不改。改了以后，以前的不留。',
    en: 'Empty means as it was. What was there before is not kept.',
  },
  name: { zh: '怎么称呼您', en: 'Your name' },
  phone: { zh: '电话', en: 'Telephone' },
  nameNow: { zh: '现在是 {value}', en: 'now {value}' },
  forget: { zh: '不再留电话', en: 'Keep no number' },
  save: { zh: '改好了', en: 'Save' },
  keep: { zh: '不改了', en: 'Leave it' },
  withdrawTitle: { zh: '撤回对{organisation}的同意？', en: 'Take back the consent for {organisation}?' },
  withdrawText: {
    zh: '撤回以后，{organisation}马上看不到这件事，还没办完的就不办了。已经办过的手续和法律要求留的记录，他们照规定留着。',
    en: '{organisation} sees nothing of this from that moment and stops working on it. Formalities already done, and records the law requires, stay with them.',
  },
  withdrawOffice: {
    zh: '群团服务中心也看不到以后，别的单位办不了，就没有人替您另找了。',
    en: 'Once the service centre sees nothing, nobody finds another organisation if one cannot help.',
  },
  withdrawYes: { zh: '撤回', en: 'Take back' },
  withdrawNo: { zh: '不撤回', en: 'Keep it' },
  eraseTitle: { zh: '删除编号 {reference} 这件事？', en: 'Erase matter No. {reference}?' },
  eraseNow: {
    zh: '您写的话、称呼、电话马上删掉，找不回来。',
    en: 'Your words, name and number are erased at once and cannot be brought back.',
  },
  eraseAsk: {
    zh: '申请交给{office}。他们最迟 {days} 个工作日定下来，结果写在您的信息里。同意了，您写的话、称呼、电话和各单位的答复都会删掉，正在办的也停下。',
    en: 'The request goes to {office}, which decides within {days} working days; you read the result under “What we keep of you”. If agreed, your words, name and number and all answers are erased, and the work stops.',
  },
  eraseYes: { zh: '删掉', en: 'Erase it' },
  eraseRequest: { zh: '申请删除', en: 'Ask to erase' },
  no: { zh: '先不删', en: 'Not now' },
});

export const familyWords = words({
  answeredYou: { zh: '{organisation}答复您', en: '{organisation} answered you' },
  gone: {
    zh: '链接或者码可能少抄了一个字，也可能到期了，或者本人撤回了。要看，请问问本人。',
    en: 'The link or the code may lack a letter, may have run out, or was taken back. Ask the person themselves.',
  },
  title: { zh: '给家里人看', en: 'Let a relative look' },
  lead: {
    zh: '家里人凭链接或者念给他的码，看得到办到哪一步、哪个单位、哪天答复。不能替您点头、留言，也看不到您的电话。',
    en: 'With a link, or a code you read to them, a relative sees the steps, the organisations and the dates. They cannot agree or write for you, nor see your number.',
  },
  name: { zh: '给谁看', en: 'Who is it for' },
  nameHint: { zh: '您怎么叫他，比如：女儿', en: 'What you call them, such as: my daughter' },
  empty: { zh: '写一下给谁看，以后好撤回。', en: 'Write who it is for, so that you can withdraw it later.' },
  words: { zh: '也让他看我写的话', en: 'They may also read what I wrote' },
  make: { zh: '做一个链接', en: 'Make a link' },
  madeTitle: { zh: '给{name}的，做好了', en: 'Ready for {name}' },
  madeText: {
    zh: '链接和码只在这里出现一次，现在就发给他，或者念给他听。',
    en: 'Link and code are shown only here, once. Send or read them out now.',
  },
  code: { zh: '念给他听的码', en: 'The code to read out' },
  codeText: {
    zh: '他在浏览器里打开 {site}，点“查进度”，输入这个码。',
    en: 'They open {site}, choose “See how it stands” and enter this code.',
  },
  copyLink: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '复制好了', en: 'Copied' },
  linkIs: { zh: '发给他的链接', en: 'The link to send' },
  until: { zh: '到 {day}为止，您随时可以撤回。', en: 'Good until {day}; you can withdraw it at any time.' },
  backToMatter: { zh: '回到我的事', en: 'Back to my matter' },
  list: { zh: '家里谁能看', en: 'Which relatives can look' },
  listNone: { zh: '还没有给谁看。', en: 'Nobody yet.' },
  live: { zh: '到 {day}为止', en: 'until {day}' },
  over: { zh: '过期了', en: 'run out' },
  withdrawn: { zh: '{day}撤回了', en: 'withdrawn {day}' },
  withWords: { zh: '也看得到您写的话', en: 'with your words' },
  opened: { zh: '看过 {count} 次，最近 {at}', en: 'looked {count} times, last {at}' },
  notOpened: { zh: '还没有看过', en: 'has not looked yet' },
  withdrawOf: { zh: '撤回给{name}的', en: 'Withdraw what {name} has' },
  viewTitle: { zh: '家里人的事', en: 'A relative’s matter' },
  viewLead: {
    zh: '本人让您（{name}）看看办到哪一步。每次看，本人都知道。',
    en: 'You ({name}) may see how it stands. They know each time you look.',
  },
  who: { zh: '谁在办', en: 'Who has it' },
  nobody: { zh: '还没有单位在办。', en: 'No organisation has it yet.' },
  due: { zh: '最迟 {day}答复', en: 'answers by {day}' },
  steps: { zh: '办到哪一步', en: 'What has happened' },
  comma: { zh: '、', en: ', ' },
  question: { zh: '想问什么', en: 'What would you ask' },
  questionHint: {
    zh: '{organisation}看得到，本人也看得到。答复写在这一页上。',
    en: '{organisation} reads it, and so do they. The answer stands on this page.',
  },
  ask: { zh: '问一句', en: 'Ask' },
  theirWords: { zh: '本人写的', en: 'What they wrote' },
  help: {
    zh: '想帮忙，就打电话问办的单位，或者陪本人去驿站。',
    en: 'To help, ring the organisation, or go to a station together.',
  },
});

/** The states as the person reads them in the list of all their matters; what each is about is read inside. */
export const ownStates: Record<FamilyStory['state'], Word> = {
  said: { zh: '写好了，还没有交给单位', en: 'Written down; no organisation has it yet' },
  waiting: { zh: '群团服务中心在找该办的单位', en: 'The service centre is finding the right organisation' },
  asked: { zh: '等您点头', en: 'Waiting for your yes' },
  dispatched: { zh: '交给单位了', en: 'Passed to an organisation' },
  taken_on: { zh: '单位在办', en: 'An organisation is working on it' },
  answered: { zh: '单位答复了，等您看', en: 'Answered; waiting for you to read it' },
  confirmed: { zh: '办完了', en: 'Finished' },
  unconfirmed: { zh: '答复过了，先收起来了', en: 'Answered, and put away' },
  answered_on_spot: { zh: '办完了', en: 'Finished' },
  shown_the_door: { zh: '办完了', en: 'Finished' },
  erased: { zh: '内容删掉了', en: 'Erased' },
};

/** The states as a relative reads them: never addressed to the person, never what it is about. */
export const familyStates: Record<FamilyStory['state'], Word> = {
  said: { zh: '说了，还没有交给单位', en: 'Said; no organisation has it yet' },
  waiting: { zh: '群团服务中心在找该办的单位', en: 'The service centre is finding the right organisation' },
  asked: { zh: '等本人点头', en: 'Waiting for their yes' },
  dispatched: { zh: '交给单位了', en: 'Passed to an organisation' },
  taken_on: { zh: '单位在办', en: 'An organisation is working on it' },
  answered: { zh: '单位答复了，等本人看', en: 'Answered; waiting for them to read it' },
  unconfirmed: { zh: '单位答复过了，先收起来了', en: 'Answered, and put away' },
  confirmed: { zh: '办完了', en: 'Finished' },
  answered_on_spot: { zh: '办完了', en: 'Finished' },
  shown_the_door: { zh: '办完了', en: 'Finished' },
  erased: { zh: '本人删掉了', en: 'Erased by them' },
};

export const familySteps: Record<FamilyStory['steps'][number]['kind'], Word> = {
  said: { zh: '说了这件事', en: 'Said what it is' },
  dispatched: { zh: '交给了{organisation}', en: 'Passed to {organisation}' },
  taken_on: { zh: '{organisation}接了', en: '{organisation} took it on' },
  passed_on: {
    zh: '{organisation}这回办不了，在另找单位',
    en: '{organisation} cannot help; another is sought',
  },
  answered: { zh: '{organisation}答复了', en: '{organisation} answered' },
  family_message: { zh: '您问{organisation}', en: 'You asked {organisation}' },
  confirmed: { zh: '本人说解决了', en: 'They say it is solved' },
  not_accepted: { zh: '本人说没有解决，接着办', en: 'They say it is not solved; the work goes on' },
};
