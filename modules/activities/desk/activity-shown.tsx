import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Activity } from '../activities.contract.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';
import { useCells } from './activity-cells.ts';
import { WithReason } from './activity-panel.tsx';

/** An activity as who may not change it sees it. */
export function Shown({ activity, onDone }: { activity: Activity; onDone: () => void }) {
  const say = useSay();
  const cells = useCells();
  const lines: [string, string | number][] = [
    [say(w.kind), say(w[activity.kind])],
    [say(w.day), cells.days(activity)],
    [say(w.area), [activity.area, activity.place].filter((one) => one !== '').join(' ')],
    [say(w.heldBy), [activity.organisation, ...activity.partners].map((one) => one.shortName).join(' · ')],
    [
      say(w.attendance),
      [cells.attendance(activity), cells.how(activity)].filter((one) => one !== '').join(' · '),
    ],
    [say(w.countedBy), activity.countedBy],
    [say(w.sessions), activity.sessions ?? ''],
    [say(w.households), cells.counted(activity.households)],
    [
      say(w.moneyFen),
      [cells.money(activity.moneyFen), activity.moneySource].filter((one) => one !== '').join(' · '),
    ],
    [
      say(w.goodsFen),
      [cells.money(activity.goodsFen), activity.goodsWhat, activity.goodsValuedBy]
        .filter((one) => one !== '')
        .join(' · '),
    ],
    [say(w.brand), activity.brand],
  ];
  return (
    <div className="stack">
      <table className="table">
        <tbody>
          {lines
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="tabular">
                  <CityText>{String(value)}</CityText>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {activity.mayDisown ? <WithReason activity={activity} deed="disown" onDone={onDone} /> : null}
      {activity.mayChange && activity.state === 'withdrawn' ? (
        <WithReason activity={activity} deed="restore" onDone={onDone} />
      ) : null}
    </div>
  );
}
