import { useQueryClient } from '@tanstack/react-query';
import { readUscc } from '../../../base/uscc.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Employer, EmployerFields } from '../employers.contract.ts';
import { employerKinds } from '../employers.rules.ts';
import { employersApi as api } from './employers.api.ts';
import { employersDeskWords as w } from './employers-desk.words.ts';

interface Draft {
  kind: EmployerFields['kind'] | null;
  name: string;
  areaId: string | null;
  hasUnion: boolean;
  uscc: string;
  [key: string]: string | boolean | null;
}

/** One employer, to be entered or corrected. */
export function EmployerForm(props: {
  employer: Employer | null;
  areas: readonly { id: string; name: string }[];
  onDone: (saved: Employer) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('employer');
  const { employer } = props;
  const start: Draft = {
    kind: employer?.kind ?? 'enterprise',
    name: employer?.name ?? '',
    areaId: employer?.areaId ?? null,
    hasUnion: employer?.hasUnion ?? false,
    uscc: employer?.uscc ?? '',
  };
  return (
    <SettingForm<Draft>
      name={`employer.${employer?.id ?? 'new'}.${employer?.version ?? 0}`}
      start={start}
      onSend={async ({ kind, name, areaId, hasUnion, uscc }) => {
        const body = { kind: kind ?? 'enterprise', name, areaId: areaId ?? '', hasUnion, uscc };
        const saved = employer
          ? await api.change({ params: { id: employer.id }, body: { ...body, version: employer.version } })
          : await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        void queries.invalidateQueries();
        props.onDone(saved);
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.name), hint: say(w.nameHint) },
        {
          key: 'kind',
          kind: 'choice',
          label: say(w.kind),
          options: employerKinds.map((value) => ({ value, label: say(w[value]) })),
        },
        {
          key: 'areaId',
          kind: 'choice',
          label: say(w.area),
          options: props.areas.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        {
          key: 'uscc',
          kind: 'text',
          label: say(w.uscc),
          hint: say(w.usccHint),
          warn: ({ uscc }) => (readUscc(uscc)?.doubtful ? say(w.usccWarns) : undefined),
        },
        { key: 'hasUnion', kind: 'check', label: say(w.hasUnion) },
      ]}
    />
  );
}
