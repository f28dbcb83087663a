import { Input, Select } from 'antd';
import { useState } from 'react';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Settlement, Undecided, UndecidedList } from '../contract/calls.ts';
import { actWords as a } from './act.words.ts';
import { BasisFields } from './basis-fields.tsx';
import { boardWords as w } from './calls.words.ts';
import { type BasisGiven, basisOf } from './hand-overs.ts';
import { useServices } from './look-ups.ts';
import { needsApi } from './needs.api.ts';

interface Draft extends BasisGiven {
  readonly serviceId: string | null;
  readonly by: 'list' | 'chair' | 'leader' | null;
  readonly name: string;
}

const nothing: Draft = { serviceId: null, by: null, name: '', basis: null, article: '' };

function byOf({ by, name }: Draft): Settlement['by'] | null {
  if (by === 'list') return { kind: 'list' };
  return by === null || name.trim() === '' ? null : { kind: by, name: name.trim() };
}

/** Who has it, on whose word, and on what basis they are told. */
export function SettleForm(props: {
  item: Undecided;
  onDone: (next: UndecidedList) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const { item, onDone, onCancel } = props;
  const services = useServices('', true);
  const [draft, setDraft, wipe] = useKept(`settle.${item.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const out = new Set(item.declined.map(({ organisation }) => organisation.id));
  const named = new Set(item.named.map(({ organisation }) => organisation.id));
  const offered = (services.data ?? [])
    .filter(({ organisation }) => !out.has(organisation.id))
    .toSorted(
      (one, other) => Number(named.has(other.organisation.id)) - Number(named.has(one.organisation.id)),
    );
  const service = offered.find(({ serviceId }) => serviceId === draft.serviceId);
  const basis = basisOf(draft);
  const by = byOf(draft);
  const required = (missing: boolean) => (checked && missing ? say(uiWords.required) : undefined);
  const send = async () => {
    setChecked(true);
    if (!service || basis === null || by === null || pending) return;
    setPending(true);
    setError(null);
    try {
      const body = { version: item.version, serviceId: service.serviceId, basis, by };
      const next = await needsApi.settle({ params: { undecided: item.id }, body });
      wipe();
      onDone(next);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  return (
    <FormFrame
      title={say(w.settle)}
      send={say(w.settle)}
      pending={pending}
      error={error}
      onSend={() => void send()}
      onCancel={onCancel}
    >
      <Field label={say(w.service)} error={required(!service)}>
        {(id, describedBy) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            loading={services.isLoading}
            value={service?.serviceId ?? null}
            options={offered.map((one) => ({
              value: one.serviceId,
              label: `${one.organisation.shortName} · ${one.title}`,
            }))}
            onChange={(chosen: string) => setDraft({ ...draft, serviceId: chosen })}
          />
        )}
      </Field>
      <Choices
        legend={say(w.by)}
        value={draft.by}
        options={[
          { value: 'list', label: say(w.byList) },
          { value: 'chair', label: say(w.byChair) },
          { value: 'leader', label: say(w.byLeader) },
        ]}
        onChange={(chosen) => setDraft({ ...draft, by: chosen })}
      />
      {checked && draft.by === null ? <p className="error">{say(uiWords.required)}</p> : null}
      {draft.by === 'chair' || draft.by === 'leader' ? (
        <Field label={say(w.name)} error={required(draft.name.trim() === '')}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={20}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {service ? (
        <BasisFields
          organisation={service.organisation.shortName}
          purpose={service.purpose}
          value={draft}
          askHint={say(a.askHint)}
          checked={checked}
          onChange={(given) => setDraft({ ...draft, ...given })}
        />
      ) : null}
    </FormFrame>
  );
}
