/**
 * The typefaces that the standard names, as Chinese office programs know them. The digits between the dashes of a page
 * number are half wide in 宋体 itself.
 */
export const faces = {
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  title: '方正小标宋简体',
  folio: '宋体',
} as const;

export type Face = (typeof faces)[keyof typeof faces];

/**
 * What a program without a face may take: other names of the face, then free faces of the same kind. They stand in the
 * file's own table of fonts, and `platform/print` gives them to the office program of a server.
 */
export const standIns: Readonly<Record<Face, readonly string[]>> = {
  [faces.body]: ['仿宋', 'FangSong', 'FangSong_GB2312', 'STFangsong', '方正仿宋_GBK', 'FandolFang R'],
  [faces.first]: ['SimHei', 'STHeiti', '方正黑体_GBK', 'FandolHei', 'Noto Sans CJK SC'],
  [faces.second]: ['楷体', 'KaiTi', 'KaiTi_GB2312', 'STKaiti', '方正楷体_GBK', 'FandolKai'],
  [faces.title]: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'STZhongsong', 'FandolSong', 'Noto Serif CJK SC'],
  [faces.folio]: ['SimSun', 'NSimSun', 'STSong', 'FandolSong', 'Noto Serif CJK SC'],
};

/** Marks of the four levels of headings, and what stands around names, numbers and dates. */
export const marks = {
  numerals: '零一二三四五六七八九十',
  first: '{numeral}、',
  second: '（{numeral}）',
  third: '{digit}.',
  fourth: '（{digit}）',
  and: '、',
  end: '。',
  addressee: '{name}：',
  day: '{year}年{month}月{day}日',
  number: '{code}〔{year}〕{number}号',
  head: '文件',
  minutes: '{issuer}纪要',
  signer: '签发人：',
  attachments: '附件：',
  attachment: '附件{digit}',
  note: '（{note}）',
  imprint: '版记',
  copiedTo: '抄送：',
  issuedOn: '{day}印发',
  present: '出席：',
  absent: '请假：',
  observing: '列席：',
} as const;

export const secrecyLevels = { top_secret: '绝密', secret: '机密', confidential: '秘密' } as const;
export const secrecyYears = '{level}★{years}年';
export const urgencies = { extra: '特急', urgent: '加急' } as const;
