import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Edition, EditionFields, Editions } from '../duties.contract.ts';
import { dutiesApi as api } from './duties.api.ts';
import { editionWords as w } from './duties-desk.words.ts';

interface Draft {
  name: string;
  issuer: string;
  issuedOn: string;
  from: string;
  areaId: string | null;
  withdrawn: boolean;
  [key: string]: string | boolean | null;
}

function startOf(edition: Edition | null, areas: Editions['areas']): Draft {
  if (edition) {
    const { name, issuer, issuedOn, from, area, withdrawn } = edition;
    return { name, issuer, issuedOn, from, areaId: area.id, withdrawn };
  }
  const [only, ...more] = areas;
  const areaId = only && more.length === 0 ? only.id : null;
  return { name: '', issuer: '', issuedOn: '', from: '', areaId, withdrawn: false };
}

/** Enters an edition of the list, or corrects one; gives the id of the one that is there then. */
export function EditionForm(props: {
  edition: Edition | null;
  areas: Editions['areas'];
  onDone: (id: string | undefined) => void;
}) {
  const say = useSay();
  const { edition, areas, onDone } = props;
  const submission = useSubmissionKey('duty-edition');
  const known = edition ? [edition.area, ...areas.filter(({ id }) => id !== edition.area.id)] : areas;
  return (
    <SettingForm<Draft>
      name={`duty-edition.${edition?.id ?? 'new'}.${edition?.version ?? 0}`}
      start={startOf(edition, areas)}
      onSend={async ({ withdrawn, areaId, name, issuer, issuedOn, from }) => {
        // What was not chosen is refused beside its field, never guessed.
        const fields: EditionFields = { name, issuer, issuedOn, from, areaId: areaId ?? '' };
        if (edition) {
          const { id, version } = edition;
          await api.changeEdition({ params: { id }, body: { ...fields, version, withdrawn } });
          onDone(withdrawn ? undefined : id);
          return;
        }
        const { editions } = await api.addEdition({ body: fields, key: submission.keyOf(fields) });
        submission.done();
        onDone(editions.find((one) => one.area.id === areaId && one.from === from && !one.withdrawn)?.id);
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.name) },
        { key: 'issuer', kind: 'text', label: say(w.issuer) },
        { key: 'issuedOn', kind: 'date', label: say(w.issuedOn) },
        { key: 'from', kind: 'date', label: say(w.from) },
        {
          ...{ key: 'areaId', kind: 'choice', label: say(w.area), hint: say(w.areaHint) },
          options: known.map(({ id, name }) => ({ value: id, label: name })),
        },
        ...(edition ? [{ key: 'withdrawn', kind: 'check', label: say(w.withdraw) } as const] : []),
      ]}
    />
  );
}
