import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { type AreaChoice, useAreaOptions } from '../../../platform/ui/desk/area-options.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { type Field as ColumnField, fields, type MeantField, meantFields } from '../columns.rules.ts';
import type { ImportDetail } from '../history.contract.ts';
import { fieldWords } from '../history.words.ts';
import { historyApi } from './history.api.ts';
import { importsWords as w } from './imports.words.ts';
import { decided, MeaningsTable } from './meanings-table.tsx';

type Chosen = Readonly<Record<MeantField, Readonly<Record<string, string>>>>;

const nothingChosen: Chosen = { category: {}, organisation: {}, outcome: {}, area: {} };

function isMeant(field: ColumnField): field is MeantField {
  return meantFields.some((one) => one === field);
}

/** The first rows of a sheet under a choice for each column, and what is meant by what stands in them. */
export function ColumnsForm(props: {
  found: ImportDetail;
  areas: readonly AreaChoice[];
  onDone: (next: ImportDetail) => void;
}) {
  const say = useSay();
  const { found } = props;
  const areaOptions = useAreaOptions(props.areas);
  const [titled, setTitled] = useState(found.titled);
  const [columns, setColumns] = useState<readonly ColumnField[]>(found.columns);
  const [day, setDay] = useState(found.day ?? '');
  const [areaId, setAreaId] = useState(found.areaId ?? '');
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const trying = useMutation({
    mutationFn: () =>
      historyApi.map({
        params: { id: found.id },
        body: {
          ...{ version: found.version, titled, columns: [...columns], day: day === '' ? null : day },
          areaId: areaId === '' ? null : areaId,
          meanings: {
            category: decided(chosen.category),
            organisation: decided(chosen.organisation),
            outcome: decided(chosen.outcome),
            area: decided(chosen.area),
          },
        },
      }),
    onSuccess: props.onDone,
  });
  const choose = (field: MeantField, written: string, meant: string) =>
    setChosen((before) => ({ ...before, [field]: { ...before[field], [written]: meant } }));
  return (
    <section className="stack">
      <h2>{say(w.step1)}</h2>
      <p>{say(w.step1Text, { count: found.preview.length })}</p>
      <Checkbox checked={titled} onChange={(event) => setTitled(event.target.checked)}>
        {say(w.titled)}
      </Checkbox>
      <div className="table-scroll import-preview">
        <table className="table">
          <thead>
            <tr>
              <th>{say(w.row)}</th>
              {found.titles.map((title, at) => (
                <th key={`${at} ${title}`}>
                  <div>{title}</div>
                  <select
                    aria-label={say(w.column, { title: asWritten(title) })}
                    value={columns[at]}
                    onChange={(event) => {
                      const field = fields.find((one) => one === event.target.value) ?? 'more';
                      setColumns(columns.map((one, place) => (place === at ? field : one)));
                    }}
                  >
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {say(fieldWords[field])}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.preview.map(({ number, cells }) => (
              <tr key={number}>
                <td className="tabular quiet">{number}</td>
                {cells.map((cell, at) => (
                  <td key={`${at} ${found.titles[at]}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.map((field, place) =>
        isMeant(field) ? (
          <MeaningsTable
            key={`${place} ${field}`}
            {...{ id: found.id, place, field, titled, title: found.titles[place] ?? '' }}
            chosen={chosen[field]}
            onChoose={(written, meant) => choose(field, written, meant)}
          />
        ) : null,
      )}
      <Field label={say(w.day)} hint={say(w.dayHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            className="short"
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(w.area)} hint={say(w.areaHint)}>
        {(id, describedBy) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            value={areaId}
            onChange={setAreaId}
            options={[{ value: '', label: say(w.noArea) }, ...areaOptions]}
          />
        )}
      </Field>
      <Failure error={trying.error} />
      <div className="row">
        <Button type="primary" loading={trying.isPending} onClick={() => trying.mutate()}>
          {say(w.try)}
        </Button>
        <span className="quiet">{say(w.tryText)}</span>
      </div>
    </section>
  );
}
