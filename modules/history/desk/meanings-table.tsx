import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { type MeantField, none, outcomes } from '../columns.rules.ts';
import { fieldWords, pastOutcomeWords } from '../history.words.ts';
import { historyApi, importsKey } from './history.api.ts';
import { importsWords as w } from './imports.words.ts';

const noneWords = { category: w.noCategory, organisation: w.noOrganisation, area: w.noArea } as const;

/** Stands for a text that nobody has explained. */
const unasked = '?';

/** What stands in one column, each with what it means. */
export function MeaningsTable(props: {
  id: string;
  place: number;
  title: string;
  field: MeantField;
  titled: boolean;
  chosen: Readonly<Record<string, string>>;
  onChoose: (written: string, meant: string) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { id, place, field, titled } = props;
  const found = useQuery({
    queryKey: [...importsKey, id, 'written', place, field, titled],
    queryFn: ({ signal }) =>
      historyApi.written({
        params: { id },
        query: { place, field, titled: titled ? 'true' : 'false' },
        signal,
      }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  const { texts, choices } = found.data;
  const options =
    field === 'outcome'
      ? outcomes.map((one) => ({ value: one as string, label: say(pastOutcomeWords[one]) }))
      : [
          { value: unasked, label: say(w.ask) },
          { value: none, label: say(noneWords[field]) },
          ...choices.map(({ key, name }) => ({ value: key, label: city(name) })),
        ];
  const unknown = field === 'outcome' ? 'unknown' : unasked;
  return (
    <section className="stack">
      <h3>{say(w.meanings, { title: asWritten(props.title) })}</h3>
      <p className="quiet">{say(w.meaningsText, { field: say(fieldWords[field]) })}</p>
      <table className="table settings-table meanings-table">
        <thead>
          <tr>
            <th>{say(w.written)}</th>
            <th className="number">{say(w.count)}</th>
            <th>{say(w.meant)}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ written, count, meant }) => (
            <tr key={written}>
              <th scope="row">{written.slice(0, 80)}</th>
              <td className="number tabular">{count}</td>
              <td>
                <Select
                  className="wide"
                  aria-label={say(w.meantOf, { written: asWritten(written.slice(0, 80)) })}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={props.chosen[written] ?? meant ?? unknown}
                  onChange={(value: string) => props.onChoose(written, value)}
                  options={options}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Without those that were left open. */
export function decided(chosen: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).filter(([, meant]) => meant !== unasked));
}
