import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { KeptCategory } from '../contract/categories.ts';
import { categoriesApi as api } from './categories.api.ts';
import { categoriesDeskWords as w } from './categories.words.ts';

/** One place up or down under its heading. */
export function MoveButtons({ category, onMoved }: { category: KeptCategory; onMoved: () => void }) {
  const say = useSay();
  const { code, version } = category;
  const moving = useMutation({
    mutationFn: (step: 'up' | 'down') => api.placeCategory({ params: { code }, body: { version, step } }),
    onSuccess: onMoved,
  });
  return (
    <>
      <Button loading={moving.isPending} onClick={() => moving.mutate('up')}>
        {say(w.up)}
      </Button>
      <Button loading={moving.isPending} onClick={() => moving.mutate('down')}>
        {say(w.down)}
      </Button>
      <Failure error={moving.error} />
    </>
  );
}

/** Merging a category into another, after asking with the names of both. */
export function MergeField(props: {
  category: KeptCategory;
  others: readonly KeptCategory[];
  onDone: () => void;
}) {
  const say = useSay();
  const { category, others } = props;
  const { code, version, name } = category;
  const [into, setInto] = useState<string | null>(null);
  const target = others.find((one) => one.code === into);
  const merging = useMutation({
    mutationFn: (to: string) => api.mergeCategory({ params: { code }, body: { version, into: to } }),
    onSuccess: props.onDone,
  });
  return (
    <details>
      <summary>{say(w.merge)}</summary>
      <Field label={say(w.mergeInto)}>
        {(id, describedBy) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            value={into}
            onChange={setInto}
            options={others.map((one) => ({ value: one.code, label: one.name }))}
          />
        )}
      </Field>
      {target ? (
        <AskFirst
          title={say(w.mergeAsk, { from: asWritten(name), into: asWritten(target.name) })}
          description={<p className="ask">{say(w.mergeText)}</p>}
          okText={say(w.merge)}
          onConfirm={() => merging.mutate(target.code)}
        >
          <Button danger loading={merging.isPending}>
            {say(w.merge)}
          </Button>
        </AskFirst>
      ) : null}
      <Failure error={merging.error} />
    </details>
  );
}
