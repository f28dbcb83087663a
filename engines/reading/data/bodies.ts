const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How a body of the field ends; what stands before it (旗, 市, the name of a county) belongs to the name. */
export const bodyEnds = words(`
总工会 工会 妇联 妇女联合会 科协 残联 工商联 文联 侨联 红十字会 红会 计生协 商会 团委 共青团 团旗委 团市委 团县委 团区委 团省委
组织部门 宣传部门 统战部门 政法部门 信访部门 群团部门 党群部门 纪委 党办 编办 老干办 档案局 组织部 宣传部 统战部 社会工作部
人社局 民政局 司法局 教育局 医保局 信访局 公安局 法院 检察院 水利局 卫健委 财政局
党委政府 党委 政府 党组织 群团组织 群团社团组织 社团组织 联席会议办公室 成员单位 各单位 各部门 相关部门 各地 妇联组织 共青团组织 工会组织 工商联组织
行政管理部门 主管部门 牵头部门 责任单位 基层单位 各级工会 群团系统 妇联系统 工会系统
`);

/** A part of the name before its end. */
export const bodyStarts = words('各级 各 全市各级 全旗各级 全县各级 全区各级 全市 全旗 全县 全区 市 旗 县 区 州 盟 省 自治区 团');

/** The whole of a place as the one who did it. */
export const wholes = words('全市 全旗 全县 全区 全州 全盟 全省 全镇 全乡 我市 我旗 我县 我区 我镇');

/** Before these a body is not the one who acts. */
export const notActing = words('协调 上级 与 向 由 对 给 被 和 通过 联合 依托 支持 配合 争取');
