import { words } from '../../base/words.ts';

/** What each endpoint of branch meetings does, for the description of the interface. */
export const branchesWords = words({
  listSummary: { zh: '查看支部联建日历', en: 'The calendar of joint branch meetings' },
  addSummary: { zh: '安排一次支部联建活动', en: 'Arrange a joint branch meeting' },
  changeSummary: { zh: '修改支部联建活动', en: 'Change a joint branch meeting' },
  cancelSummary: { zh: '取消支部联建活动', en: 'Call a joint branch meeting off' },
  guestSummary: { zh: '记下客人单位到没到', en: 'Whether a guest was there' },
});

export const branchesRefusals = words({
  notMember: {
    zh: '{name}现在不是联席会议成员单位，不能排进日历。',
    en: '{name} is no member of the joint meeting now and does not stand in its calendar.',
  },
  hostIsGuest: { zh: '主办单位不用再列为客人。', en: 'The host is no guest as well.' },
  noGuests: {
    zh: '联建至少请一家。只有本支部的活动不用排在这里。',
    en: 'Ask at least one guest. What a branch does alone does not stand here.',
  },
  endsBefore: { zh: '结束的时间早于开始的时间。', en: 'It ends before it begins.' },
  inPast: { zh: '日期要在今天或以后。', en: 'It is arranged for today or later.' },
  cancelled: {
    zh: '这次活动已经取消：{why}。要再办，请另排一次。',
    en: 'It was called off: {why}. Arrange another one.',
  },
  notYet: {
    zh: '活动定在{day}，到那天才记到没到。',
    en: 'It is on {day}: who was there is noted from that day on.',
  },
  came: {
    zh: '{name}已经记了到会，不能从客人里去掉。',
    en: 'It is noted that {name} was there: it stays among the guests.',
  },
  notGuest: { zh: '{name}不是这次的客人。', en: '{name} is no guest of this one.' },
});

export const branchesWritten = words({
  feedTitle: { zh: '支部联建：{theme}', en: 'Branch meeting: {theme}' },
  feedText: { zh: '主办：{host}。客人：{guests}', en: 'Host: {host}. Guests: {guests}' },
  feedMeeting: { zh: '联席会议', en: 'Joint meeting' },
  comma: { zh: '、', en: ', ' },
});
