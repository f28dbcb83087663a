import { type Bar, BarChart, LineChart } from '../../../platform/ui/desk/chart.tsx';
import { Figure, FigureGroup } from '../../../platform/ui/desk/figure.tsx';
import { EmptyState, Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { Deadline, StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { Timeline, type TimelineStep } from '../../../platform/ui/desk/timeline.tsx';

/** The longest that is really met: a full name of an organisation, and a sentence without a break. */
export const longText =
  '云河旗新就业形态劳动者权益保障与职工服务联合会驻东岭街道幸福里社区联络站，楼道灯坏了半个月，老人晚上不敢下楼，物业说要业主委员会签字，业主委员会去年就散了，请问该找谁';

const tones: readonly (readonly [tone: Tone, text: string])[] = [
  ['waiting', '等派单'],
  ['onTime', '在办'],
  ['dueSoon', '今天到期'],
  ['overdue', '超期 3 个工作日'],
  ['ended', '已办结'],
  ['stopped', '退回'],
];

export function StatesShown() {
  return (
    <div className="stack">
      <div className="row">
        {tones.map(([tone, text]) => (
          <StateTag key={tone} tone={tone} text={text} />
        ))}
      </div>
      <div className="row">
        {[5, 1, 0, -1, -12].map((days) => (
          <Deadline key={days} day="2026-11-26" daysLeft={days} />
        ))}
        <Deadline day={null} daysLeft={null} />
      </div>
      <Skeleton lines={4} />
      <EmptyState title="现在没有等您办的事" text="有人派单给您单位，会出现在这里。">
        <a href="/desk/organisation">看本单位所有的事</a>
      </EmptyState>
      <Failure error={new Error('shown')} kind="read" retry={() => undefined} />
      <p className="notice">您打开之后，这件事有了变化。</p>
      <output className="done">记下了，本人看不到。</output>
    </div>
  );
}

export function FiguresShown() {
  const shared = { unit: '件', href: '#figure', onOpen: () => undefined };
  return (
    <FigureGroup title="本月">
      <Figure {...shared} name="受理" value="128" change="比上月多 12" label="受理 128 件 比上月多 12" />
      <Figure
        {...shared}
        name="本人认可"
        value="3.2 万"
        exact="32104"
        base="n = 41207"
        change="和上月一样"
        label="本人认可 3.2 万 件 n = 41207 和上月一样"
      />
      <Figure {...shared} name={longText.slice(0, 30)} value="0" label={`${longText.slice(0, 30)} 0 件`} />
    </FigureGroup>
  );
}

const categories: readonly Bar[] = [
  { key: 'a', label: '劳动权益', value: 64 },
  { key: 'b', label: '困难帮扶', value: 31 },
  { key: 'c', label: '婚姻家庭与未成年人保护', value: 12 },
  { key: 'd', label: '心理', value: null, text: '少于 5' },
  { key: 'e', label: '其他', value: 0 },
];
const months: readonly Bar[] = [31, 28, 45, 60, 52, 58, 71, 64, 80, 77, 92, 88].map((value, index) => ({
  key: String(index),
  label: `${index + 1} 月`,
  value,
}));

export function ChartsShown() {
  return (
    <>
      <BarChart title="按类别受理" unit="件" of="类别" points={categories} />
      <LineChart title="一年受理" unit="件" of="月份" points={months} />
      <LineChart title="只有一个月" unit="件" of="月份" points={months.slice(0, 1)} />
    </>
  );
}

const steps: readonly TimelineStep[] = [
  {
    key: '1',
    time: '11 月 2 日 09:12',
    title: '在网上说的',
    tone: 'resident',
    body: <p className="text">{longText}</p>,
  },
  { key: '2', time: '11 月 2 日 09:40', title: '派单', tone: 'plain' },
  {
    key: '3',
    time: '11 月 3 日 14:05',
    title: '办理记录',
    tone: 'inner',
    body: <p className="text">下午再打一次电话</p>,
  },
  {
    key: '4',
    time: '11 月 4 日 10:00',
    title: '答复',
    tone: 'public',
    body: <p className="text">周五前修好。</p>,
  },
];

export function TimelineShown() {
  return <Timeline label="从头到现在" steps={steps} />;
}
