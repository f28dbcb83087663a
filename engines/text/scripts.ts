/** How words must be marked up so that they are drawn and read aloud right. */
export interface Tongue {
  /** BCP 47, with the script where a language has two: `mn-Mong`; null when the script alone does not tell. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** Traditional Mongolian and its sisters run down the page, lines from left to right. */
  readonly vertical: boolean;
}

interface Sign {
  readonly language: string;
  readonly lang: string;
  readonly letters: RegExp;
  readonly rtl?: true;
  readonly vertical?: true;
}

/** A language of one script, told by letters that only it has; the first of a script that fits wins. */
const signs: readonly Sign[] = [
  { language: 'sjo', lang: 'sjo-Mong', letters: /[\u185D-\u1872]/u, vertical: true },
  { language: 'mnc', lang: 'mnc-Mong', letters: /[\u1873-\u1877]/u, vertical: true },
  { language: 'mn', lang: 'mn-Mong', letters: /\p{Script=Mongolian}/u, vertical: true },
  { language: 'bo', lang: 'bo', letters: /\p{Script=Tibetan}/u },
  // High hamza is Kazakh, ۅ is Kyrgyz; of those in the region the rest is Uyghur.
  { language: 'kk', lang: 'kk-Arab', letters: /[\u0674\u0675-\u0678]/u, rtl: true },
  { language: 'ky', lang: 'ky-Arab', letters: /[\u06C5\u06C9]/u, rtl: true },
  { language: 'ug', lang: 'ug-Arab', letters: /\p{Script=Arabic}/u, rtl: true },
  { language: 'ko', lang: 'ko', letters: /\p{Script=Hangul}/u },
  { language: 'ii', lang: 'ii', letters: /\p{Script=Yi}/u },
  { language: 'tdd', lang: 'tdd', letters: /\p{Script=Tai_Le}/u },
  { language: 'khb', lang: 'khb', letters: /\p{Script=New_Tai_Lue}/u },
  { language: 'lis', lang: 'lis', letters: /\p{Script=Lisu}/u },
  { language: 'hmd', lang: 'hmd', letters: /\p{Script=Miao}/u },
  { language: 'kk', lang: 'kk-Cyrl', letters: /[ӘәҒғҚқҢңҰұҺһІі]/u },
  { language: 'mn', lang: 'mn-Cyrl', letters: /[ӨөҮү]/u },
  { language: 'ru', lang: 'ru', letters: /\p{Script=Cyrillic}/u },
  { language: 'ja', lang: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'th', lang: 'th', letters: /\p{Script=Thai}/u },
  // The tone letters of Zhuang as it was written until 1982.
  { language: 'za', lang: 'za', letters: /[ƨƧɜƷчЧƽƼƅƄɯƜəƏ]/u },
];

/** Everyday words of the two languages in Latin letters that are told apart; three of them, or half of all, decide. */
const everyday = {
  en: 'the a an is are am was my i you he she we they to of for and in on with not no have has do can need help please want because work pay child school hospital money where how what when',
  za: 'gou mwngz de raeuz dou gyoengq mbouj miz youq dwg caeuq ndaej bae daeuj raemx vunz ranz haeux lwg ndeu neix haenx cingq aeu guh gangj vah bouxcuengh saw sim roxnaeuz caiq cungj gijmaz vih hong gonq laeng',
} as const;

const latinWord = /[\p{Script=Latin}]+/gu;

function latinLanguage(text: string): 'en' | 'za' | null {
  const found = (text.toLowerCase().match(latinWord) ?? []).slice(0, 400);
  if (found.length < 2) return null;
  const knownOf = (language: 'en' | 'za'): number => {
    const known = new Set<string>(everyday[language].split(' '));
    return found.filter((word) => known.has(word)).length;
  };
  const [za, en] = [knownOf('za'), knownOf('en')];
  const most = Math.max(za, en);
  if (most < 3 && most * 2 < found.length) return null;
  return za > en ? 'za' : 'en';
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ...['Mongolian', 'Tibetan', 'Arabic', 'Hangul', 'Yi', 'Tai_Le', 'New_Tai_Lue', 'Lisu', 'Miao'],
  ...['Cyrillic', 'Thai'],
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const);
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const han = /\p{Script=Han}/gu;
const oldZhuang = /[ƨƧɜƽƼƅƄɯƜ]/gu;

/** A single foreign letter is a mark or a slip of the finger, not a language. */
const fewest = 2;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * The languages besides Chinese that somebody must read to understand `text`, as ISO 639 codes, the most written
 * first. Told by the scripts it is written in; Latin letters count only where no Chinese stands beside them.
 */
export function languagesIn(text: string): string[] {
  const found = new Map<string, number>();
  const add = (language: string, letters: number): void => {
    if (letters >= fewest) found.set(language, (found.get(language) ?? 0) + letters);
  };
  for (const [, letters] of scripts) {
    const all = text.match(letters);
    if (!all) continue;
    const sign = signs.find((one) => one.letters.test(all.join('')));
    if (sign) add(sign.language, all.length);
  }
  add('ja', count(text, kana));
  add('za', count(text, oldZhuang));
  if (count(text, han) === 0 && found.size === 0) {
    const latin = latinLanguage(text);
    if (latin) add(latin, count(text, latinWord));
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

/** The mark-up of a text by its most written script: Chinese, unless another script has more letters. */
export function tongueOf(text: string): Tongue {
  const [first] = languagesIn(text);
  const sign = signs.filter(({ language }) => language === first).find(({ letters }) => letters.test(text));
  const chinese = count(text, han);
  const own = sign ? count(text, new RegExp(`\\p{L}`, 'gu')) - chinese : 0;
  if (sign && (own >= chinese || first === 'ja')) {
    return { lang: sign.lang, dir: sign.rtl ? 'rtl' : 'ltr', vertical: sign.vertical ?? false };
  }
  if (chinese > 0) return { lang: 'zh-CN', dir: 'ltr', vertical: false };
  return { lang: first ?? null, dir: 'ltr', vertical: false };
}
