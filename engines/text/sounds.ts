import { pinyin } from 'pinyin-pro';
import { simplifiedUnits } from './simplified-units.ts';

/** Syllables of pinyin without tones, ü written v. */
const syllables = new Set(
  `
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao
ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chuai chuan chuang chui chun
chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dian diao die ding diu
dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao
ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong
hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le
lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lv lve ma mai man mang
mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni
nian niang niao nie nin ning niu nong nu nuan nuo nv nve o ou pa pai pan pang pao pei pen peng pi
pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran
rang rao re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan
shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su
suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya
yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai
zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou
zu zuan zui zun zuo
`
    .trim()
    .split(/\s+/),
);
const longestSyllable = 6;
/** Spellings that sound alike to many who type them: zh and z, -ng and -n, lü and lu. */
function blurred(syllable: string): string {
  return syllable
    .replace(/[üv]/gu, 'u')
    .replace(/^([zcs])h/u, '$1')
    .replace(/ng$/u, 'n');
}

/** A syllable of a text: what it may sound like, and where it stands. */
export interface Sound {
  readonly sounds: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether it was spelled in letters. */
  readonly spelled: boolean;
}

export interface Sounds {
  /**
   * The syllables of a normalised text, Chinese characters and pinyin without tones, with offsets into it. What is
   * neither is left out; letters that spell no pinyin from beginning to end are none.
   */
  read(text: string): Sound[];
}

const han = /^\p{Script=Han}$/u;
const letters = /[a-zü]+(?:['\u2019 ]+[a-zü]+)*/gu;
/** Readings of one character that are told apart; rarer ones only blur. */
const mostReadings = 2;
/** Shorter than this it is a name or a mark: ok, app. */
const fewestLetters = 4;

/** Cuts letters into syllables, the longest first; undefined where they spell none. */
function cut(word: string): string[] | undefined {
  const plain = word.replaceAll('ü', 'v');
  const from = (at: number): string[] | undefined => {
    if (at === plain.length) return [];
    for (let length = Math.min(longestSyllable, plain.length - at); length > 0; length -= 1) {
      const syllable = plain.slice(at, at + length);
      const rest = syllables.has(syllable) ? from(at + length) : undefined;
      if (rest) return [syllable, ...rest];
    }
    return undefined;
  };
  return from(0);
}

/** Longer runs of letters are no words of anybody. */
const longestWord = 60;

/** Reads texts by their sound. Keeps what it learned of characters; make one and keep it. Never throws. */
export function createSounds(): Sounds {
  const readings = new Map<string, readonly string[]>();
  const soundsOf = (character: string): readonly string[] => {
    const known = readings.get(character);
    if (known) return known;
    const told = pinyin(character, { toneType: 'none', type: 'array', multiple: true });
    const found = [...new Set(told.slice(0, mostReadings).map(blurred))];
    readings.set(character, found);
    return found;
  };
  return {
    read(text) {
      const plain = simplifiedUnits(text);
      const found: Sound[] = [];
      for (let at = 0; at < plain.length; at += 1) {
        const unit = plain.charAt(at);
        if (han.test(unit)) found.push({ sounds: soundsOf(unit), start: at, end: at + 1, spelled: false });
      }
      for (const run of plain.matchAll(letters)) {
        if (run[0].length < fewestLetters) continue;
        let at = run.index;
        for (const word of run[0].split(/(['\u2019 ]+)/u)) {
          const cuts = /^[a-zü]/u.test(word) && word.length <= longestWord ? cut(word) : [];
          let start = at;
          for (const syllable of cuts ?? []) {
            const end = start + syllable.length;
            found.push({ sounds: [blurred(syllable)], start, end, spelled: true });
            start = end;
          }
          at += word.length;
        }
      }
      return found.toSorted((a, b) => a.start - b.start);
    },
  };
}
