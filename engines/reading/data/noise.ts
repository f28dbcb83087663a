/** How lines begin that a web page or a reader of documents put around a text. */
export const noiseStarts = `
发布时间 发布日期 发布人 发表时间 更新时间 来源： 来源: 信息来源 文章来源 稿件来源 作者： 作者: 点击： 点击数 点击量 点击次数 浏览次数 浏览量 阅读次数 阅读量： 访问量 字号： 字体： 打印 关闭窗口 关闭本页
分享到 分享 收藏 下载文档 立即下载 点击下载 下载次数 下载地址 ID： ID: 大小： 页数： 格式： 时间： 文件大小 文档页数 温馨提示 免责声明 版权声明 版权所有 版权申明 特别声明 copyright ©
网站客服 在线客服 客服QQ 客服热线 热点文章 热门文章 相关文章 相关推荐 相关阅读 推荐阅读 延伸阅读 猜你喜欢 你可能关注 您可能感兴趣 上一篇 下一篇 上一条 下一条 收起 展开 此文档下载收益 文稿首发 若侵犯 当前位置 您的位置 您现在的位置 责任编辑 编辑：
扫一扫 返回顶部 返回首页 网站首页 网站地图 联系我们 关于我们 登录 注册 会员登录 经营许可证 主办单位： 技术支持 微信扫 二维码 附件下载 上传时间 上传者 文档分类 关键词： 标签： 摘要： 阅读全文 全文阅读 加入收藏 举报 评论 赞 转发
`
  .trim()
  .split(/\s+/u);

/** Two of them in one short line: it speaks of a site and not of the matter. */
export const siteWords = /下载|本站|付费|客服|版权归|用户上传|侵权|侵犯|权属|删除|ICP备|备案号|文库|网站版权|预览|在线阅读|上传者|www\.|https?:|copyright|\bdocx?\b|错乱/giu;

/** A file's name in the place of a title. */
export const fileName = /\.(?:docx?|pdf|wps|txt|pptx?)$/iu;
/** What sites write behind a title. */
export const titleTail = /(?:范文|模板|全文|最新)(?:[（(]?[\d一二三四五六七八九十]{0,2}篇?[)）]?)$/u;
/** A page's own number on a line of its own. */
export const pageLine = /^(?:[-—–－·\s]{0,3}\d{1,4}[-—–－·\s]{0,3}|第\s?\d{1,4}\s?页(?:[\s，,/]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4})$/u;
/** When a page says that it was put up. */
export const publishedAt = /(?:时间|日期|发布于)[:：]?\s{0,3}(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u;
/** Where it says what it has from whom. */
export const salutations = /(?:同志们|各位领导|各位代表|各位委员|各位来宾|各位同事|朋友们|女士们|先生们|尊敬的[^，。：:\s]{1,12}|各[^，。：:\n]{2,30}(?:单位|局|会|委|办|府|门|联|协|团|部|企业))/u;
/** A title ends like this. */
export const titleEnds =
  /(?:讲话|讲话稿|致辞|发言|报告|通知|意见|总结|方案|要点|通报|公告|函|纪要|倡议书|决定|办法|规定|请示|批复|计划|信息|简报|专报|汇报)$/u;
/** Nouns at which a heading that runs into its paragraph is likely to end. */
export const headingEnds = `
新局面 责任感 紧迫感 使命感 新篇章 新台阶 新水平 新成效 新实效 新突破 新格局 新作为 新贡献 主动性 实效性 凝聚力 影响力 战斗力 重要作用 积极作用 落地见效 取得实效 见实效 求实效 新气象 新优势 新活力 有力保障 坚强保障 组织保障 上来 上水平 落到实处 顺利开展
`
  .trim()
  .split(/\s+/u);
