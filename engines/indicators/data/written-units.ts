import type { UnitName } from '../unit-names.ts';

/** What texts write for each unit, without a scale; the first is the plainest. */
export const writtenUnits: Readonly<Record<UnitName, readonly string[]>> = {
  need: ['件', '例', '条', '项', '起', '宗', '笔', '个'],
  item: ['件', '个', '项', '份', '条', '例', '起', '宗', '笔', '处', '座', '家'],
  time: ['次', '频次', '批次', '件', '例', '起', '宗'],
  person_time: ['人次', '针次'],
  person: ['人', '名', '位', '个'],
  household: ['户'],
  class: ['期', '班次', '个', '班', '次'],
  event: ['场', '场次', '次', '期', '个'],
  place: ['个', '处', '家', '座', '所'],
  organisation: ['家', '个'],
  day: ['天', '个工作日'],
  fen: ['元'],
  percent: ['%'],
  point: ['个百分点'],
  multiple: ['倍'],
};

export const wanMark = '万';
