import { Input, Select } from 'antd';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import { groupWords } from '../../../base/groups.words.ts';
import { languageWords } from '../../../base/languages.words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { type Category, deliveries } from '../contract/shapes.ts';
import { deliveryNames } from '../editing.words.ts';
import type { Draft } from './draft.ts';
import { serviceFormWords as w } from './menu.words.ts';

/** What a form offers to choose from. */
export interface Choices {
  readonly categories: readonly Category[];
  readonly areas: readonly { id: string; name: string; path: readonly string[]; closed: boolean }[];
  readonly stations: readonly { id: string; name: string }[];
}

interface FormProps {
  readonly title: string;
  readonly send: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly choices: Choices;
  readonly error: unknown;
  readonly pending: boolean;
  readonly onSend: () => void;
  /** Those a new service may be of. */
  readonly offerFor?: readonly { id: string; name: string }[];
  /** What stands above the fields of every service. */
  readonly children?: ReactNode;
}

type Texts = {
  [Key in keyof Draft]: Draft[Key] extends string ? Key : never;
}[keyof Draft];
type Lists = 'groups' | 'areaIds' | 'languages';

/** What the server said of one field, whichever of its entries it is about. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors.find(({ path }) => path.split('.')[0] === field)?.detail;
}

/** Without these a service is none. */
const needed: readonly (keyof Draft)[] = [
  'organisationId',
  'title',
  'summary',
  'category',
  'promiseDays',
  'phone',
  'purpose',
];
const Tried = createContext(false);

/** What is wrong with a field: nothing in it after a try, or what the server said. */
function useWrong({ draft, error }: FormProps, field: keyof Draft): string | undefined {
  const say = useSay();
  const tried = useContext(Tried);
  const value = draft[field];
  const empty = needed.includes(field) && typeof value === 'string' && value.trim() === '';
  return tried && empty ? say(uiWords.required) : fieldError(error, field);
}

function TextField(props: FormProps & { field: Texts; hint?: string; rows?: number; numeric?: boolean }) {
  const say = useSay();
  const { field, draft, onDraft, hint, rows, numeric } = props;
  const wrong = useWrong(props, field);
  const change = (value: string) => onDraft({ ...draft, [field]: value });
  return (
    <Field label={say(w[field])} hint={hint} error={wrong}>
      {(id, describedBy) =>
        rows === undefined ? (
          <Input
            id={id}
            aria-describedby={describedBy}
            autoComplete="off"
            inputMode={numeric ? 'numeric' : undefined}
            value={draft[field]}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: rows, maxRows: 12 }}
            value={draft[field]}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </Field>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function ChoiceField(
  props: FormProps & { field: Texts; options: readonly Option[]; hint?: string; none?: string },
) {
  const say = useSay();
  const { field, draft, onDraft, hint, none } = props;
  const wrong = useWrong(props, field);
  return (
    <Field label={say(w[field])} hint={hint} error={wrong}>
      {(id) => (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={none ?? say(w.choose)}
          allowClear={none !== undefined}
          value={draft[field] || null}
          options={[...props.options]}
          onChange={(value: string | null) => onDraft({ ...draft, [field]: value ?? '' })}
        />
      )}
    </Field>
  );
}

function ManyField(props: FormProps & { field: Lists; options: readonly Option[]; hint?: string }) {
  const say = useSay();
  const { field, draft, onDraft, hint } = props;
  const wrong = useWrong(props, field);
  return (
    <Field label={say(w[field])} hint={hint} error={wrong}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          allowClear
          optionFilterProp="label"
          value={[...draft[field]]}
          options={[...props.options]}
          onChange={(value: string[]) => onDraft({ ...draft, [field]: value })}
        />
      )}
    </Field>
  );
}

/** Whose a new service is. */
function OrganisationField(props: FormProps & { organisations: readonly { id: string; name: string }[] }) {
  const city = useCityText();
  const options = props.organisations.map(({ id, name }) => ({ value: id, label: city(name) }));
  return <ChoiceField {...props} field="organisationId" options={options} />;
}

/** All that is said of a service, in the order in which residents read it. */
export function ServiceForm(props: FormProps) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { categories, areas, stations } = props.choices;
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const areaLabel = (path: readonly string[]) =>
    city(
      path
        .slice(0, -1)
        .toReversed()
        .map((id) => names.get(id) ?? '')
        .join(' / '),
    );
  const named = (all: Record<string, { zh: string; en: string }>): Option[] =>
    Object.entries(all).map(([value, word]) => ({ value, label: say(word) }));
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (needed.every((field) => String(props.draft[field]).trim() !== '')) props.onSend();
  };
  // What is wrong with a field is told below it.
  const told = props.error instanceof Refused && props.error.problem.errors.length > 0 ? props.error : null;
  return (
    <Tried value={tried}>
      <FormFrame
        {...props}
        focus={false}
        onSend={send}
        error={told ? null : props.error}
        notice={
          told ? (
            <p className="failure" role="alert">
              {told.message}
            </p>
          ) : null
        }
      >
        {props.offerFor ? <OrganisationField {...props} organisations={props.offerFor} /> : null}
        {props.children}
        <TextField {...props} field="title" />
        <TextField {...props} field="summary" rows={2} hint={say(w.summaryHint)} />
        <ChoiceField
          {...props}
          field="category"
          options={categories.map(({ code, parentCode, name, nameEn }) => ({
            value: code,
            label: `${parentCode === null ? '' : '\u3000'}${language === 'en' ? nameEn : city(name)}`,
          }))}
        />
        <ManyField {...props} field="groups" hint={say(w.groupsHint)} options={named(groupWords)} />
        <ManyField
          {...props}
          field="areaIds"
          hint={say(w.areasHint)}
          options={areas
            .filter(
              ({ id, closed, path }) => path.length > 1 && (!closed || props.draft.areaIds.includes(id)),
            )
            .map(({ id, path }) => ({ value: id, label: areaLabel(path) }))}
        />
        <ChoiceField
          {...props}
          field="memberOf"
          none={say(w.memberOfNone)}
          hint={say(w.memberOfHint)}
          options={named(bodyKindWords)}
        />
        <TextField {...props} field="documents" rows={2} hint={say(w.documentsHint)} />
        <TextField {...props} field="promiseDays" numeric />
        <ChoiceField
          {...props}
          field="delivery"
          options={deliveries.map((value) => ({ value, label: say(deliveryNames[value]) }))}
        />
        <TextField {...props} field="phone" />
        <ChoiceField
          {...props}
          field="stationId"
          none={say(w.noStation)}
          hint={say(w.stationHint)}
          options={stations.map(({ id, name }) => ({ value: id, label: city(name) }))}
        />
        <TextField {...props} field="address" />
        <TextField {...props} field="opening" />
        <TextField {...props} field="link" hint={say(w.linkHint)} />
        <TextField {...props} field="capacity" numeric hint={say(w.capacityHint)} />
        <ManyField {...props} field="languages" options={named(languageWords)} />
        <TextField {...props} field="purpose" hint={say(w.purposeHint)} />
        <TextField {...props} field="matter" hint={say(w.matterHint)} />
        <TextField {...props} field="question" hint={say(w.questionHint)} />
        <TextField {...props} field="saidAs" rows={3} hint={say(w.saidAsHint)} />
        <TextField {...props} field="code" hint={say(w.codeHint)} />
      </FormFrame>
    </Tried>
  );
}
