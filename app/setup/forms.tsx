import type { ReactElement } from 'react';
import { type Language, say, type Word } from '../../base/words.ts';
import type { Area } from '../../modules/places/places.public.ts';
import { Button } from '../../platform/ui/portal/elements.tsx';
import { SelectField, TextBox, TextField } from '../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../platform/ui/portal/mistake.ts';
import { setupWords as w } from './setup.words.ts';

export type Typed = Readonly<Record<string, string>>;

export interface FormProps {
  readonly language: Language;
  readonly typed: Typed;
  readonly mistake: Mistake | null;
}

/** Every time zone of which a Chinese city may have the clock. */
export const zones = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei'];

export function CodeForm({ language, mistake }: FormProps): ReactElement {
  return (
    <form method="post" action="/setup">
      <TextField
        {...{ language, mistake, value: '' }}
        name="code"
        label={say(w.code, language)}
        hint={say(w.codeHint, language)}
      />
      <Button>{say(w.enter, language)}</Button>
    </form>
  );
}

export function CityForm({ language, typed, mistake }: FormProps): ReactElement {
  const line = (name: string, label: Word, hint: Word) => (
    <TextField
      {...{ language, mistake, name }}
      value={typed[name] ?? ''}
      label={say(label, language)}
      hint={say(hint, language)}
    />
  );
  return (
    <form method="post" action="/setup/city">
      {line('name', w.cityName, w.cityNameHint)}
      {line('key', w.cityKey, w.cityKeyHint)}
      <SelectField
        {...{ language, mistake }}
        name="zone"
        label={say(w.zone, language)}
        value={typed['zone'] ?? 'Asia/Shanghai'}
        none={say(w.choose, language)}
        groups={[
          {
            label: say(w.zone, language),
            options: zones.map((zone) => ({
              value: zone,
              label: zone === 'Asia/Shanghai' ? say(w.zoneBeijing, language) : zone,
            })),
          },
        ]}
      />
      <TextBox
        {...{ language, mistake }}
        name="hosts"
        label={say(w.hosts, language)}
        hint={say(w.hostsHint, language)}
        value={typed['hosts'] ?? ''}
        rows={2}
        draft="setup-hosts"
        optional
      />
      <Button>{say(w.next, language)}</Button>
    </form>
  );
}

/** Of a big tree only the two upper floors: the first organisation stands for the whole or a part of it. */
function areaOptions(areas: readonly Area[]): { value: string; label: string }[] {
  return areas
    .filter(({ path }) => path.length <= 2)
    .toSorted((a, b) => a.path.length - b.path.length)
    .slice(0, 400)
    .map(({ id, name }) => ({ value: id, label: name }));
}

export function OrganisationForm(
  props: FormProps & { areas: readonly Area[]; kinds: Readonly<Record<string, Word>> },
): ReactElement {
  const { language, typed, mistake, areas, kinds } = props;
  const options = areaOptions(areas);
  return (
    <form method="post" action="/setup/organisation">
      <SelectField
        {...{ language, mistake }}
        name="kind"
        label={say(w.kind, language)}
        value={typed['kind'] ?? 'coordination'}
        none={say(w.choose, language)}
        groups={[
          {
            label: say(w.kind, language),
            options: Object.entries(kinds).map(([value, word]) => ({ value, label: say(word, language) })),
          },
        ]}
      />
      <TextField
        {...{ language, mistake }}
        name="name"
        value={typed['name'] ?? ''}
        label={say(w.organisationName, language)}
      />
      <TextField
        {...{ language, mistake }}
        name="shortName"
        value={typed['shortName'] ?? ''}
        label={say(w.shortName, language)}
        hint={say(w.shortNameHint, language)}
      />
      <TextField
        {...{ language, mistake }}
        type="tel"
        name="phone"
        value={typed['phone'] ?? ''}
        label={say(w.phone, language)}
      />
      <SelectField
        {...{ language, mistake }}
        name="areaId"
        label={say(w.area, language)}
        value={typed['areaId'] ?? options[0]?.value ?? ''}
        none={say(w.choose, language)}
        groups={[{ label: say(w.area, language), options }]}
      />
      <Button>{say(w.next, language)}</Button>
    </form>
  );
}

export function StaffForm({ language, typed, mistake }: FormProps): ReactElement {
  return (
    <form method="post" action="/setup/administrator">
      <TextField
        {...{ language, mistake }}
        name="name"
        value={typed['name'] ?? ''}
        label={say(w.staffName, language)}
        autoComplete="name"
      />
      <TextField
        {...{ language, mistake }}
        name="login"
        value={typed['login'] ?? ''}
        label={say(w.login, language)}
        hint={say(w.loginHint, language)}
        autoComplete="username"
      />
      <TextField
        {...{ language, mistake }}
        type="password"
        name="password"
        value=""
        label={say(w.password, language)}
        hint={say(w.passwordHint, language)}
        autoComplete="new-password"
      />
      <Button>{say(w.open, language)}</Button>
    </form>
  );
}
