import type { ReactElement } from 'react';
import { type Language, say } from '../../base/words.ts';
import type { AreaRow, BadRow } from '../../modules/places/places.public.ts';
import { Button } from '../../platform/ui/portal/elements.tsx';
import { Hidden, TextField } from '../../platform/ui/portal/forms.tsx';
import { fieldMistake, type Mistake } from '../../platform/ui/portal/mistake.ts';
import { listVersion, type NationalArea, readNationalList } from './national-list.ts';
import { setupWords as w } from './setup.words.ts';

/** Choices shown for one search; bad rows shown of one sheet. */
const mostFound = 40;
const mostBad = 200;

export interface SheetRead {
  readonly rows: readonly AreaRow[];
  readonly good: number;
  readonly bad: readonly BadRow[];
}

interface Props {
  readonly language: Language;
  readonly search: string;
  readonly cityName: string;
  readonly mistake: Mistake | null;
}

export function AreasForm(props: Props): ReactElement {
  const { language, search, cityName, mistake } = props;
  return (
    <>
      <section>
        <h2>{say(w.nationalTitle, language)}</h2>
        <form method="get" action="/setup/areas">
          <TextField
            {...{ language, mistake: null }}
            type="search"
            name="search"
            value={search}
            label={say(w.search, language)}
          />
          <Button weight="quiet">{say(w.find, language)}</Button>
        </form>
        {search === '' ? null : <Found {...props} />}
        <p className="hint">{say(w.listNote, language, { version: listVersion() })}</p>
      </section>
      <section>
        <h2>{say(w.sheetTitle, language)}</h2>
        <form method="post" action="/setup/areas" encType="multipart/form-data">
          <Hidden name="how" value="read" />
          <div className={fieldMistake(mistake, 'sheet') ? 'field wrong' : 'field'}>
            <label htmlFor="sheet">{say(w.file, language)}</label>
            <p className="hint" id="sheet-hint">
              {say(w.sheetHint, language)}
            </p>
            {fieldMistake(mistake, 'sheet') ? (
              <p className="field-error">{fieldMistake(mistake, 'sheet')}</p>
            ) : null}
            <input
              type="file"
              id="sheet"
              name="sheet"
              accept=".xlsx,.csv,.txt"
              aria-describedby="sheet-hint"
            />
          </div>
          <Button weight="quiet">{say(w.read, language)}</Button>
        </form>
      </section>
      <section>
        <h2>{say(w.onlyTitle, language)}</h2>
        <p>{say(w.onlyHint, language, { name: cityName })}</p>
        <form method="post" action="/setup/areas" encType="multipart/form-data">
          <Hidden name="how" value="only" />
          <Button weight="quiet">{say(w.only, language)}</Button>
        </form>
      </section>
    </>
  );
}

function fitting(search: string): NationalArea[] {
  const found = readNationalList().filter(({ name, code }) => name.includes(search) || code === search);
  return found.toSorted((a, b) => a.name.length - b.name.length);
}

function Found({ language, search, mistake }: Props): ReactElement {
  const found = fitting(search);
  if (found.length === 0) return <output>{say(w.foundNone, language, { search })}</output>;
  const wrong = fieldMistake(mistake, 'code');
  return (
    <form method="post" action="/setup/areas" encType="multipart/form-data">
      <Hidden name="how" value="national" />
      <Hidden name="search" value={search} />
      <fieldset>
        <legend>{say(w.found, language)}</legend>
        {found.length > mostFound ? (
          <p className="hint">{say(w.foundMany, language, { most: mostFound })}</p>
        ) : null}
        {wrong ? <p className="field-error">{wrong}</p> : null}
        {found.slice(0, mostFound).map(({ code, name, above, children }, index) => (
          <label key={code} className="check">
            <input type="radio" name="code" value={code} id={index === 0 ? 'code' : undefined} />
            <span lang="zh-CN">
              {[...above, name].join(' ')}{' '}
              {children.length > 0 ? (
                <span className="quiet small">{say(w.within, language, { count: children.length })}</span>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      <Button>{say(w.take, language)}</Button>
    </form>
  );
}

/** What was read of a sheet, before anything of it is taken over. */
export function SheetReport(props: { language: Language; read: SheetRead }): ReactElement {
  const { language, read } = props;
  const { good, bad } = read;
  return (
    <>
      <h2>{say(w.reportTitle, language, { rows: read.rows.length })}</h2>
      <p>{say(w.reportGood, language, { good })}</p>
      {bad.length > 0 ? (
        <section className="summary">
          <p>{say(w.reportBad, language, { bad: bad.length })}</p>
          <ul>
            {bad.slice(0, mostBad).map(({ number, name, reason, values }) => (
              <li key={number}>
                {say(w.row, language, { number })} <bdi lang="zh-CN">{name}</bdi>：
                {say(reason, language, values)}
              </li>
            ))}
          </ul>
          {bad.length > mostBad ? <p>{say(w.reportMore, language, { more: bad.length - mostBad })}</p> : null}
        </section>
      ) : null}
      <form method="post" action="/setup/areas" encType="multipart/form-data" className="actions">
        {good > 0 ? (
          <Button name="how" value="take">
            {say(bad.length > 0 ? w.takeGood : w.takeAll, language, { good })}
          </Button>
        ) : null}
        <Button name="how" value="drop" weight="quiet">
          {say(w.dropSheet, language)}
        </Button>
      </form>
    </>
  );
}
