/** How documents are written, by which their parts are known; Chinese alone, since the documents are. */
export const wording = {
  numerals: '一二三四五六七八九十百零〇',
  /** What makes a line a heading, by its level. */
  headings: [
    [/^第[一二三四五六七八九十百零〇\d]+(?:编|章|部分)/u, /^[一二三四五六七八九十百]+、/u],
    [/^第[一二三四五六七八九十百零〇\d]+节/u, /^[（(][一二三四五六七八九十百]+[）)]/u],
  ],
  stop: /[。；;]$/u,
  /** The beginning of the last sentence of a stretch. */
  lastSentence: /[^\s。！？；.!?;\n][^。！？；.!?;\n]*$/u,
  /** 晴联发〔2026〕3号, however its brackets are written. */
  number: /[\p{Script=Han}]{2,12}[〔[［【(（](?:19|20)\d{2}[〕\]］】)）]\s*(?:第)?\d{1,5}号/u,
  /** 2026年11月3日 */
  date: /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u,
  redHead: /文件$/u,
};
