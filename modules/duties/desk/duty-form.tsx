import { asWritten } from '../../../base/words.ts';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { DutyFields, Edition, ListedDuty } from '../duties.contract.ts';
import { type DutyKind, dutyKinds } from '../duties.rules.ts';
import { dutyKindWords } from '../words/duties.words.ts';
import { dutiesApi as api } from './duties.api.ts';
import { listWords, dutyFormWords as w } from './duties-desk.words.ts';
import { type CategoryChoice, useCategoryName } from './ownership-parts.tsx';

/** An area as it is chosen; `level` is what the city calls areas of its kind. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: string;
}

interface Draft {
  title: string;
  kind: string;
  category: string | null;
  scope: string;
  leadId: string | null;
  assistingIds: readonly string[];
  basis: string;
  from: string;
  [key: string]: string | null | readonly string[];
}

const wholeScope = 'whole';

function startOf(duty: ListedDuty | null, edition: Edition): Draft {
  if (!duty) {
    const nothing = { title: '', basis: '', from: '', category: null, leadId: null, assistingIds: [] };
    return { ...nothing, kind: 'basic', scope: wholeScope };
  }
  const { title, kind, category, area, level, lead, assisting, basis, from } = duty;
  const isWhole = level === null && area.id === edition.area.id;
  return {
    ...{ title, kind, category: category.code, basis, from: from === edition.from ? '' : from },
    scope: isWhole ? wholeScope : level === null ? `area ${area.id}` : `level ${level}`,
    ...{ leadId: lead?.id ?? null, assistingIds: assisting.map(({ id }) => id) },
  };
}

function scopeOf(chosen: string): DutyFields['scope'] {
  if (chosen.startsWith('area ')) return { areaId: chosen.slice('area '.length), level: null };
  if (chosen.startsWith('level ')) return { areaId: null, level: chosen.slice('level '.length) };
  return { areaId: null, level: null };
}

function fieldsOf(
  { title, kind, category, scope, leadId, assistingIds, basis, from }: Draft,
  version: number,
) {
  return {
    ...{ version, title, kind: kind as DutyKind, scope: scopeOf(scope), leadId },
    // What was not chosen is refused beside its field, never guessed.
    ...{ category: category ?? '', assistingIds: [...assistingIds], basis, from: from === '' ? null : from },
  };
}

/** The areas below one, with all that lies in them. */
function within(areas: readonly AreaChoice[], top: string): AreaChoice[] {
  const own = areas.filter(({ parentId }) => parentId === top);
  return own.flatMap((one) => [one, ...within(areas, one.id)]);
}

/** Enters one duty of an edition, or changes it where it stands. */
export function DutyForm(props: {
  edition: Edition;
  duty: ListedDuty | null;
  categories: readonly CategoryChoice[];
  organisations: readonly { readonly id: string; readonly name: string }[];
  areas: readonly AreaChoice[];
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { edition, duty, categories, organisations, areas, onDone } = props;
  const submission = useSubmissionKey('duty');
  const here = within(areas, edition.area.id);
  const known = [...(duty?.lead ? [duty.lead] : []), ...(duty?.assisting ?? [])].map(({ id, shortName }) => ({
    ...{ id, name: shortName },
  }));
  // Who was named and is closed by now may stay.
  const named = [...new Map([...known, ...organisations].map((one) => [one.id, one])).values()];
  const bodies = named.map(({ id, name }) => ({ value: id, label: city(name) }));
  const codes = new Map([...(duty ? [duty.category] : []), ...categories].map((one) => [one.code, one]));
  return (
    <>
      <p className="quiet">
        <CityText>{edition.name}</CityText>
      </p>
      <SettingForm<Draft>
        name={`duty.${duty?.id ?? `new.${edition.id}`}.${edition.version}`}
        start={startOf(duty, edition)}
        onSend={async (draft) => {
          const body = fieldsOf(draft, edition.version);
          if (duty) await api.changeDuty({ params: { id: duty.id }, body });
          else await api.addDuty({ params: { id: edition.id }, body, key: submission.keyOf(body) });
          submission.done();
          onDone();
        }}
        fields={[
          { key: 'title', kind: 'text', label: say(listWords.title) },
          {
            ...{ key: 'kind', kind: 'choice', label: say(listWords.kind) },
            options: dutyKinds.map((value) => ({ value, label: say(dutyKindWords[value]) })),
          },
          {
            ...{ key: 'category', kind: 'choice', label: say(listWords.category) },
            options: [...codes.values()].map((one) => ({ value: one.code, label: nameOf(one) })),
          },
          {
            ...{ key: 'scope', kind: 'choice', label: say(listWords.scope) },
            options: [
              { value: wholeScope, label: say(w.scopeAll) },
              ...[...new Set(here.map(({ level }) => level))].map((level) => ({
                ...{ value: `level ${level}`, label: say(w.scopeLevel, { level: asWritten(level) }) },
              })),
              ...here.map(({ id, name }) => ({ value: `area ${id}`, label: city(name) })),
            ],
          },
          {
            ...{ key: 'leadId', kind: 'choice', label: say(listWords.leads), none: say(w.none) },
            options: bodies,
          },
          { key: 'assistingIds', kind: 'choices', label: say(listWords.assisting), options: bodies },
          { key: 'basis', kind: 'long', label: say(listWords.basis) },
          { key: 'from', kind: 'date', label: say(w.from) },
        ]}
      />
    </>
  );
}
