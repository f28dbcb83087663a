import { Button } from 'antd';
import { useState } from 'react';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Need } from '../contract/need.ts';
import { type Done, useAct } from './act-form.tsx';
import { categoryLookWords as w } from './category-look.words.ts';
import { CategorySelect } from './category-select.tsx';
import { LikelyCategories } from './likely-categories.tsx';
import { useCategories } from './look-ups.ts';
import { needsApi } from './needs.api.ts';

/** What it is about, where nobody has said so yet: one of the likeliest by one click, or that what was read is right. */
export function CategoryLook({ need, onDone }: { need: Need; onDone: Done }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const act = useAct(need);
  const { data: categories = [] } = useCategories();
  const { likely, sure } = need.sorted;
  const [all, setAll] = useState(likely.length === 0);
  const nameOf = (one: { name: string; nameEn: string }) => (language === 'en' ? one.nameEn : city(one.name));
  const take = (code: string, name: string) =>
    void act.run(async () => {
      // Nothing was written that could rest on an older version: the newest on the screen is what was seen.
      const body = { version: need.version, category: code };
      onDone(say(w.taken, { name }), await needsApi.correct({ params: { id: need.id }, body }));
    });
  const { category } = need;
  if (category) {
    return (
      <div className="row">
        <span className="quiet">{say(w.read, { name: nameOf(category), percent: sure.category ?? 0 })}</span>
        <Button loading={act.pending} onClick={() => take(category.code, nameOf(category))}>
          {say(w.right)}
        </Button>
        <Failure error={act.error} />
      </div>
    );
  }
  return (
    <section className="notice stack" aria-label={say(w.look)}>
      <h3>{say(w.look)}</h3>
      {likely.length > 0 ? (
        <LikelyCategories
          {...{ likely }}
          value={null}
          onTake={(one) => {
            if (!act.pending) take(one.code, nameOf(one));
          }}
        />
      ) : null}
      {all ? (
        <Field label={say(w.all)}>
          {(id, describedBy) => (
            <CategorySelect
              {...{ id, describedBy }}
              value={null}
              onChange={(code) => {
                const chosen = categories.find((one) => one.code === code);
                if (chosen) take(code, nameOf(chosen));
              }}
            />
          )}
        </Field>
      ) : (
        <div className="row">
          <Button onClick={() => setAll(true)}>{say(w.none)}</Button>
        </div>
      )}
      <Failure error={act.error} />
    </section>
  );
}
