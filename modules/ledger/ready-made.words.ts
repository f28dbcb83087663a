export interface ReadyMadeText {
  readonly code: string;
  readonly group: 'needs' | 'result' | 'matter' | 'joint' | 'people' | 'activity';
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
  readonly noteEn: string;
  /** As `print` of `engines/indicators` writes it. */
  readonly formula: string;
}

const one = (
  group: ReadyMadeText['group'],
  code: string,
  [name, nameEn]: readonly [string, string],
  formula: string,
  [note, noteEn]: readonly [string, string],
): ReadyMadeText => ({ code, group, name, nameEn, note, noteEn, formula });

const fromLedger = ['台账里的记录，一件事一条。', 'Entries of the ledger, one for each matter.'] as const;
const fromActivities = [
  '由活动、培训、发放的记录算出；还没有这类记录时不算，也不写 0。',
  'Computed from records of activities, classes and payments; without such records it has no number, not 0.',
] as const;

/** The indicators that every city begins with, written as a city writes its own: in traditional characters when shown. */
export const readyMade: readonly ReadyMadeText[] = [
  one('needs', 'received', ['受理诉求', 'Needs received'], 'count(received)', fromLedger),
  one('needs', 'on-spot', ['当面答复', 'Answered on the spot'], 'count(answered_on_spot)', fromLedger),
  one(
    ...(['needs', 'on-spot-share', ['当面答复占比', 'Share answered on the spot']] as const),
    'ratio(count(answered_on_spot), count(answered_on_spot|received), percent) round 1',
    ['当面答复的，除以当面答复和受理的合计。', 'Answered on the spot, of those and the received together.'],
  ),
  one(
    ...(['needs', 'service-times', ['服务群众人次', 'Services to residents']] as const),
    'sum(ended|answered_on_spot)',
    [
      '每个单位答复一次算一人次，当面答复一次算一人次；歇脚不统计。',
      'Each answer of an organisation is one, each answer on the spot is one; rests at stations are not counted.',
    ],
  ),
  one(
    ...([
      'needs',
      'service-times-all',
      ['服务总人次（含活动和培训）', 'Services with activities and training'],
    ] as const),
    'sum(ended|answered_on_spot|event_attendance|trained)',
    [
      '办事的人次，加活动和培训的人次；现场清点的单独标明。',
      'Services, attendance of events and training; what was counted on the spot is marked.',
    ],
  ),
  one('needs', 'persons-served', ['服务人数', 'Persons served'], 'distinct(persons, ended)', [
    '同一个人只算一次；当面答复不留姓名，不在内。',
    'Each person once; answers on the spot leave no name and are not among them.',
  ]),
  one('needs', 'unmet', ['未满足的需求', 'Unmet needs'], 'count(unmet)', [
    '全市没有服务可以给的，供联席会议定议题。',
    'What the city had no answer for; it sets the agenda of the joint meeting.',
  ]),
  one('result', 'in-time', ['按时接单率', 'Taken on in time'], 'on_time(taken_on) round 1', [
    '在接单期限以内接的，除以有期限的全部接单。',
    'Taken on within the deadline, of all that had one.',
  ]),
  one('result', 'confirmed', ['本人确认解决', 'Confirmed by the resident'], 'count(confirmed)', [
    '只有本人说解决了才算。',
    'Only what the resident calls solved.',
  ]),
  one(
    ...(['result', 'confirmed-rate', ['解决率（本人确认）', 'Share confirmed as solved']] as const),
    'ratio(count(confirmed), count(confirmed|unconfirmed|not_accepted|reopened), percent) round 1',
    [
      '本人说解决了的，除以本人说过的和未回应的全部。',
      'Confirmed, of all on which residents spoke and those closed without a word.',
    ],
  ),
  one(
    'result',
    'not-accepted',
    ['本人说没有解决', 'Not solved for the resident'],
    'count(not_accepted)',
    fromLedger,
  ),
  one('result', 'reopened', ['办结后重开', 'Opened again'], 'count(reopened)', fromLedger),
  one(
    ...(['result', 'reopened-rate', ['重开率', 'Share opened again']] as const),
    'ratio(count(reopened), count(confirmed|unconfirmed), percent) round 1',
    ['办结后又重开的，除以办结的。', 'Opened again after closing, of those closed.'],
  ),
  one(
    ...(['result', 'satisfaction', ['满意率', 'Satisfied']] as const),
    'ratio(count(rated, grade = 5|4|3), count(rated), percent) round 1',
    ['基本满意以上的，除以全部评价；没有评的两边都不算。', 'The three upper grades, of all grades given.'],
  ),
  one(
    'result',
    'median-days',
    ['解决用时中位数', 'Median days to a solution'],
    'median(days, confirmed) round 1',
    ['从说到本人确认解决的工作日。', 'Working days from what was said to what was confirmed.'],
  ),
  one(
    'matter',
    'rights',
    ['劳动维权受理', 'Work rights: received'],
    'count(received, category = labour)',
    fromLedger,
  ),
  one(
    ...(['matter', 'rights-solved', ['劳动维权办成率', 'Work rights: solved']] as const),
    'ratio(count(ended, category = labour, outcome = solved|partly), count(ended, category = labour), percent) round 1',
    ['单位答复为已解决和部分解决的，除以全部答复。', 'Answers of solved or partly solved, of all answers.'],
  ),
  one(
    'matter',
    'health',
    ['看病健康受理', 'Health: received'],
    'count(received, category = health)',
    fromLedger,
  ),
  one(
    'matter',
    'work',
    ['就业创业受理', 'Work and business: received'],
    'count(received, category = work)',
    fromLedger,
  ),
  one(
    'matter',
    'law',
    ['法律帮助受理', 'Legal help: received'],
    'count(received, category = law)',
    fromLedger,
  ),
  one(
    ...(['matter', 'legal-advice', ['法律咨询', 'Legal advice']] as const),
    'sum(ended|answered_on_spot, category = law-advice)',
    ['法律咨询的答复，含当面答复。', 'Answers on legal advice, on the spot too.'],
  ),
  one(
    ...(['matter', 'mediations', ['纠纷调解', 'Mediations']] as const),
    'count(ended, category = law-mediation|family-dispute)',
    ['调解和家庭纠纷的答复。', 'Answers on mediation and family disputes.'],
  ),
  one(
    ...(['matter', 'mediation-success', ['调解成功率', 'Mediations that succeeded']] as const),
    'ratio(count(ended, category = law-mediation|family-dispute, outcome = solved), count(ended, category = law-mediation|family-dispute), percent) round 1',
    ['已解决的，除以全部调解。', 'Solved, of all mediations.'],
  ),
  one(
    'matter',
    'counselling',
    ['心理咨询', 'Psychological counselling'],
    'sum(ended|answered_on_spot, category = care-counselling)',
    ['心理咨询的答复，含当面答复。', 'Answers of counselling, on the spot too.'],
  ),
  one(
    'joint',
    'organisations',
    ['参与办理的单位', 'Organisations at work'],
    'distinct(organisations, ended)',
    ['答复过群众的单位，一家算一次。', 'Organisations that answered a resident, each once.'],
  ),
  one(
    ...(['joint', 'legs-per-need', ['每件事平均接单次数', 'Organisations per need']] as const),
    'ratio(count(taken_on), count(received), number) round 2',
    ['一件事由几个单位一起办。', 'How many organisations work on one need.'],
  ),
  one('joint', 'joint-meetings', ['联席会议', 'Joint meetings'], 'count(joint_meeting)', [
    '只展示，不考核。',
    'Shown, never scored.',
  ]),
  one(
    ...(['joint', 'stations', ['服务驿站', 'Stations']] as const),
    'so_far(minus(count(station_opened), count(station_closed)))',
    ['期末开着的，不含综合体。', 'Open at the end of the period, without service complexes.'],
  ),
  one(
    ...(['joint', 'complexes', ['群团服务综合体', 'Service complexes']] as const),
    'so_far(minus(count(complex_opened), count(complex_closed)))',
    ['期末开着的。', 'Open at the end of the period.'],
  ),
  one(
    ...(['people', 'received-per-10000', ['每万人受理', 'Received per 10,000 residents']] as const),
    'per(count(received), residents, 10000) round 1',
    [
      '底数是常住人口，来源和日期写在数旁边。',
      'The base is the residents, with source and date beside the number.',
    ],
  ),
  one(
    ...(['people', 'new-form-workers', ['新就业形态劳动者会员', 'Members: workers in new forms']] as const),
    'so_far(minus(count(member_joined|member_entered, group = new-form-worker), count(member_left, group = new-form-worker)))',
    [
      '骑手、司机、快递员等，期末在会的；同时在两个组织的算两次。',
      'Riders, drivers, couriers and the like who are members at the end of the period; of two bodies they count twice.',
    ],
  ),
  one(
    ...([
      'people',
      'left-behind-children',
      ['留守儿童参加活动', 'Left-behind children: attendance'],
    ] as const),
    'sum(event_attendance|trained, group = left-behind-child)',
    fromActivities,
  ),
  one('activity', 'events', ['开展活动', 'Events held'], 'count(event_held)', fromActivities),
  one(
    'activity',
    'event-times',
    ['活动参加人次', 'Attendance of events'],
    'sum(event_attendance)',
    fromActivities,
  ),
  one('activity', 'classes', ['举办培训班', 'Classes held'], 'count(class_held)', fromActivities),
  one('activity', 'class-sessions', ['授课次数', 'Class sessions'], 'sum(class_session)', fromActivities),
  one('activity', 'trained', ['培训人次', 'Training'], 'sum(trained)', fromActivities),
  one('activity', 'money', ['发放救助金', 'Money given'], 'sum(money_given) round 2 wan', fromActivities),
  one(
    'activity',
    'goods',
    ['发放物资折价', 'Value of goods given'],
    'sum(goods_given) round 2 wan',
    fromActivities,
  ),
  one(
    ...(['activity', 'households', ['帮扶户数', 'Households helped']] as const),
    'sum(households_helped)',
    fromActivities,
  ),
];
