import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Same } from '../contract/merging.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { mergingDeskWords as w } from './merging.words.ts';
import { needsApi } from './needs.api.ts';
import { useSettled } from './service-picker.tsx';

const nothing: { search: string; into: string | null; why: string } = { search: '', into: null, why: '' };

function useOption() {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  return ({ id, reference, words, saidAt, lead, near, saidSo }: Same) => {
    const day = dayText(localTime(new Date(saidAt), zone).day, language);
    const hints = [
      say(w.optionHint, { day, lead: lead === null ? '' : city(lead) }),
      ...(saidSo ? [say(w.saidSo)] : []),
      ...(near ? [say(w.near)] : []),
    ];
    const label = say(w.option, { reference, words: asWritten(words) });
    return { value: id, label, hint: hints.join(say(w.dot)) };
  };
}

/** Joins a need to another that is the same matter, named by its reference on the button that does it. */
export function MergeForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const option = useOption();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`merge.${need.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const search = useSettled(draft.search.trim(), 300);
  const found = useQuery({
    queryKey: ['needs', 'same', need.id, need.version, search],
    queryFn: ({ signal }) => needsApi.same({ params: { id: need.id }, query: { search }, signal }),
    placeholderData: keepPreviousData,
  });
  const needs = found.data?.needs ?? [];
  const chosen = needs.find(({ id }) => id === draft.into);
  const why = draft.why.trim();
  const send = () => {
    setChecked(true);
    if (!chosen || why === '') return;
    void act.run(async (version) => {
      const next = await needsApi.merge({ params: { id: need.id }, body: { version, into: chosen.id, why } });
      wipe();
      onDone(say(w.done, { reference: next.together.into?.reference ?? chosen.reference }), next);
    });
  };
  return (
    <ActForm
      title={say(w.mergeTitle, { reference: need.reference })}
      send={chosen ? say(w.send, { reference: chosen.reference }) : say(w.sendNone)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <p className="hint">{say(w.mergeHint)}</p>
      <Field label={say(w.search)} hint={say(w.searchHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={60}
            allowClear
            value={draft.search}
            onChange={(event) => setDraft({ ...draft, search: event.target.value })}
          />
        )}
      </Field>
      {found.error ? (
        <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      ) : needs.length === 0 ? (
        <p className="quiet" aria-live="polite">
          {found.isPending ? '' : say(w.none)}
        </p>
      ) : (
        <Choices
          legend={say(w.which)}
          value={chosen?.id ?? null}
          options={needs.map(option)}
          onChange={(into) => setDraft({ ...draft, into })}
        />
      )}
      {checked && !chosen && needs.length > 0 ? (
        <p className="error" role="alert">
          {say(w.whichNeeded)}
        </p>
      ) : null}
      <Field
        label={say(w.why)}
        hint={say(w.whyHint)}
        error={checked && why === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={300}
            value={draft.why}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}

/** Takes a need apart from what it was joined to, both named. */
export function UnmergeForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const { reference } = need;
  const into = need.together.into?.reference ?? '';
  const send = () =>
    void act.run(async (version) => {
      const next = await needsApi.unmerge({ params: { id: need.id }, body: { version } });
      onDone(say(w.unmerged, { reference }), next);
    });
  return (
    <ActForm
      title={say(w.unmergeTitle, { reference, into })}
      send={say(w.unmergeSend, { into })}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <p className="hint">{say(w.unmergeHint)}</p>
    </ActForm>
  );
}
