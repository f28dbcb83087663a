import { words } from '../../../base/words.ts';

export const opinionsDeskWords = words({
  lead: {
    zh: '可以接一个外面的模型，按意思找服务，词不一样也能找到。不接也一样办事。默认是关着的。',
    en: 'An outside model may find services by meaning, also where no word is the same. Nothing needs it. It is off unless switched on.',
  },
  leaves: {
    zh: '打开后会送出去的：菜单上的公开文字；有单位受理了的诉求，去掉电话、证件号、姓名和住址的那几句话。从不送出：受保护的、要求保密的、举报、危急的、孩子的事，和还没交给单位的。',
    en: 'What leaves the house then: the public texts of the menu, and the words of needs that an organisation received, without numbers, names and addresses. Never: what is protected, confidential, an accusation, urgent, a child’s, or not handed to anybody yet.',
  },
  notThere: {
    zh: '这套系统没有接外面的模型。要接，请运维人员在服务器上设好地址和模型名。',
    en: 'This installation names no outside model. Have its address and model set on the server.',
  },
  service: { zh: '模型 {model}，在 {host}', en: 'Model {model} at {host}' },
  on: { zh: '开着', en: 'On' },
  off: { zh: '关着', en: 'Off' },
  kept: {
    zh: '记着 {services} 项服务、{needs} 件诉求的意思。',
    en: 'The meaning of {services} services and {needs} needs is kept.',
  },
  failing: {
    zh: '从 {since} 起联系不上（{fault}）。办事不受影响，好了会自己接着用。',
    en: 'Not answering since {since} ({fault}). All else works as before; it is used again once it answers.',
  },
  turnOn: { zh: '打开', en: 'Switch on' },
  turnOff: { zh: '关掉', en: 'Switch off' },
  onAsk: { zh: '打开外接模型 {model}？', en: 'Switch on the outside model {model}?' },
  onText: {
    zh: '以后上面说的那些文字会送到 {host}。',
    en: 'The texts named above will go to {host} from now on.',
  },
  offAsk: { zh: '关掉外接模型？', en: 'Switch off the outside model?' },
  offText: {
    zh: '记着的都会删掉；送出过什么的记录留着。再打开要重新读一遍菜单。',
    en: 'All that is kept of it is deleted; the record of what left stays. Switched on again, it reads the menu anew.',
  },
  sendings: { zh: '送出过什么', en: 'What left the house' },
  none: { zh: '还没有送出过什么。', en: 'Nothing has left the house.' },
  at: { zh: '什么时候', en: 'When' },
  what: { zh: '什么', en: 'What' },
  menu: { zh: '菜单上 {count} 项服务', en: '{count} services of the menu' },
  need: { zh: '一件诉求（{id}）', en: 'One need ({id})' },
  characters: { zh: '字数', en: 'Characters' },
  where: { zh: '送到哪里', en: 'Where to' },
  result: { zh: '结果', en: 'Outcome' },
  done: { zh: '答了', en: 'answered' },
});

export const faultWords = words({
  'not-let-in': { zh: '密钥不对', en: 'it does not let us in' },
  busy: { zh: '对方忙', en: 'it is busy' },
  refused: { zh: '对方不收', en: 'it refuses' },
  away: { zh: '连不上', en: 'it is not there' },
  'too-slow': { zh: '等太久', en: 'it takes too long' },
  nonsense: { zh: '答得不对', en: 'its answer makes no sense' },
  resting: { zh: '歇一会儿再试', en: 'left alone for a while' },
});
