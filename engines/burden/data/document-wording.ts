/** How official documents word what burdens those below; Chinese alone, since documents are written in it. */
const lower =
  '(?:各[^，。；：]{0,10}?(?:党委|党工委|党组织|政府|办事处|管委会|两委)|(?:苏木镇?|乡|镇|街道|嘎查|村|社区)(?:党委|党工委|党总支|党支部|人民政府|政府|办事处|两委)|各(?:苏木|乡镇|镇街|街道|嘎查|旗县|县区|旗区|乡|镇|村|社区|基层党)(?![^，。；]{0,6}(?:的|工会|妇联|团|残联|科协|红十字|侨联|文联|工商联|驿站|群众|居民|老人|农牧民|职工)))';
const must =
  '(?:务必|必须|须(?!知)|应当|应(?![邀急届用对有变])|(?<![主需重纪摘概首])要(?![求素点闻])|不得|负责(?!人|同志)|于[^，。；]{1,14}前|[日月底]前)';
const tell =
  '(?:报送|上报|呈报|填报|反馈|书面报告?|报告|汇报|报来|报至|(?<![通汇申情海日简预举])报(?![告道名销酬修警刊社纸]))';
const doing = '(?:落实|贯彻|执行|整改|推进|完成|进展|办理)';
const thing = '(?:表|材料|情况|台账|数据|名单|清单|总结|报告|方案|计划|信息|佐证|照片|统计)';

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

export const documentWording = {
  /** Marks in half width, as documents print them. */
  wide,
  sentenceEnd: /[。；！？\n]+/,

  /** Something is asked of whoever reads it. */
  asks: new RegExp(
    `(?<![邀申敬恳])请(?![审批示核阅指予假教])|务必|必须|须(?!知)|应当|应(?:于|在|每|按|及时)|(?<![主需重纪摘概首])要(?![求素点闻])|各[^，。；]{1,18}(?:于|每|按|将|把)|[日月底]前|每(?:月|季|周|半年|年)|按(?:月|季|周)`,
  ),
  /** It is told that nothing is asked, or what was reported already. */
  asksNothing: new RegExp(
    `(?:不|无需|无须|取消|停止|免于?|严禁|禁止)[^，。；]{0,12}(?:报送|上报|填报|反馈|报告|提交|报)|现将[^。；]{0,40}(?:报告|汇报|通报)如下|已经?[^，。；]{0,8}(?:报送|上报|填报|反馈)|(?:收到|听取|审议)[^，。；]{0,24}(?:报告|汇报|情况|材料)`,
  ),

  /** A demand on lower party committees and governments. */
  directive: [
    new RegExp(`(?<![邀申敬恳商])请[^，。；]{0,8}?${lower}`),
    new RegExp(`${lower}[^。；]{0,14}?${must}`),
    new RegExp(`(?<!不|不得|不再|不能|未|无需)(?:责成|要求|督促|责令|指示)[^，。；]{0,6}?${lower}`),
    new RegExp(`由[^，。；]{0,6}?${lower}[^。；]{0,10}(?:落实|负责(?!人|同志)|牵头|组织实施|抓好)`),
  ],
  /** Invitations and requests for help demand nothing. */
  noDirective: new RegExp(
    `${lower}[^。；]{0,12}(?:列席|出席|参加|派员|支持|协助|提出意见|提意见|谅解)|(?:不得|不再|不能|不|严禁|禁止|避免)[^，。；]{0,4}(?:向|要求|让|给|对)[^，。；]{0,6}?${lower}`,
  ),

  /** A report on how something was carried out. */
  followUp: [
    new RegExp(`${tell}[^，。；]{0,16}?${doing}的?(?:情况|进展|报告|总结|结果)`),
    new RegExp(`${doing}(?:情况|进展|结果|总结|报告)[^。；]{0,24}?${tell}`),
    /(?:制定|出台|印发|拟定)[^，。；]{0,14}(?:配套(?:文件|措施|制度|方案)|实施(?:方案|意见|细则)|贯彻(?:意见|方案))/,
  ],

  /** A table or material that is asked for; the first group is what. */
  material: [
    new RegExp(`(?:将|把)([^，。；：]{2,40}?)${tell}`),
    new RegExp(`(?:报送|上报|呈报|填报|报来|提交|填写|反馈)([^，。；：]{1,40}?${thing})`),
    new RegExp(`([^，。；：请]{2,30}?(?:统计表|情况表|报表|调查表|材料|台账|名单))[^。；]{0,16}${tell}`),
  ],
  /** What tells nothing of what a material is about. */
  idleWords:
    /统计表|情况表|调查表|报表|情况|材料|表|统计|数据|名单|清单|台账|信息|报告|总结|的|有关|相关|本单位|各自|各|上述|以上|以下|全旗|全市|全县|全区|[《》“”"（）()、\s]|\d+[年月日]?/g,

  honour:
    /表彰|评比|评选|授予[^，。；]{0,12}(?:称号|奖)|创建(?:活动|达标|示范|评比|文明|先进)|先进(?:集体|个人|单位)|最美[\u4e00-\u9fff]{2,6}/,
  noHonour: /推荐|选树典型|不(?:得|再|搞|评|设|开展)|取消|禁止|严禁|曾|获(?!奖)/,
  approval:
    /(?:批准|批复|同意|审批|核准|项目目录)[^。；]{0,40}〔20\d\d〕\s*\d+号|〔20\d\d〕\s*\d+号[^。；]{0,30}(?:批准|批复|同意|审批|核准)/,

  /** Where a sentence says by what somebody is assessed. */
  assesses: /考核|考评|评分|计分|得分|加分|扣分|赋分|[加扣计][0-9.]+分|指标|挂钩|评先评优|排名|列为[^，。；]{0,8}任务|作为[^，。；]{0,14}(?:依据|标准|内容)/,
  /** Where a thing is compelled, with or without an assessment. */
  compels: /务必|必须|须(?!知)|应当|要求|不少于|不低于|达到|至少|每[天日周月次人个名位]|[0-9]+%|百分之|全员|确保/,
  /** Where somebody lays down a mark by which others are judged. */
  takesAs: /把|将|以|按|对|用|每/,
  /** What stands around the thing that is laid down as a mark. */
  before: /^(?:把|将|以|按|对|用)/,
  behind: /(?:作为|纳入|列入|计入|考核|考评|评分|挂钩).*$/,
  /** A line that goes on in the next one: it was cut where the page ended. */
  cutLine: /[^。；！？：:;!?]$/,
  /** What begins a line of its own. */
  ownLine: /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}\s*[.．、]|附件|抄送|第[一二三四五六七八九十]+[条章])/,
} as const;
