import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { grouped } from '../../../base/grouped.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { DocumentFigurePage, Held } from '../figures.contract.ts';
import { figuresDeskWords as w } from './figures-desk.words.ts';
import { useFigureText } from './figures-screen.tsx';
import { figuresApi as api, figuresKey } from './papers.api.ts';
import type { HeldSearch } from './papers-search.ts';

interface Props {
  readonly figure: DocumentFigurePage;
  readonly search: HeldSearch;
  readonly onSearch: (next: HeldSearch) => void;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

function useDifference(): (held: Held) => string {
  const say = useSay();
  return ({ difference, differenceUnit, unlike }) => {
    if (unlike !== null) return say(w[unlike]);
    if (difference === null || difference === '0') return say(w.same);
    const values = { amount: grouped(difference.replace('-', '')), unit: say(differenceUnit) };
    return say(difference.startsWith('-') ? w.differenceLess : w.differenceMore, values);
  };
}

function Shown({ figure, held }: { figure: DocumentFigurePage; held: Held }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const text = useFigureText();
  const difference = useDifference();
  const { state, unit, area, range, asOf } = held;
  const told =
    state === 'told'
      ? `${grouped(held.text ?? '')} ${say(unit)}`
      : say(state === 'none' ? w.none_state : w[state]);
  const about = [
    area ?? '',
    say(range === 'city' ? w.ofCity : w.ofOwn),
    say(w.asOf, { when: instantText(new Date(asOf), zone, language, today) }),
  ];
  return (
    <dl className="held-figures">
      <div>
        <dt>{say(w.inDocument)}</dt>
        <dd>
          <CityText>{text(figure)}</CityText>
        </dd>
      </div>
      <div>
        <dt>{say(w.inLedger)}</dt>
        <dd>
          {told}
          <small className="quiet">
            <CityText>{about.filter((one) => one !== '').join(' · ')}</CityText>
          </small>
        </dd>
      </div>
      <div>
        <dt>{say(w.difference)}</dt>
        <dd>{difference(held)}</dd>
      </div>
    </dl>
  );
}

/** The ledger's figure of an indicator that a person picks, beside the document's. What is picked is in the address. */
export function HeldAgainst({ figure, search, onSearch, areas }: Props) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const indicator = search.indicator ?? '';
  const from = search.from ?? figure.months?.from ?? '';
  const to = search.to ?? figure.months?.to ?? '';
  const area = search.area ?? figure.area?.id ?? '';
  const query = { indicator, from, to, ...(area === '' || area === 'all' ? {} : { area }) };
  const held = useQuery({
    queryKey: [...figuresKey, 'held', figure.id, query],
    queryFn: ({ signal }) => api.held({ params: { id: figure.id }, query, signal }),
    enabled: indicator !== '' && from !== '' && to !== '',
  });
  const set = (change: HeldSearch) => onSearch({ ...search, ...change });
  const option = ({ code, name, nameEn }: DocumentFigurePage['proposed'][number]) => ({
    value: code,
    label: language === 'en' && nameEn !== '' ? nameEn : city(name),
  });
  const month = (label: string, value: string, key: 'from' | 'to') => (
    <Field label={label}>
      {(id) => (
        <Input id={id} type="month" value={value} onChange={({ target }) => set({ [key]: target.value })} />
      )}
    </Field>
  );
  return (
    <section>
      <h2>{say(w.held)}</h2>
      <p className="quiet lead">{say(w.heldText)}</p>
      {figure.months === null ? <p className="quiet">{say(w.noPeriod)}</p> : null}
      <div className="incoming-pair">
        <Field label={say(w.indicator)}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={say(w.choose)}
              value={indicator === '' ? null : indicator}
              options={[
                { label: say(w.likely), options: figure.proposed.map(option) },
                { label: say(w.others), options: figure.others.map(option) },
              ].filter(({ options }) => options.length > 0)}
              onChange={(value: string | null) => {
                if (value !== null) set({ indicator: value });
              }}
            />
          )}
        </Field>
        {month(say(w.from), from, 'from')}
        {month(say(w.to), to, 'to')}
        <Field label={say(w.area)}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={area === '' ? 'all' : area}
              options={[
                { value: 'all', label: say(w.anyArea) },
                ...areas.map((one) => ({ value: one.id, label: city(one.name) })),
              ]}
              onChange={(value) => set({ area: value })}
            />
          )}
        </Field>
      </div>
      <Failure error={held.error} kind="read" retry={() => void held.refetch()} />
      {held.isFetching && !held.data ? <Skeleton lines={3} /> : null}
      {held.data ? <Shown figure={figure} held={held.data} /> : null}
    </section>
  );
}
