/** What columns are called elsewhere, in normal form; the first word found in a title decides. */
export const titleWords = [
  ['ended', ['办结时间', '办结日期', '答复时间', '回复时间', '完成时间', 'ended', 'closed_at', 'reply_time']],
  ['time', ['时间', '日期', 'time', 'date', 'created']],
  ['answer', ['答复', '回复', '办理情况', '处理意见', '反馈', 'reply', 'answer', 'response']],
  ['outcome', ['结果', '办理状态', '是否解决', '状态', 'outcome', 'status', 'result']],
  ['category', ['类别', '类型', '分类', '标签', '主题类', 'category', 'label', 'topic', 'type']],
  ['organisation', ['单位', '部门', '组织', '承办', 'organisation', 'organization', 'department', 'office']],
  [
    'area',
    [
      ...[
        '地区',
        '旗县',
        '区县',
        '县区',
        '市县',
        '县市',
        '乡镇',
        '街道',
        '苏木',
        '嘎查',
        '社区',
        '行政村',
        '村居',
      ],
      ...['所在地', '属地', '区域', 'area', 'district', 'county', 'township', 'village', 'region'],
    ],
  ],
  ['text', ['诉求', '内容', '留言', '标题', '主题', '问题', '事项', 'text', 'title', 'content', 'message']],
] as const;

/** How sheets write outcomes; compared without spaces. What is not here is asked for. */
export const outcomeWritten = [
  ['confirmed', ['本人确认', '群众确认', '满意', '非常满意', '本人说解决了', 'confirmed']],
  [
    'not_accepted',
    [
      ...['本人说没有解决', '本人说没解决', '本人不认可', '群众不认可', '不满意', '非常不满意'],
      'not accepted',
    ],
  ],
  ['solved', ['已解决', '解决', '解决了', '办结', '已办结', '完成', '已完成', 'solved', 'done']],
  ['partly', ['部分解决', '基本解决', 'partly']],
  ['not_solved', ['未解决', '没解决', '无法解决', '未办结', 'not solved', 'unsolved']],
  ['referred', ['转介', '转办', '已转办', '移交', 'referred']],
] as const;
