import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { cannotWords } from '../board.words.ts';
import type { BulkAct, Chosen } from '../contract/bulk.ts';
import { bulkWords as w } from './bulk.words.ts';
import { type BulkPlan, stepsOf } from './bulk-steps.ts';
import { CategorySelect } from './category-select.tsx';
import type { ServiceChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import type { Step } from './one-by-one.ts';
import { MenuSearch } from './service-picker.tsx';

const titles = {
  takeOn: w.takeOnTitle,
  dispatch: w.dispatchTitle,
  category: w.categoryTitle,
  remind: w.remindTitle,
} as const;
const hints = {
  takeOn: w.takeOnHint,
  dispatch: w.dispatchHint,
  category: w.categoryHint,
  remind: w.remindHint,
} as const;

/** How many of the chosen can have it done, and which cannot and why. */
function Able({ items }: { items: readonly Chosen[] }) {
  const say = useSay();
  const out = items.flatMap(({ id, reference, why }) => (why === null ? [] : [{ id, reference, why }]));
  const can = items.length - out.length;
  return (
    <>
      <p>{can === 0 ? say(w.nobody) : say(w.can, { all: items.length, can })}</p>
      {out.length > 0 ? (
        <div className="notice">
          <p>{say(w.cannot, { count: out.length })}</p>
          <ul>
            {out.map(({ id, reference, why }) => (
              <li key={id}>{say(w.cannotLine, { reference, why: say(cannotWords[why]) })}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** The service all of them go to. */
function ServiceField(props: {
  service: ServiceChoice | null;
  onPick: (service: ServiceChoice | null) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { service, onPick } = props;
  if (service) {
    return (
      <p className="row">
        <strong>
          {say(w.servicePicked, {
            organisation: city(service.organisation.shortName),
            title: city(service.title),
          })}
        </strong>
        <Button onClick={() => onPick(null)}>{say(w.another)}</Button>
      </p>
    );
  }
  return (
    <MenuSearch
      buttons={(one) => (
        <Button
          aria-label={say(w.pickOf, { organisation: one.organisation.shortName, title: one.title })}
          onClick={() => onPick(one)}
        >
          {say(w.pick)}
        </Button>
      )}
    />
  );
}

/** What is to be done with the chosen, looked at before it is done: who can, who cannot, what cannot be undone. */
export function BulkForm(props: {
  act: BulkAct;
  ids: readonly string[];
  /** How many are through, of how many; null before it began. */
  running: { done: number; all: number } | null;
  onRun: (steps: readonly Step[], undoMinutes: number | null) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const { act, ids, running } = props;
  const [service, setService] = useState<ServiceChoice | null>(null);
  const [category, setCategory] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  const [keys] = useState(() => new Map<string, string>());
  const looked = useQuery({
    // Looked at once for this form: what is decided on is what was seen.
    queryKey: ['look-up', 'chosen', act, ids],
    queryFn: ({ signal }) => needsApi.chosen({ body: { act, ids: [...ids] }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const items = looked.data?.items ?? [];
  const count = items.filter((one) => one.why === null).length;
  const minutes = looked.data?.recallMinutes ?? 0;
  // The same reminder sent again after a lost line is one and the same.
  const keyOf = (leg: string) => {
    const known = keys.get(leg) ?? freshKey();
    keys.set(leg, known);
    return known;
  };
  const planOf = (): BulkPlan | null => {
    if (act === 'takeOn') return { act };
    if (act === 'remind') return { act, keyOf };
    if (act === 'dispatch') return service && { act, serviceId: service.serviceId };
    if (category === null || why.trim() === '') return null;
    return { act, category, why: why.trim(), undoWhy: say(w.undoWhy) };
  };
  const send = () => {
    setChecked(true);
    const plan = planOf();
    if (plan === null || count === 0 || running) return;
    props.onRun(stepsOf(items, plan), act === 'dispatch' || act === 'category' ? minutes : null);
  };
  const sends: Record<BulkAct, string> = {
    takeOn: say(w.takeOnSend, { count }),
    remind: say(w.remindSend, { count }),
    category: say(w.categorySend, { count }),
    dispatch: service
      ? say(w.dispatchSend, { count, organisation: asWritten(service.organisation.shortName) })
      : say(w.dispatchNobody),
  };
  if (looked.data === undefined) {
    return looked.error ? (
      <Failure error={looked.error} kind="read" retry={() => void looked.refetch()} />
    ) : (
      <Skeleton lines={3} />
    );
  }
  return (
    <FormFrame
      title={say(titles[act])}
      send={sends[act]}
      pending={running !== null}
      error={null}
      held={count === 0 || (act === 'dispatch' && service === null)}
      onSend={send}
      onCancel={props.onCancel}
      notice={
        running ? (
          <output className="row">
            <progress max={running.all} value={running.done} />
            {say(w.progress, running)}
          </output>
        ) : null
      }
    >
      <Able items={items} />
      <p className="hint">{say(hints[act], { minutes })}</p>
      {act === 'dispatch' && count > 0 ? <ServiceField service={service} onPick={setService} /> : null}
      {act === 'category' && count > 0 ? (
        <>
          <Field
            label={say(w.newCategory)}
            error={checked && category === null ? say(uiWords.required) : undefined}
          >
            {(id, describedBy) => (
              <CategorySelect id={id} describedBy={describedBy} value={category} onChange={setCategory} />
            )}
          </Field>
          <Field label={say(w.why)} error={checked && why.trim() === '' ? say(uiWords.required) : undefined}>
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                maxLength={200}
                value={why}
                onChange={(event) => setWhy(event.target.value)}
              />
            )}
          </Field>
        </>
      ) : null}
    </FormFrame>
  );
}
