import { Select } from 'antd';
import { groupWords } from '../../../base/groups.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Proposed } from '../contract/urgent.ts';
import { groups, sureEnough } from '../urgency.rules.ts';
import { dangerDeskWords as w } from './danger.words.ts';

export type GroupCode = Proposed['groups'][number]['group'];

/** The groups that are filled in before a person looks. */
export function readGroupsOf(proposed: Proposed): GroupCode[] {
  return proposed.groups.filter(({ sure }) => sure >= sureEnough).map(({ group }) => group);
}

/** The area that is filled in before a person looks, or null. */
export function readAreaOf({ area }: Proposed): string | null {
  return area !== null && area.sure >= sureEnough ? area.id : null;
}

/** What was read of groups and area, each with how sure and from which words. */
export function useReadText() {
  const say = useSay();
  const from = (words: readonly string[]) => {
    const [first] = words;
    return first === undefined ? [] : [say(w.readFrom, { words: first })];
  };
  return {
    groups: ({ groups: found }: Proposed): string[] =>
      found.map(({ group, sure, words }) =>
        [say(w.surely, { name: say(groupWords[group]), percent: sure }), ...from(words)].join(say(w.andThen)),
      ),
    area: ({ area }: Proposed): string[] =>
      area === null ? [] : [say(w.surely, { name: area.name, percent: area.sure }), ...from([area.words])],
  };
}

/** Who it is about: none, one or several groups. */
export function GroupsField(props: {
  value: readonly GroupCode[];
  /** What was read from the words and nobody took yet. */
  proposed: Proposed | null;
  onChange: (groups: GroupCode[]) => void;
}) {
  const say = useSay();
  const read = useReadText();
  const hint = props.proposed ? read.groups(props.proposed).join(say(w.andThen)) : '';
  return (
    <Field label={say(w.groups)} hint={hint === '' ? say(w.groupsHint) : hint}>
      {(id, describedBy) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          className="wide"
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...props.value]}
          onChange={(chosen: GroupCode[]) => props.onChange(chosen)}
          options={groups.map((value) => ({ value, label: say(groupWords[value]) }))}
        />
      )}
    </Field>
  );
}
