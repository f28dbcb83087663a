import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { KeptCategory } from '../contract/categories.ts';
import { categoriesApi as api } from './categories.api.ts';
import { categoriesDeskWords as w } from './categories.words.ts';

interface Draft {
  name: string;
  nameEn: string;
  parentCode: string | null;
  about: string;
  saidAs: string;
  why: string;
  [key: string]: string | null;
}

/** A category as it is edited, or a new one. */
export function CategoryForm(props: {
  category: KeptCategory | null;
  headings: readonly KeptCategory[];
  onDone: () => void;
  children?: ReactNode;
}) {
  const say = useSay();
  const { category, headings } = props;
  const of = category?.code ?? 'new';
  const submission = useSubmissionKey(`category.${of}`);
  const start: Draft = {
    name: category?.name ?? '',
    nameEn: category?.nameEn ?? '',
    parentCode: category?.parentCode ?? null,
    about: category?.about ?? '',
    saidAs: category?.saidAs.join('\n') ?? '',
    why: '',
  };
  return (
    <SettingForm<Draft>
      name={`category.${of}`}
      start={start}
      onSend={async ({ saidAs, ...draft }) => {
        const lines = saidAs.split('\n').map((line) => line.trim());
        const body = { ...draft, saidAs: lines.filter((line) => line !== '') };
        if (category) {
          await api.changeCategory({ params: { code: of }, body: { ...body, version: category.version } });
        } else await api.addCategory({ body, key: submission.keyOf(body) });
        submission.done();
        props.onDone();
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.name) },
        {
          key: 'parentCode',
          kind: 'choice',
          label: say(w.under),
          ...(category?.parentCode ? {} : { none: say(w.heading) }),
          options: headings.map(({ code, name }) => ({ value: code, label: name })),
        },
        { key: 'about', kind: 'long', label: say(w.about), hint: say(w.aboutHint) },
        { key: 'saidAs', kind: 'long', label: say(w.saidAs), hint: say(w.saidAsHint) },
        { key: 'nameEn', kind: 'text', label: say(w.nameEn) },
        { key: 'why', kind: 'text', label: say(w.why) },
      ]}
    >
      {props.children}
    </SettingForm>
  );
}
