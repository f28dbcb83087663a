import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import type { Passing } from '../passing.contract.ts';
import { PassingCell } from './passing-cell.tsx';
import { passingDeskWords as w } from './passing-desk.words.ts';
import { returnsApi as api, returnsKey } from './returns.api.ts';

/** What was asked of bodies below, and of the caller's own. */
export function usePassings() {
  return useQuery({
    queryKey: [...returnsKey, 'passings'],
    queryFn: ({ signal }) => api.passings({ signal }),
  });
}

function List(props: { title: string; passings: readonly Passing[]; mayAnswer: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { title, passings, mayAnswer } = props;
  if (passings.length === 0) return null;
  return (
    <section className="returns-asked">
      <h2>{title}</h2>
      <ul className="plain-list returns-passed">
        {passings.map((one) => (
          <li key={one.id} className="stack">
            <p>
              <strong>
                <CityText>{one.title}</CityText>
              </strong>{' '}
              <span className="quiet">
                {say(w.by, {
                  ...{ organisation: one.organisation.shortName, name: one.by?.name ?? '' },
                  due: dayText(one.due, language),
                })}
              </span>
            </p>
            <p>
              {say(w.why)} <CityText>{one.reason}</CityText>
            </p>
            <ul className="plain-list returns-cells">
              {one.cells.map((cell) => (
                <PassingCell
                  key={cell.id}
                  {...{ cell, mayAnswer }}
                  onDone={() => void queries.invalidateQueries({ queryKey: returnsKey })}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is asked of the caller's organisation: somebody waits for it. */
export function AskedOfUs() {
  const say = useSay();
  const { data, error, refetch } = usePassings();
  if (!data) return <Failure error={error} kind="read" retry={() => void refetch()} />;
  return <List title={say(w.ofUs)} passings={data.ofUs} mayAnswer={data.mayAnswer} />;
}

/** What the caller's organisation asked below, with the answers. */
export function AskedBelow() {
  const say = useSay();
  const { data } = usePassings();
  return data ? <List title={say(w.asked)} passings={data.asked} mayAnswer={false} /> : null;
}
