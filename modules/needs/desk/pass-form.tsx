import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { PassTargets } from '../contract/legs.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { BasisFields } from './basis-fields.tsx';
import { type BasisGiven, basisOf } from './hand-overs.ts';
import { legWords as w } from './legs.words.ts';
import { needsApi } from './needs.api.ts';

type Kind = 'person' | 'branch' | 'other';

interface Draft extends BasisGiven {
  readonly kind: Kind | null;
  readonly to: string | null;
  readonly why: string;
}

const nothing: Draft = { kind: null, to: null, basis: null, article: '', why: '' };

function choicesOf(targets: PassTargets, kind: Kind | null): { value: string; label: string }[] {
  if (kind === null) return [];
  if (kind === 'person') {
    return targets.colleagues.map(({ id, name, post }) => ({ value: id, label: `${name} ${post}` }));
  }
  const list = kind === 'branch' ? targets.branches : targets.others;
  return list.map(({ id, name }) => ({ value: id, label: name }));
}

/** To a colleague, a branch, or another lead: with a reason, and for another organisation the person's consent. */
export function PassForm(props: ActProps & { legId: string }) {
  const { need, legId } = props;
  const targets = useQuery({
    queryKey: ['needs', 'pass-to', need.id, legId],
    queryFn: ({ signal }) => needsApi.passTo({ params: { id: need.id, leg: legId }, signal }),
  });
  if (targets.data) return <Form {...props} targets={targets.data} />;
  return targets.error ? <Failure error={targets.error} kind="read" /> : <Skeleton lines={4} />;
}

function Form({
  need,
  legId,
  targets,
  onDone,
  onCancel,
}: ActProps & { legId: string; targets: PassTargets }) {
  const say = useSay();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`pass.${legId}`, nothing);
  const [checked, setChecked] = useState(false);
  const { kind, to, why } = draft;
  const outside = kind === 'branch' || kind === 'other';
  const basis = outside ? basisOf(draft) : null;
  const kinds = (['person', 'branch', 'other'] as const).filter((one) => choicesOf(targets, one).length > 0);
  const words = { person: w.passPerson, branch: w.passBranch, other: w.passOther };
  const choices = choicesOf(targets, kind);
  const name = choices.find(({ value }) => value === to)?.label ?? '';
  const send = () => {
    setChecked(true);
    if (to === null || name === '' || why.trim() === '' || (outside && basis === null)) return;
    void act.run(async (version) => {
      const target = basis
        ? { kind: 'organisation' as const, organisationId: to, basis }
        : { kind: 'person' as const, staffId: to };
      await needsApi.pass({
        params: { id: need.id, leg: legId },
        body: { version, to: target, why: why.trim() },
      });
      wipe();
      const stays = basis === null || basis.kind === 'ask';
      const next = stays ? await needsApi.get({ params: { id: need.id } }) : null;
      onDone(say(basis?.kind === 'ask' ? w.passAsked : w.passed, { name }), next);
    });
  };
  if (kinds.length === 0) return <p className="quiet">{say(w.nobody)}</p>;
  return (
    <ActForm title={say(w.passTitle)} send={say(w.pass)} act={act} onSend={send} onCancel={onCancel}>
      <Choices
        legend={say(w.passKind)}
        value={kind}
        options={kinds.map((value) => ({ value, label: say(words[value]) }))}
        onChange={(chosen) => setDraft({ ...draft, kind: chosen, to: null })}
      />
      {checked && kind === null ? <p className="error">{say(uiWords.required)}</p> : null}
      {kind === null ? null : (
        <Field
          label={say(kind === 'person' ? w.choosePerson : w.chooseOrganisation)}
          error={checked && name === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Select
              id={id}
              aria-describedby={describedBy}
              className="wide"
              showSearch={{ optionFilterProp: 'label' }}
              value={name === '' ? null : to}
              options={choices}
              onChange={(chosen: string) => setDraft({ ...draft, to: chosen })}
            />
          )}
        </Field>
      )}
      {outside && name !== '' ? (
        <BasisFields
          organisation={name}
          purpose={targets.purpose}
          value={draft}
          askHint={say(w.askHint)}
          checked={checked}
          onChange={(given) => setDraft({ ...draft, ...given })}
        />
      ) : null}
      <Field
        label={say(w.passWhy)}
        hint={say(w.passWhyHint)}
        error={checked && why.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={500}
            value={why}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}
