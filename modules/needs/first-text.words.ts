import { words } from '../../base/words.ts';

/** The pieces of the first text to whoever rang or came. */
export const firstTextWords = words({
  /** Before `messageTexts.taken` goes on; a name only where it may be said. */
  named: { zh: '{name}您好，', en: 'Hello {name}. ' },
  unnamed: { zh: '您好，', en: 'Hello. ' },
  ownPlain: { zh: '您{matter}的事', en: 'Your matter ({matter})' },
  ofOtherPlain: { zh: '{relation}{matter}的事', en: 'The matter of your {relation} ({matter})' },
  whose: { zh: '{name}的', en: '{name}:' },
  yours: { zh: '您的', en: 'You:' },
  own: { zh: '“{title}”的事', en: 'Your matter “{title}”' },
  ofOther: { zh: '{relation}“{title}”的事', en: 'The matter “{title}” ({relation})' },
  untitled: { zh: '您说的事', en: 'What you told us' },
  today: { zh: '今天', en: 'the end of today' },
  /** Figures stand apart from characters. */
  until: { zh: ' {day}', en: '{day}' },
  handler: { zh: '{name}', en: ' {name}' },
  /** Said in no text, whatever the service is called: what a neighbour who picks up the telephone must not read. */
  unsaid: {
    zh: '暴力|家暴|虐待|性侵|猥亵|自杀|轻生|心理|精神|抑郁|艾滋|性病|传染|流产|避孕|妇科|两癌|离婚|婚姻|戒毒|吸毒|服刑|刑满|社区矫正|单亲|孤儿|举报|信访|监护|收养|受害|失独|戒酒|孕前|谈心|未成年|家庭调解|出来以后|保护令',
    en: 'violence|abuse|suicide|HIV|divorce|drug',
  },
});
