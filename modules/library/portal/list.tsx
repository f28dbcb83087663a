import type { ReactElement } from 'react';
import { asWritten, type Language, say } from '../../../base/words.ts';

import { Badge, Button } from '../../../platform/ui/portal/elements.tsx';
import { SelectField, TextField } from '../../../platform/ui/portal/forms.tsx';
import { itemKinds } from '../kinds.rules.ts';
import type { LibraryLine } from '../library.contract.ts';
import { itemKindWords } from '../library.words.ts';
import { portalWords as w } from './library-portal.words.ts';
import { wholeDay } from './whole-day.ts';

export interface ListProps {
  readonly language: Language;
  /** An empty text where nothing was chosen. */
  readonly filter: {
    readonly search: string;
    readonly kind: string;
    readonly issuer: string;
    readonly year: string;
    /** From 1. */
    readonly page: number;
  };
  readonly items: readonly LibraryLine[];
  readonly total: number;
  readonly pageSize: number;
  readonly issuers: readonly string[];
  readonly years: readonly number[];
}

/** The same choice as an address, on another page of it. */
function addressOf({ search, kind, issuer, year }: ListProps['filter'], page: number): string {
  const chosen = Object.entries({ search, kind, issuer, year }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '/library' : `/library?${text}`;
}

function Filters({ language, filter, issuers, years }: ListProps): ReactElement {
  const kinds = itemKinds.map((value) => ({ value, label: say(itemKindWords[value], language) }));
  return (
    <form method="get" action="/library">
      <TextField
        name="search"
        label={say(w.search, language)}
        hint={say(w.searchHint, language)}
        language={language}
        value={filter.search}
        type="search"
      />
      <details open={filter.kind !== '' || filter.issuer !== '' || filter.year !== ''}>
        <summary>{say(w.closer, language)}</summary>
        <SelectField
          name="kind"
          label={say(w.kind, language)}
          language={language}
          value={filter.kind}
          none={say(w.anyKind, language)}
          groups={[{ label: say(w.kind, language), options: kinds }]}
        />
        <SelectField
          name="issuer"
          label={say(w.issuer, language)}
          language={language}
          value={filter.issuer}
          none={say(w.anyIssuer, language)}
          groups={[
            {
              label: say(w.issuer, language),
              options: issuers.map((value) => ({ value, label: value })),
            },
          ]}
        />
        <SelectField
          name="year"
          label={say(w.year, language)}
          language={language}
          value={filter.year}
          none={say(w.anyYear, language)}
          groups={[
            {
              label: say(w.year, language),
              options: years.map((year) => ({ value: String(year), label: String(year) })),
            },
          ]}
        />
      </details>
      <Button weight="quiet">{say(w.find, language)}</Button>
    </form>
  );
}

/** A text in pieces, what was looked for marked. */
export function Marked({ pieces }: { pieces: LibraryLine['titlePieces'] }): ReactElement {
  return <>{pieces.map(({ text, hit }, at) => (hit ? <mark key={`${at} ${text}`}>{text}</mark> : text))}</>;
}

function Row({ line, language }: { line: LibraryLine; language: Language }): ReactElement {
  const { snippet, withdrawnFrom } = line;
  const facts = [
    say(itemKindWords[line.kind], language),
    line.issuer,
    line.number,
    wholeDay(line.day, language),
  ];
  return (
    <li>
      <a href={`/library/${line.id}`}>
        <b lang="zh-CN">
          <Marked pieces={line.titlePieces} />
        </b>
        <span>{facts.filter((one) => one !== '').join(' · ')}</span>
        {line.state === 'withdrawn' && withdrawnFrom !== null ? (
          <Badge tone="ended">
            {say(w.withdrawnSince, language, { day: wholeDay(withdrawnFrom, language) })}
          </Badge>
        ) : null}
        {line.state === 'coming' ? (
          <Badge tone="waiting">{say(w.coming, language, { day: wholeDay(line.fromDay, language) })}</Badge>
        ) : null}
        <span lang="zh-CN">
          {snippet.before ? '…' : ''}
          <Marked pieces={snippet.pieces} />
          {snippet.after ? '…' : ''}
        </span>
      </a>
    </li>
  );
}

function Found({ language, filter, total }: ListProps): ReactElement | null {
  const { search, kind, issuer, year } = filter;
  const filtered = [search, kind, issuer, year].some((one) => one !== '');
  if (!filtered) return total === 0 ? <output>{say(w.none, language)}</output> : null;
  return (
    <output>
      {total > 0
        ? say(w.found, language, { count: total })
        : search === ''
          ? say(w.notFoundHere, language)
          : say(w.notFound, language, { search: asWritten(search) })}{' '}
      <a href="/library">{say(w.clear, language)}</a>
      {total === 0 && search !== '' ? (
        <>
          {' '}
          <a href="/">{say(w.tell, language)}</a>
        </>
      ) : null}
    </output>
  );
}

export function LibraryList(props: ListProps): ReactElement {
  const { language, filter, items, total, pageSize } = props;
  const left = total - filter.page * pageSize;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.lead, language)}</p>
      <Filters {...props} />
      <Found {...props} />
      <ul className="plain rows">
        {items.map((line) => (
          <Row key={line.id} line={line} language={language} />
        ))}
      </ul>
      {filter.page > 1 ? (
        <p>
          <a className="link" href={addressOf(filter, filter.page - 1)}>
            {say(w.earlierPage, language)}
          </a>
        </p>
      ) : null}
      {left > 0 ? (
        <p>
          <a className="link" href={addressOf(filter, filter.page + 1)}>
            {say(w.laterPage, language, { count: left })}
          </a>
        </p>
      ) : null}
    </>
  );
}
