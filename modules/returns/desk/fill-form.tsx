import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { base64Of } from '../../../platform/ui/desk/save-file.ts';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { ReturnTrial } from '../returns.contract.ts';
import { DropSheet } from './drop-sheet.tsx';
import { type ChosenColumns, FormColumns } from './form-columns.tsx';
import { FormFound } from './form-found.tsx';
import { MakeReturn } from './make-return.tsx';
import { returnsApi as api } from './returns.api.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';
import { type SpanName, spanNames, spanOf } from './spans.ts';

/** A chosen file with what is said of it. */
interface Chosen {
  readonly file: File;
  readonly span: SpanName;
  readonly sheet?: string;
  readonly columns?: ChosenColumns;
}

async function bodyOf({ file, sheet, columns }: Chosen) {
  return {
    content: await base64Of(file),
    ...(sheet === undefined ? {} : { sheet }),
    ...(columns === undefined ? {} : { columns: { ...columns } }),
  };
}

function Summary({ chosen, trial }: { chosen: Chosen; trial: ReturnTrial }) {
  const say = useSay();
  const { rows, matched, columns, macros } = trial;
  const none = columns.filter(({ had, filled, unknown }) => had + filled === 0 && unknown > 0).length;
  const partly = columns.filter(({ had, filled, unknown }) => had + filled > 0 && unknown > 0).length;
  const whole = columns.filter(({ had, filled, unknown }) => had + filled > 0 && unknown === 0).length;
  const name = asWritten(chosen.file.name);
  return (
    <>
      <p className="returns-sum">
        {say(w.found, { ...{ name, rows, matched, whole, partly, none }, columns: columns.length })}
      </p>
      {macros ? <p className="notice">{say(w.macros)}</p> : null}
    </>
  );
}

/** A sheet is dropped in and tried; seen what is known, it is registered and taken. */
export function FillForm() {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const [span, setSpan] = useState<SpanName>('thisQuarter');
  const [tried, setTried] = useState<{ readonly chosen: Chosen; readonly trial: ReturnTrial } | null>(null);
  const days = spanOf(span, today);
  const trying = useMutation({
    mutationFn: async (chosen: Chosen) => ({
      chosen,
      trial: await api.attempt({ body: { ...(await bodyOf(chosen)), ...spanOf(chosen.span, today) } }),
    }),
    onSuccess: setTried,
  });
  const chooseSpan = (value: string | undefined) => {
    const name = spanNames.find((one) => one === value) ?? 'thisQuarter';
    setSpan(name);
    if (tried) trying.mutate({ ...tried.chosen, span: name });
  };
  return (
    <section className="stack">
      <DropSheet
        onFile={(file) => {
          setTried(null);
          trying.mutate({ file, span });
        }}
      />
      <div className="filters">
        <ChoiceFilter
          label={say(w.span)}
          any={say(w.thisQuarter)}
          value={span === 'thisQuarter' ? undefined : span}
          options={spanNames
            .filter((name) => name !== 'thisQuarter')
            .map((value) => ({ value, label: say(w[value]) }))}
          onChange={chooseSpan}
        />
        <span className="quiet tabular">
          {say(w.days, { from: dayText(days.from, language, today), to: dayText(days.to, language, today) })}
        </span>
      </div>
      {trying.isPending ? (
        <output className="quiet">{say(w.trying, { name: asWritten(trying.variables.file.name) })}</output>
      ) : null}
      <Failure error={trying.error} kind="read" />
      {tried ? (
        <>
          {tried.trial.match.settled ? <Summary {...tried} /> : null}
          {tried.trial.sheets.length > 1 ? (
            <Field label={say(w.whichSheet)}>
              {(id) => (
                <select
                  id={id}
                  value={tried.trial.sheet ?? ''}
                  onChange={({ target: { value } }) =>
                    trying.mutate({ file: tried.chosen.file, span, sheet: value })
                  }
                >
                  {tried.trial.sheets.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ) : null}
          {tried.trial.match.settled ? null : <p className="notice">{tried.trial.match.why}</p>}
          <FormColumns
            key={JSON.stringify(tried.trial.match.columns)}
            trial={tried.trial}
            pending={trying.isPending}
            onChosen={(columns) => trying.mutate({ ...tried.chosen, columns })}
          />
          {tried.trial.match.settled ? (
            <>
              <FormFound trial={tried.trial} />
              <MakeReturn
                key={`${tried.chosen.file.name} ${tried.chosen.file.lastModified}`}
                called={tried.chosen.file.name.replace(/\.\w+$/, '')}
                body={() => bodyOf(tried.chosen)}
                span={spanOf(tried.chosen.span, today)}
                onDrop={() => setTried(null)}
              />
            </>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
