import { Button } from 'antd';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Edition } from '../duties.contract.ts';
import { editionWords as w } from './duties-desk.words.ts';

type State = 'current' | 'empty' | 'coming' | 'past' | 'withdrawn';
const tones: Record<State, Tone> = {
  ...{ current: 'onTime', empty: 'dueSoon', coming: 'waiting', past: 'ended', withdrawn: 'stopped' },
};

function stateOf({ current, withdrawn, duties, from }: Edition, today: string): State {
  if (withdrawn) return 'withdrawn';
  if (duties === 0) return 'empty';
  if (current) return 'current';
  return from > today ? 'coming' : 'past';
}

/** Every edition there ever was; which holds today is told by word and shape. */
export function EditionTable(props: {
  editions: readonly Edition[];
  onShow: (id: string) => void;
  onChange: (id: string) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const { editions, onShow, onChange } = props;
  return (
    <details className="duty-editions no-print" open={editions.some(({ duties }) => duties === 0)}>
      <summary>{say(w.editions)}</summary>
      <DataTable
        name="duty-editions"
        caption={say(w.editions)}
        rows={editions}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            ...{ key: 'name', title: say(w.name), rowHead: true },
            cell: ({ id, name }) => (
              <button type="button" className="plain as-link" onClick={() => onShow(id)}>
                <CityText>{name}</CityText>
              </button>
            ),
          },
          {
            ...{ key: 'state', title: say(w.state) },
            cell: (one) => {
              const state = stateOf(one, today);
              return <StateTag tone={tones[state]} text={say(w[state])} />;
            },
          },
          { key: 'area', title: say(w.area), cell: ({ area }) => city(area.name) },
          { key: 'issuer', title: say(w.issuer), cell: ({ issuer }) => <CityText>{issuer}</CityText> },
          {
            ...{ key: 'from', title: say(w.from), className: 'tabular' },
            cell: ({ from }) => dayText(from, language),
          },
          {
            key: 'duties',
            title: say(w.duties),
            number: true,
            cell: ({ duties, removed }) => (
              <>
                {duties}
                {removed === 0 ? null : <div className="quiet">{say(w.removed, { count: removed })}</div>}
              </>
            ),
          },
          {
            ...{ key: 'change', title: '' },
            cell: ({ id, mayKeep }) =>
              mayKeep ? (
                <Button size="small" onClick={() => onChange(id)}>
                  {say(w.change)}
                </Button>
              ) : null,
          },
        ]}
      />
    </details>
  );
}
