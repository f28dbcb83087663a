import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { monthOf } from '../../../base/time.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { periodName } from '../period.rules.ts';
import { lastWhole, monthsBack } from '../reports.rules.ts';
import { reportsApi as api, reportsKey, templatesKey } from './reports.api.ts';
import { makeWords as w } from './reports-desk.words.ts';

export interface Places {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** How many months back a report may begin. */
const back = 36;
const quick = [
  ['lastMonth', 1],
  ['lastQuarter', 3],
  ['lastHalf', 6],
  ['lastYear', 12],
] as const;

/** What the ready-made ones are mostly made for. */
const usual: Readonly<Record<string, 3 | 6 | 12>> = { quarterly: 3, 'half-year': 6, annual: 12 };

interface Draft {
  readonly template: string;
  readonly from: string;
  readonly to: string;
  readonly range: 'city' | 'organisation';
  readonly area?: string;
  readonly organisation?: string;
}

function Months({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const present = monthOf(useToday(useSession().city.zone));
  const months = monthsBack(present, back).map((value) => ({
    ...{ value, label: periodName({ from: value, to: value }, language) },
  }));
  const { from, to } = draft;
  return (
    <div className="report-months">
      <div className="row">
        {quick.map(([name, count]) => {
          const period = lastWhole(present, count);
          return (
            <Button
              key={name}
              size="small"
              aria-pressed={period.from === from && period.to === to}
              onClick={() => onChange(period)}
            >
              {say(w[name])}
            </Button>
          );
        })}
      </div>
      <Field label={say(w.from)}>
        {(id) => (
          <Select
            {...{ id, value: from, options: months }}
            onChange={(month: string) => onChange({ from: month, to: month > to ? month : to })}
          />
        )}
      </Field>
      <Field label={say(w.to)}>
        {(id) => (
          <Select
            {...{ id, value: to, options: months }}
            onChange={(month: string) => onChange({ to: month, from: month < from ? month : from })}
          />
        )}
      </Field>
    </div>
  );
}

function Whose(props: { draft: Draft; places: Places; onChange: (change: Draft) => void }) {
  const say = useSay();
  const city = useCityText();
  const { draft, places, onChange } = props;
  const session = useSession();
  if (!session.roles.includes('leader') && !session.roles.includes('coordinator')) return null;
  const { area: _, organisation: __, ...rest } = draft;
  const ofCity = session.areas === null ? say(w.ofCity) : city(session.areas.join(' · '));
  return (
    <>
      <Choices
        legend={say(w.range)}
        value={draft.range}
        options={[
          { value: 'city', label: ofCity },
          { value: 'organisation', label: say(w.ofOwn) },
        ]}
        onChange={(range) => onChange({ ...rest, range })}
      />
      {draft.range === 'city' ? (
        <div className="report-months">
          <Field label={say(w.area)}>
            {(id) => (
              <Select
                id={id}
                showSearch={{ optionFilterProp: 'label' }}
                value={draft.area ?? ''}
                options={[
                  { value: '', label: say(w.anyArea) },
                  ...places.areas.map(({ id: value, name }) => ({ value, label: city(name) })),
                ]}
                onChange={(area: string) => {
                  const { area: ___, ...others } = draft;
                  onChange(area === '' ? others : { ...others, area });
                }}
              />
            )}
          </Field>
          <Field label={say(w.organisation)}>
            {(id) => (
              <Select
                id={id}
                showSearch={{ optionFilterProp: 'label' }}
                value={draft.organisation ?? ''}
                options={[
                  { value: '', label: say(w.anyOrganisation) },
                  ...places.organisations.map(({ id: value, name }) => ({
                    value,
                    label: city(name),
                  })),
                ]}
                onChange={(organisation: string) => {
                  const { organisation: ___, ...others } = draft;
                  onChange(organisation === '' ? others : { ...others, organisation });
                }}
              />
            )}
          </Field>
        </div>
      ) : null}
    </>
  );
}

/** Which template, which months, whose figures. */
export function MakeForm(props: {
  template: string;
  places: Places;
  onMade: (id: string) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const present = monthOf(useToday(session.city.zone));
  const wide = session.roles.includes('leader') || session.roles.includes('coordinator');
  const [draft, setDraft] = useState<Draft>({
    ...{ template: props.template, range: wide ? 'city' : 'organisation' },
    ...lastWhole(present, usual[props.template] ?? 1),
  });
  const templates = useQuery({
    queryKey: [...templatesKey, 'list', '', 1],
    queryFn: ({ signal }) => api.list({ query: { search: '', page: 1 }, signal }),
  });
  const submission = useSubmissionKey('report.make');
  const making = useMutation({
    mutationFn: () => api.make({ body: draft, key: submission.keyOf(draft) }),
    onSuccess: (made) => {
      submission.done();
      queries.setQueryData([...reportsKey, 'one', made.id], made);
      void queries.invalidateQueries({ queryKey: [...reportsKey, 'list'] });
      props.onMade(made.id);
    },
  });
  useSendKey(form);
  const live = (templates.data?.templates ?? []).filter(({ state }) => state === 'live');
  return (
    <form
      ref={form}
      className="stack report-make"
      aria-label={say(w.title)}
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate();
      }}
    >
      <h2>{say(w.title)}</h2>
      <Field label={say(w.template)}>
        {(id) => (
          <Select
            id={id}
            loading={templates.isPending}
            value={draft.template}
            options={live.map(({ id: value, title }) => ({ value, label: city(title) }))}
            onChange={(template: string) =>
              setDraft((before) => ({
                ...{ ...before, template },
                ...(usual[template] ? lastWhole(present, usual[template]) : {}),
              }))
            }
          />
        )}
      </Field>
      <Months draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
      <Whose draft={draft} places={props.places} onChange={setDraft} />
      <Failure error={making.error} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={making.isPending} aria-keyshortcuts="Control+Enter">
          {say(w.make)}
        </Button>
        <Button onClick={props.onCancel}>{say(w.cancel)}</Button>
      </div>
    </form>
  );
}
