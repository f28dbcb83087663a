import { useQueryClient } from '@tanstack/react-query';
import { bodyKinds, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Body, BodyContent } from '../bodies.contract.ts';
import { bodyLevels, unitKinds } from '../bodies.rules.ts';
import { levelWords, unitKindWords } from '../words/bodies.words.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { formWords as f, listWords as w } from './bodies-desk.words.ts';

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
}

interface Draft {
  kind: BodyContent['kind'] | null;
  level: BodyContent['level'] | null;
  unitKind: BodyContent['unitKind'];
  name: string;
  code: string;
  areaId: string | null;
  foundedOn: string;
  members: string;
  membersOn: string;
  membersSource: string;
  [key: string]: string | null;
}

/** Null where nothing is typed. What is no number becomes one that is refused beside its field: JSON has no NaN. */
export function numberOf(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^\d+$/.test(plain) ? Number(plain) : -1;
}
export const dayOf = (typed: string) => (typed === '' ? null : typed);

export function contentOf(body: Body): BodyContent {
  return {
    ...{ code: body.code, kind: body.kind, level: body.level, unitKind: body.unitKind, name: body.name },
    ...{ areaId: body.areaId, parentId: body.parentId, guideId: body.guideId },
    ...{ organisationId: body.organisationId, employerId: body.employerId, foundedOn: body.foundedOn },
    ...{ members: body.members, membersOn: body.membersOn, membersSource: body.membersSource },
  };
}

const nowhere = { parentId: null, guideId: null, organisationId: null, employerId: null };

/** One body, to be entered or corrected. */
export function BodyForm(props: {
  body: Body | null;
  areas: readonly AreaChoice[];
  onDone: (saved: Body) => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('body');
  const { body, areas } = props;
  const start: Draft = {
    ...{ kind: body?.kind ?? null, level: body?.level ?? null, unitKind: body?.unitKind ?? null },
    ...{ name: body?.name ?? '', code: body?.code ?? '', areaId: body?.areaId ?? null },
    ...{ foundedOn: body?.foundedOn ?? '', members: body?.members?.toString() ?? '' },
    ...{ membersOn: body?.membersOn ?? '', membersSource: body?.membersSource ?? '' },
  };
  return (
    <SettingForm<Draft>
      name={`body.${body?.id ?? 'new'}.${body?.version ?? 0}`}
      start={start}
      onSend={async (draft) => {
        const content: BodyContent = {
          ...(body ? contentOf(body) : nowhere),
          // What was not chosen is refused beside its field, never guessed.
          kind: (draft.kind ?? '') as BodyContent['kind'],
          level: (draft.level ?? '') as BodyContent['level'],
          unitKind: draft.unitKind,
          ...{ name: draft.name, code: draft.code, areaId: draft.areaId ?? '' },
          ...{ foundedOn: dayOf(draft.foundedOn), members: numberOf(draft.members) },
          ...{ membersOn: dayOf(draft.membersOn), membersSource: draft.membersSource },
        };
        const saved = body
          ? await api.change({ params: { id: body.id }, body: { ...content, version: body.version } })
          : await api.add({ body: content, key: submission.keyOf(content) });
        submission.done();
        void queries.invalidateQueries({ queryKey: bodiesKey });
        props.onDone(saved);
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.name) },
        {
          ...{ key: 'kind', kind: 'choice', label: say(w.kind) },
          options: bodyKinds.map((value) => ({ value, label: say(bodyKindWords[value]) })),
        },
        {
          ...{ key: 'level', kind: 'choice', label: say(w.level) },
          options: bodyLevels.map((value) => ({ value, label: say(levelWords[value]) })),
        },
        {
          ...{ key: 'areaId', kind: 'choice', label: say(w.area) },
          options: areas.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          ...{ key: 'unitKind', kind: 'choice', label: say(f.unitKind), none: say(f.unitKindNone) },
          options: unitKinds.map((value) => ({ value, label: say(unitKindWords[value]) })),
        },
        { key: 'code', kind: 'text', label: say(f.code), hint: say(f.codeHint) },
        { key: 'foundedOn', kind: 'date', label: say(f.foundedOn) },
        {
          ...{ key: 'members', kind: 'text', label: say(f.members), hint: say(f.membersHint) },
          warn: ({ members }) => (/^\s*\d*\s*$/.test(members) ? undefined : say(f.number)),
        },
        { key: 'membersOn', kind: 'date', label: say(f.membersOn) },
        { key: 'membersSource', kind: 'text', label: say(f.membersSource) },
      ]}
    />
  );
}
