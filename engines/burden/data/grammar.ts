/** Where one name holds several measures, or a clause that only says by what way. */
export const clauseBreaks = /[,;:。!?！？|/()[\]【】{}「」\n]+/u;
/** Between two measures that stand in one clause. */
export const measureBreaks =
  /(?<=[率数量次度分额]|次数|人次|人数|时长|[0-9](?:次|篇|条|份|场|个|件|户|张|%))(?:和|与|及|以及|并|或|、)|、/u;

/** A measure: something is counted, shared or timed. */
export const measure =
  /(?:率|比例|占比|比重|百分比|数量|总数|[人次件户篇条份场个项张本家字期]数|次数|人次|场次|频次|频率|数$|量$|总量|时长|学时|课时|天数|小时|度$|得分|分值|评分|排名|名次|排行|金额|额$|%|‰)|[0-9一二三四五六七八九十两]+ ?(?:多|余)?(?:次|场|篇|条|份|个|件|户|人|张|项|期|字|小时|天|家)/u;

/** A clause that only says after or by what something is done. */
export const subordinate =
  /^(?:经(?!办|费|验|济)|通过|在|按照?|根据|依托|结合|针对|对(?!接)|由(?!.{0,6}率)|凡|当|从|围绕|聚焦|为了?(?!民)|以(?!上|下))|(?:后|中|时|前|的)$/u;

/** What is said of a measure in brackets that turns it: not counted, taken out. */
export const excluded = /^(?:不含|不包括|不计|除|剔除|扣除|去掉|不统计)/u;

/** Something is not to be counted, or not to be asked. */
export const negated =
  /不(?:再|得|应|宜|要|可|能|会|准|许)?(?:以|将|把|用|考核|统计|要求|强制|通报|计入|纳入|列入|作为|排名|搞|设(?!施|备)|唯|看|下达|评比|论|召开|举办|印发)|不再|不得(?!少于|低于|小于|不)|无需|无须|禁止|严禁|免于|免除|免予|停止|取消|杜绝|叫停|零(?=留痕|打卡|报表)|无会|未因|没有因|未被要求|不要求|未要求|少开|少报|少发/u;

/** Less of it is what is counted. */
export const lessened =
  /(?<!不|未|无|不再|为了?|不得)(?:减少|压减|精简(?!高效)|压缩|下降|降低|递减|削减|关停|注销|停用|撤销|清退|腾退|减轻|减负|瘦身|减量|砍掉|(?:清理|整合|归并|合并|纠正|纠治|整治|治理|查处|退出)(?=整合|规范|同类|重复|相近|各类|过度|形式|指尖|文山|留痕|打卡|多头|层层|低效|僵尸|违规|会议|文件|报表|表格|台账|app|平台|小程序|工作群|系统|账号|公众号|数|率)|(?<=挂牌|工作群|app|小程序|公众号|报表|表格|会议|文件|台账)(?:清理|整合|归并|合并|退出|整治))/u;
/** Something else that is to become less. */
export const lessenedFor = /为了?(?:减少|减轻|降低|压减|精简)/u;

/** A of B, where A is what is counted. */
export const share = /^(.+?)占(?!比)(.+)$/u;
/** Those who did something among others: behind it stands what is counted. */
export const among =
  /(?<!集|其|年|期|空|手|途|暗|初|高)中(?!心|国|央|小|学|介|标|型|等|老年|青年|考|层|医|药|级|位|断|秋|餐|年|组|央级|华)|(?<!落|先|背|最|前|善|售|退|产|术|今|事|此)后(?!续|备|勤|进|的?$|期|代|重|又)/u;
/** How far something goes, behind which nothing is counted any more. */
export const target =
  /(?:达到|达|不低于|不少于|不得少于|不得低于|不超过|超过|控制在|保持在|至少|提高到?|提升到?|增长|增加|同比|环比|较上年|比上年|≥|>=|≤|<=|>|<|=|以上|以下|以内|左右|每年|全年|年内)/gu;
/** Numbers of a list in front: 1. （一） ① 一、 */
export const listMark =
  /^(?:[0-9]{1,3}[.、)](?![0-9])|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十0-9]+[条项、.]|[-*•●]|\([一二三四五六七八九十0-9]{1,3}\)|[①-⑳])\s*/u;
/** A weight in brackets: (5分), (60%), (≥12场). */
export const weight = /[([][^()[\]]{0,6}?[0-9]+(?:\.[0-9]+)?\s*(?:分|%|‰|权重|场|次|件|篇|条)?[^()[\]\p{Script=Han}]{0,3}[)\]]/gu;
