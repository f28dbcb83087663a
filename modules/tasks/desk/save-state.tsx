import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { useColumnName } from './column-name.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import type { Pending, Saving } from './use-saving.ts';

interface Props {
  readonly saving: Saving;
  readonly numberOf: (taskId: string) => number | string;
}

function Undecided({ one, saving, numberOf }: Props & { one: Pending }) {
  const say = useSay();
  const column = useColumnName()(one.field);
  return (
    <li>
      <b>{say(w.cellLabel, { number: numberOf(one.taskId), column })}</b>{' '}
      {one.why ? <Told>{say(one.why)}</Told> : null} <span className="quiet">{say(w.mine)}</span>
      {asWritten(one.text)}{' '}
      {one.state === 'stale' ? (
        <>
          <Button size="small" onClick={() => saving.insist(one)}>
            {say(w.takeMine)}
          </Button>{' '}
          <Button size="small" onClick={() => saving.drop(one)}>
            {say(w.takeTheirs)}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => saving.drop(one)}>
          {say(w.drop)}
        </Button>
      )}
    </li>
  );
}

/** What is on its way, what could not be saved and what is to be decided; nothing of it is lost meanwhile. */
export function SaveState(props: Props) {
  const { saving, numberOf } = props;
  const say = useSay();
  const all = [...saving.pending.values()];
  const [underway, unsent] = (['saving', 'unsent'] as const).map((state) =>
    all.filter((one) => one.state === state),
  );
  const undecided = all.filter(({ state }) => state === 'stale' || state === 'refused');
  return (
    <div className="task-saving no-print">
      <span aria-live="polite" className="quiet">
        {underway?.length ? say(w.saving, { count: underway.length }) : all.length === 0 ? say(w.saved) : ''}
      </span>
      {saving.notUndone > 0 ? (
        <p className="notice">{say(w.notUndone, { count: saving.notUndone })}</p>
      ) : null}
      {unsent?.length ? (
        <div className="failure" role="alert">
          <p>{say(w.unsent, { count: unsent.length })}</p>
          <Button onClick={() => saving.send(unsent)}>{say(w.again)}</Button>
        </div>
      ) : null}
      {undecided.length > 0 ? (
        <div className="failure" role="alert">
          <ul>
            {undecided.slice(0, 20).map((one) => (
              <Undecided key={`${one.taskId}:${one.field}`} one={one} saving={saving} numberOf={numberOf} />
            ))}
          </ul>
        </div>
      ) : null}
      {saving.offers.map((offer) => (
        <output key={offer.taskId} className="notice">
          {say(w.cellLabel, { number: numberOf(offer.taskId), column: say(w.due) })} {say(offer.why)}{' '}
          <Button
            size="small"
            onClick={() => {
              const base = saving.versionOf(offer.taskId, 'due');
              saving.change([{ taskId: offer.taskId, field: 'due', text: offer.day, base }]);
            }}
          >
            {say(w.offer, { day: offer.day })}
          </Button>{' '}
          <Button size="small" onClick={() => saving.noOffer(offer.taskId)}>
            {say(w.keepDay)}
          </Button>
        </output>
      ))}
    </div>
  );
}
