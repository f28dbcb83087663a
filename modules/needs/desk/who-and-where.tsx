import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Proposed } from '../contract/urgent.ts';
import type { Draft } from './counter-draft.ts';
import { dangerDeskWords as w } from './danger.words.ts';
import { GroupsField, useReadText } from './groups-field.tsx';
import { AreaField } from './place-fields.tsx';

/** Whom a matter at the counter is about and where, as read from the words until somebody chooses. */
export function WhoAndWhere(props: {
  draft: Draft;
  proposed: Proposed | null;
  onChange: (next: Partial<Draft>) => void;
}) {
  const say = useSay();
  const read = useReadText();
  const { draft, proposed, onChange } = props;
  const hint = proposed ? read.area(proposed).join(say(w.andThen)) : '';
  return (
    <>
      <AreaField
        value={draft.areaId}
        hint={hint === '' ? undefined : hint}
        onChange={(areaId) => onChange({ areaId: areaId ?? '' })}
      />
      <GroupsField
        value={draft.groups ?? []}
        proposed={proposed}
        onChange={(groups) => onChange({ groups })}
      />
    </>
  );
}
