import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { languageWords } from '../../../base/languages.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { StaffFacts, StaffSeen } from '../organisations.contract.ts';
import { organisationsApi } from './organisations.api.ts';
import { staffWords as w } from './staff.words.ts';

/** The languages a person may read and speak, as choices. */
export function useLanguageChoices(): { value: string; label: string }[] {
  const say = useSay();
  return Object.entries(languageWords).map(([value, word]) => ({ value, label: say(word) }));
}

/** Name, post, telephone, mail address and languages of one person. */
export function FactsForm(props: { staff: StaffSeen; onDone: (name: string) => void; onCancel: () => void }) {
  const say = useSay();
  const choices = useLanguageChoices();
  const { id, name, post, phone, mail, languages, version } = props.staff;
  const queries = useQueryClient();
  return (
    <section className="stack short" aria-label={say(w.editFacts)}>
      <h3>{say(w.editFacts)}</h3>
      <SettingForm
        name={`staff.${id}.${version}`}
        start={{ name, post, phone, mail: mail ?? '', languages }}
        onSend={async (draft) => {
          const body = {
            ...draft,
            mail: draft.mail.trim(),
            version,
            languages: [...draft.languages] as StaffFacts['languages'],
          };
          await organisationsApi.changeStaff({ params: { id }, body });
          void queries.invalidateQueries();
          props.onDone(draft.name.trim());
        }}
        fields={[
          { key: 'name', kind: 'text', label: say(w.name) },
          { key: 'post', kind: 'text', label: say(w.post) },
          { key: 'phone', kind: 'text', label: say(w.phone) },
          { key: 'mail', kind: 'text', label: say(w.mail), hint: say(w.mailHint) },
          {
            key: 'languages',
            kind: 'choices',
            label: say(w.languages),
            hint: say(w.languagesHint),
            options: choices,
          },
        ]}
      >
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </SettingForm>
    </section>
  );
}
