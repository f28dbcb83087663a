import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyKindWords as kindWords } from '../../../base/body-kinds.words.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { forms } from '../forms.rules.ts';
import type { FormRuleFields } from '../founding.contract.ts';
import { foundingKinds } from '../steps.rules.ts';
import { formWords } from '../words/founding.words.ts';
import { foundingApi as api, foundingKey } from './founding.api.ts';
import { foundingDeskWords as w } from './founding-desk.words.ts';

interface Draft {
  kind: string | null;
  form: string | null;
  least: string;
  most: string;
  leastUnits: string;
  edition: string;
  effectiveFrom: string;
  source: string;
  [key: string]: string | null;
}

const empty: Draft = {
  ...{ kind: null, form: null, least: '', most: '', leastUnits: '1' },
  ...{ edition: '', effectiveFrom: '', source: '' },
};
const numberOf = (typed: string) => (/^\s*\d+\s*$/.test(typed) ? Number(typed) : -1);

/** By which editions it is judged whether there are enough; who may, enters another. */
export function FormRules() {
  const say = useSay();
  const queries = useQueryClient();
  const key = useSubmissionKey('founding.rule');
  const found = useQuery({
    queryKey: [...foundingKey, 'rules'],
    queryFn: ({ signal }) => api.rules({ signal }),
  });
  return (
    <details className="body-part">
      <summary>{say(w.rules)}</summary>
      <DataTable
        name="founding-rules"
        caption={say(w.rules)}
        rows={found.data?.rules}
        rowKey={({ kind, form, effectiveFrom, own }) => `${kind} ${form} ${effectiveFrom} ${own}`}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={null}
        columns={[
          { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(kindWords[kind]), rowHead: true },
          { key: 'form', title: say(w.form), cell: ({ form }) => say(formWords[form]) },
          {
            key: 'people',
            title: say(w.people),
            cell: ({ least, most }) =>
              most === null ? say(w.peopleFrom, { least }) : say(w.peopleRange, { least, most }),
          },
          { key: 'units', title: say(w.leastUnits), cell: ({ leastUnits }) => leastUnits },
          { key: 'from', title: say(w.from), cell: ({ effectiveFrom }) => effectiveFrom },
          {
            key: 'source',
            title: say(w.source),
            cell: ({ edition, source }) => <CityText>{`${edition} ${source}`}</CityText>,
          },
          { key: 'own', title: say(w.whose), cell: ({ own }) => say(own ? w.own : w.brought) },
        ]}
      />
      {found.data?.maySet ? (
        <details className="no-print">
          <summary>{say(w.addRule)}</summary>
          <SettingForm<Draft>
            name="founding.rule"
            start={empty}
            onSend={async (draft) => {
              const body: FormRuleFields = {
                kind: (draft.kind ?? '') as FormRuleFields['kind'],
                form: (draft.form ?? '') as FormRuleFields['form'],
                ...{ least: numberOf(draft.least), leastUnits: numberOf(draft.leastUnits) },
                ...{ most: draft.most.trim() === '' ? null : numberOf(draft.most) },
                ...{ edition: draft.edition, effectiveFrom: draft.effectiveFrom, source: draft.source },
              };
              await api.addRule({ body, key: key.keyOf(body) });
              key.done();
              void queries.invalidateQueries({ queryKey: foundingKey });
            }}
            fields={[
              {
                ...{ key: 'kind', kind: 'choice', label: say(w.kind) },
                options: foundingKinds.map((value) => ({ value, label: say(kindWords[value]) })),
              },
              {
                ...{ key: 'form', kind: 'choice', label: say(w.form) },
                options: forms.map((value) => ({ value, label: say(formWords[value]) })),
              },
              { key: 'least', kind: 'text', label: say(w.least) },
              { key: 'most', kind: 'text', label: say(w.most) },
              { key: 'leastUnits', kind: 'text', label: say(w.leastUnits) },
              { key: 'effectiveFrom', kind: 'date', label: say(w.from) },
              { key: 'edition', kind: 'text', label: say(w.edition) },
              { key: 'source', kind: 'text', label: say(w.source) },
            ]}
          />
        </details>
      ) : null}
    </details>
  );
}
