import { words } from '../../base/words.ts';

export const boardContractWords = words({
  board: {
    zh: '协调台：等联席办拿主意的各有几件；受保护的只有数。',
    en: 'The coordinator’s board: how much of each kind waits; of what is protected a number only.',
  },
  items: {
    zh: '协调台上一类的每一件，不含原话。',
    en: 'The records of one kind on the board, without words.',
  },
});

export const viewContractWords = words({
  views: { zh: '存下的筛选：自己的，和本单位共用的。', en: 'Saved filters: one’s own and those shared.' },
  save: { zh: '把筛选存下来。', en: 'Save a filter by name.' },
  change: { zh: '改名、共用或不再共用。', en: 'Rename, share or stop sharing.' },
  remove: { zh: '删掉存下的筛选。', en: 'Delete a saved filter.' },
  begin: { zh: '队列打开时先用哪一个。', en: 'Which one the queue begins with.' },
});

export const viewRefusals = words({
  sameName: { zh: '已经有一个叫“{name}”的，换个名字。', en: 'There is one called “{name}” already.' },
  tooMany: { zh: '最多存 {most} 个，先删掉不用的。', en: 'At most {most}; delete one first.' },
});

export const bulkContractWords = words({
  chosen: {
    zh: '选中的几件能不能一起办；不能的说原因。',
    en: 'Whether each of the chosen can have an act done, and why not.',
  },
  recall: {
    zh: '撤回派单：对方还没动、在 {minutes} 分钟内。',
    en: 'Take a dispatch back within {minutes} minutes and before the other organisation acted.',
  },
  export: {
    zh: '队列做成表：受保护的不在内，每次都记下来。',
    en: 'The queue as a sheet without what is protected; each time is on record.',
  },
});

/** Why one of the chosen is left out. */
export const cannotWords = words({
  gone: { zh: '现在看不到了', en: 'no longer there' },
  protected: { zh: '受保护的，要一件一件办', en: 'protected: one at a time' },
  takeOn: { zh: '不等本单位接单', en: 'does not wait to be taken on' },
  taken: { zh: '已经接单了', en: 'taken on already' },
  dispatch: { zh: '已经有单位在办', en: 'somebody has it already' },
  notReceived: { zh: '不是本单位受理的', en: 'not received by your organisation' },
  nobodyToAsk: { zh: '没有留查询码，问不到本人', en: 'the person cannot be asked on their page' },
  category: { zh: '不由本单位改类别', en: 'its category is not yours to change' },
  undecided: { zh: '两个单位退回过，到“没定下来的事”里定', en: 'declined twice: settle it on its own page' },
  remind: { zh: '没有在等别的单位', en: 'waits for no other organisation' },
});

export const recallWords = words({
  tooLate: {
    zh: '派出去超过 {minutes} 分钟了，撤不回。请打电话给对方，或者请对方退回。',
    en: 'It was dispatched more than {minutes} minutes ago. Ring them, or ask them to decline.',
  },
  acted: { zh: '{organisation}已经动手了，撤不回。', en: '{organisation} acted on it already.' },
});
