import { words } from '../../../base/words.ts';

export const shiftDeskWords = words({
  title: { zh: '交班', en: 'Hand over' },
  left: { zh: '上一班留下的', en: 'Left by the last shift' },
  by: { zh: '{name} {time}', en: '{name}, {time}' },
  seen: { zh: '看过了', en: 'Seen' },
  seenOf: { zh: '看过了：{sentence}', en: 'Seen: {sentence}' },
  over: { zh: '已经办完', en: 'Over' },
  what: {
    zh: '本窗口今天受理、到期或上一班留着还没完的事。每件一句话，像当面交代那样说；Enter 到下一件，Ctrl+Enter 交班。',
    en: 'What is open of this counter: of today, nearly due, or left by the last shift. One spoken sentence each; Enter goes to the next, Ctrl+Enter hands over.',
  },
  sentence: { zh: '{reference} 交代一句', en: 'Sentence on {reference}' },
  skip: { zh: '清空的不交。', en: 'What is emptied is not handed over.' },
  send: { zh: '交班 {count} 件', en: 'Hand over {count}' },
  done: {
    zh: '交班了，{count} 件。下一班打开接待页就看到。',
    en: 'Handed over: {count}. The next shift sees it at the counter.',
  },
  none: { zh: '本窗口没有要交代的事。', en: 'Nothing of this counter has to be handed over.' },
  protected: {
    zh: '受保护事项 {count} 件，内容不写在这里。',
    en: 'Protected: {count}. Nothing of them stands here.',
  },
});
