import { words } from '../../base/words.ts';

export const shiftWords = words({
  shift: {
    zh: '交接班：上一班留下的话，本窗口还没完的事。',
    en: 'Hand-over between shifts: what the last one left, and what is open at this counter.',
  },
  handShift: {
    zh: '交班：每件没完的事留一句话。',
    en: 'Hands a shift over: one sentence on each open matter.',
  },
  seeShift: { zh: '接班：这一句看过了。', en: 'A line of the last shift is seen.' },
  withLead: {
    zh: '{words}，{lead}在办，{deadline}前回话',
    en: '{words}: {lead} has it, answers by {deadline}',
  },
  leadOnly: { zh: '{words}，{lead}在办', en: '{words}: {lead} has it' },
  nobody: { zh: '{words}，还没派出去', en: '{words}: not dispatched yet' },
  agreed: { zh: '{words}，约好{agreed}', en: '{words}: agreed for {agreed}' },
  answered: { zh: '{words}，答复了，等本人回话', en: '{words}: answered, waits for the person' },
});
