import { Button, Input, InputNumber } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import { mostNamed } from '../contract/persons.ts';
import { consentDeskWords as w } from './consent.words.ts';
import { type Draft, othersOf } from './counter-draft.ts';

/** Whose matter it is, and of how many: names only of those who leave one. */
export function PersonsFields({
  draft,
  onChange,
}: {
  draft: Draft;
  onChange: (next: Partial<Draft>) => void;
}) {
  const say = useSay();
  const { concerned, also, total } = draft;
  const changeAlso = (at: number, next: Partial<Draft['also'][number]>) =>
    onChange({ also: also.map((one, index) => (index === at ? { ...one, ...next } : one)) });
  return (
    <>
      <Choices
        legend={say(w.forWhom)}
        value={concerned === null ? 'own' : 'other'}
        options={[
          { value: 'own', label: say(w.ownMatter) },
          { value: 'other', label: say(w.another) },
        ]}
        onChange={(whose) => onChange({ concerned: whose === 'own' ? null : { relation: '', name: '' } })}
      />
      <div className="pair">
        {concerned ? (
          <>
            <Field label={say(w.concernedName)}>
              {(id) => (
                <Input
                  id={id}
                  autoComplete="off"
                  maxLength={40}
                  value={concerned.name}
                  onChange={(event) => onChange({ concerned: { ...concerned, name: event.target.value } })}
                />
              )}
            </Field>
            <Field label={say(w.relation)}>
              {(id) => (
                <Input
                  id={id}
                  autoComplete="off"
                  maxLength={10}
                  value={concerned.relation}
                  onChange={(event) =>
                    onChange({ concerned: { ...concerned, relation: event.target.value } })
                  }
                />
              )}
            </Field>
          </>
        ) : null}
        <Field label={say(w.total)} hint={say(w.totalHint)}>
          {(id, describedBy) => (
            <InputNumber
              id={id}
              aria-describedby={describedBy}
              min={1}
              max={9999}
              precision={0}
              value={total}
              onChange={(count) => onChange({ total: count ?? 1 })}
            />
          )}
        </Field>
      </div>
      {also.map((one, at) => (
        <div key={one.key} className="pair">
          <Field label={say(w.alsoName, { number: at + 2 })}>
            {(id) => (
              <Input
                id={id}
                autoFocus={one.name === ''}
                autoComplete="off"
                maxLength={40}
                value={one.name}
                onChange={(event) => changeAlso(at, { name: event.target.value })}
              />
            )}
          </Field>
          <Field label={say(w.alsoPhone, { number: at + 2 })}>
            {(id) => (
              <Input
                id={id}
                autoComplete="off"
                inputMode="tel"
                maxLength={30}
                value={one.phone}
                onChange={(event) => changeAlso(at, { phone: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      {total > 1 || also.length > 0 ? (
        <div className="row">
          <span>{say(w.others, { named: also.length + 1, others: othersOf(draft) })}</span>
          <Button
            disabled={also.length >= mostNamed}
            onClick={() =>
              onChange({
                also: [...also, { key: freshKey(), name: '', phone: '' }],
                total: Math.max(total, also.length + 2),
              })
            }
          >
            {say(w.addPerson)}
          </Button>
          {also.length > 0 ? (
            <Button onClick={() => onChange({ also: also.slice(0, -1) })}>
              {say(w.removePerson, { number: also.length + 1 })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
