import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import type { SheetMatch } from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { useSay } from './language.tsx';
import { Field } from './parts.tsx';

/** Which place of the sheet each column of the form is, by its key. */
export type ChosenColumns = Readonly<Record<string, number>>;

/** A person says which column of their sheet is which. */
export function SheetColumns(props: {
  match: SheetMatch;
  pending: boolean;
  onChosen: (columns: ChosenColumns) => void;
}) {
  const { match, pending } = props;
  const say = useSay();
  const [chosen, setChosen] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(match.columns.map(({ key, at }) => [key, at])),
  );
  const titleAt = (at: number) => match.titles.find((one) => one.at === at)?.title ?? '';
  const used = Object.values(chosen).filter((at) => at !== null);
  const twice = used.find((at, index) => used.indexOf(at) !== index);
  const missing = match.columns.find(({ key, needed }) => needed && (chosen[key] ?? null) === null);
  const wrong =
    twice !== undefined
      ? say(w.matchTwice, { title: asWritten(titleAt(twice)) })
      : missing
        ? say(w.matchMissing, { title: asWritten(missing.title) })
        : null;
  return (
    <section className="stack">
      <p className="quiet">{say(w.matchHint)}</p>
      <div className="sheet-columns">
        {match.columns.map(({ key, title, needed }) => (
          <Field key={key} label={needed ? say(w.matchNeeded, { title: asWritten(title) }) : title}>
            {(id, describedBy) => (
              <select
                id={id}
                aria-describedby={describedBy}
                value={chosen[key] ?? ''}
                onChange={({ target: { value } }) =>
                  setChosen((before) => ({ ...before, [key]: value === '' ? null : Number(value) }))
                }
              >
                <option value="">{say(w.matchNone)}</option>
                {match.titles.map((one) => (
                  <option key={one.at} value={one.at}>
                    {say(w.matchOne, { letters: one.letters, title: asWritten(one.title) })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {wrong === null ? null : <output className="quiet">{wrong}</output>}
      <div className="row">
        <Button
          type="primary"
          loading={pending}
          disabled={wrong !== null}
          onClick={() =>
            props.onChosen(
              Object.fromEntries(
                Object.entries(chosen).flatMap(([key, at]) => (at === null ? [] : [[key, at]])),
              ),
            )
          }
        >
          {say(w.matchDone)}
        </Button>
      </div>
    </section>
  );
}
