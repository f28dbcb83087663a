import { words } from '../../base/words.ts';

/** How people speak of others: read by the rules, shown nowhere. English is there for whoever reads the code. */
export const sayingWords = words({
  between: { zh: '、', en: ', ' },
  relations: {
    zh: '老伴、爱人、丈夫、妻子、老公、媳妇、老婆、婆婆、公公、父亲、母亲、爸爸、妈妈、奶奶、爷爷、姥姥、姥爷、儿子、女儿、闺女、孙子、孙女、外孙、孩子、哥哥、弟弟、姐姐、妹妹、侄子、侄女、邻居、工友、爸、妈、爹、娘',
    en: 'relatives and neighbours',
  },
  surnames: {
    zh: '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文包敖乌格斯其娜萨图宝',
    en: 'surnames',
  },
  compoundSurnames: {
    zh: '欧阳、司马、上官、诸葛、东方、皇甫、尉迟、公孙',
    en: 'surnames of two characters',
  },
  afterName: {
    zh: '在是的了说想要去也都今这两他她它眼腿得病住没不跟和与上下把被才又从到给会能有就还来看听走岁个家吃',
    en: 'what seldom ends a name',
  },
  called: { zh: '叫', en: 'called' },
  own: { zh: '(我|我家|俺|替|帮|给)$', en: 'my' },
  iAm: { zh: '我(?:叫|是|名叫)', en: 'I am' },
  digits: { zh: '零一二三四五六七八九', en: '0 to 9' },
  pair: { zh: '两', en: 'two' },
  ten: { zh: '十', en: 'ten' },
  hundred: { zh: '百', en: 'hundred' },
  persons: {
    zh: '([一二两三四五六七八九十百\\d]{1,5})(?:个|名|位|口)(?:人|工友|工人|兄弟|姐妹|同事|职工|老乡)',
    en: 'so many people',
  },
});
