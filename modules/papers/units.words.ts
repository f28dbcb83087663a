/** Chinese units of papers by what the ledger counts in; the first is the plainest. */
export const unitFamilies: Readonly<Record<string, readonly string[]>> = {
  need: ['件', '例', '条', '项', '起', '宗', '笔'],
  item: ['件', '例', '条', '项', '起', '宗', '笔', '个', '份'],
  time: ['次', '频次', '批次'],
  person_time: ['人次', '针次'],
  person: ['人', '名', '位', '个'],
  household: ['户', '户次'],
  class: ['期', '班次', '次'],
  event: ['场', '场次', '次', '期'],
  place: ['个', '家', '处', '座', '所'],
  organisation: ['家', '个'],
  day: ['天', '个工作日'],
  fen: ['元'],
  percent: ['%'],
  point: ['个百分点'],
  multiple: ['倍'],
};
