import { Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import type { SafeWay } from '../contract/urgent.ts';
import { dangerDeskWords as w } from './danger.words.ts';

export const wayWords = { phone: w.byPhone, page: w.byPage, other: w.byOther, never: w.never };

export interface SafeDraft {
  readonly way: SafeWay['way'] | null;
  readonly phone: string;
  readonly when: string;
}

export const noSafeWay: SafeDraft = { way: null, phone: '', when: '' };

/** What was asked and chosen, or null where nobody has asked yet. */
export function safeWayOf({ way, phone, when }: SafeDraft): SafeWay | null {
  return way === null ? null : { way, phone: way === 'phone' ? phone : '', when };
}

/** How somebody can be reached without harm. Never kept in the browser: whoever is feared may look there. */
export function SafeWayFields(props: {
  draft: SafeDraft;
  missing: boolean;
  /** Whether it is what somebody at the counter is to ask first: then the cursor goes here. */
  first?: boolean;
  onChange: (draft: SafeDraft) => void;
}) {
  const say = useSay();
  const { draft, missing, first = false, onChange } = props;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    const writing =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.value !== '' : false;
    if (first && (missing || !writing)) fields.current?.querySelector('input')?.focus();
  }, [first, missing]);
  return (
    <div ref={fields} className="stack">
      <Choices
        legend={say(w.safeWay)}
        value={draft.way}
        options={(['phone', 'page', 'other', 'never'] as const).map((value) => ({
          value,
          label: say(wayWords[value]),
        }))}
        onChange={(way) => onChange({ ...draft, way })}
      />
      {missing && draft.way === null ? (
        <p className="error" role="alert">
          {say(w.askSafeWay)}
        </p>
      ) : null}
      <div className="pair">
        {draft.way === 'phone' ? (
          <Field label={say(w.safePhone)}>
            {(id) => (
              <Input
                id={id}
                autoComplete="off"
                inputMode="tel"
                maxLength={30}
                value={draft.phone}
                onChange={(event) => onChange({ ...draft, phone: event.target.value })}
              />
            )}
          </Field>
        ) : null}
        <Field label={say(w.when)}>
          {(id) => (
            <Input
              id={id}
              autoComplete="off"
              maxLength={100}
              value={draft.when}
              onChange={(event) => onChange({ ...draft, when: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
