/** How official documents word what the checks look for; Chinese alone, since documents are written in it. */
export const wording = {
  sentenceEnd: /[。；！？\n]+/,

  /** A request for a decision, in a document of whatever kind. */
  request:
    /(?:妥否|当否|可否|是否妥当|是否同意|如无不妥)[^。；]{0,12}(?:批示|批复|审批|批准|指示)|(?<![申邀])请(?:予以?|给予|求)?[^，。；]{0,10}(?:批准|批复|审批|拨付|拨款|拨给|解决|追加)|恳请[^。；]{0,24}(?:批准|批复|解决|拨付|支持|同意|协调)|(?:请求|申请)[^，。；]{0,16}(?:批准|拨付|资金|经费|编制|追加)/,
  /** Of others, or of the past. */
  noRequest:
    /(?:群众|职工|居民|农牧民|来访人|当事人|申请人|劳动者)[^，。；]{0,16}(?:申请|请求|请)|(?:已|曾|此前)[^，。；]{0,12}(?:申请|请示|请求|报请)/,
  severalMatters:
    /一并请示|同时请示|另(?:外)?，?还?(?:就[^，。；]{1,20})?请示|(?:以下|下列|如下)[两二三四五六七八九\d]+[项个件](?:请示)?事项/,

  secret: /(?:绝密|机密|秘密)(?:★|级|\s*$)|^(?:绝密|机密|秘密)/,

  /** Signs of the four levels at the start of a line. */
  levels: [
    /^[一二三四五六七八九十]{1,3}\s*[、．.]\s*/,
    /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[、．.]?\s*/,
    /^\d{1,2}\s*[.．、](?!\d)\s*/,
    /^[（(]\d{1,2}[）)]\s*[、．.]?\s*/,
  ],
  /** The first sentence of a line: its end, and what stands behind it. */
  firstSentence: /^([^。]{1,36})。(.+)$/,
  /** Between names in a row. */
  between: /[、，,；;\s]+/,
  /** What a line of a title never begins with. */
  clings: /^(?:[的了和与及之年月日号第〕）》”、，]+)$/,
  /** The second name that some bodies carry in brackets. */
  secondName: /（[^（）]*）$/,
  /** Where a number or a day will stand. */
  place: '　',
  undated: '（签发之日）',
  stop: '。',
  comma: '、',
  digitStop: '.',
  /** The places that stand before a body's name in its short name. */
  placeBefore: /^[旗市区县盟](?=[\u4e00-\u9fff]{2})/,
} as const;
