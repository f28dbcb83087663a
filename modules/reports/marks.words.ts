/** What writing tells by its signs; patterns are for numbers that are no figures. */
export const marksWords = {
  stops: '，。；！？\n',
  weakStops: '，；',
  ends: '。！？\n',
  end: /[。！？\n]/u,
  /** Stands where a figure is not told yet. */
  untold: '［没有数］',
  instead: { zh: '［{why}］', en: '[{why}]' },
  about: '约',
  /** What is to be written in words. */
  words: '＿＿',
  masks: /[*＊]{2,}|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|×{2,}|＿{1,}|_{2,}|□{1,}/gu,
  numeral: /^(?:百分之)?[\d.,一二三四五六七八九十百千万亿两零〇点]+/u,
  given: /^[\d.,一二三四五六七八九十百千万亿两零〇点几多余]{1,20}$/u,
  bare: /(?<![A-Za-z\d.\-/])\d[\d,]*(?:\.\d+)?%?/gu,
  notFigures: [
    // Headings: the mark at the beginning of a line.
    /^[ \t\u3000]*(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/gmu,
    // Titles of books and laws, numbers of documents and standards.
    /《[^》\n]{1,80}》/gu,
    /〔\d{4}〕\s?\d{1,5}号?/gu,
    /[A-Z][A-Z/]*\s?\d[\d.\-—]*/gu,
    // Days, months, years, times.
    /\d{1,2}\s?(?:至|到|—|–|-|~|～|、)\s?(?=\d{1,2}\s?[月日号时])/gu,
    /(?:19|20)\d{2}\s?(?:年(?:度)?|(?=[—–\-~～至]\s?(?:19|20)\d{2}))/gu,
    /(?<!\d)\d{1,2}\s?[月日号](?!均)/gu,
    /(?<!\d)\d{1,2}\s?(?:时|点)(?:\d{1,2}分)?/gu,
    /(?<!\d)\d{1,2}[:：]\d{2}/gu,
    /[一二三四五六七八九〇零十]{1,4}(?:年度|年(?=[一二三四五六七八九十]{1,2}月)|月份?|季度)/gu,
    // Ordinals: articles, sessions, places.
    /第\s?(?:\d+|[一二三四五六七八九十百]+)/gu,
    // Numbers that are rung.
    /(?:热线|电话|平台)[：: ]?\s?[\d-]{3,18}/gu,
    /(?<!\d)\d{3,5}(?=\s?(?:热线|平台))/gu,
    /(?<!\d)12(?:345|348|351|338|355|385|356)(?!\d)/gu,
  ],
} as const;
