import type { ReactElement, ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';

import { Facts, LinkButton, Notice } from '../../../platform/ui/portal/elements.tsx';
import type { EditionLine, LibraryItem } from '../library.contract.ts';
import { itemKindWords } from '../library.words.ts';
import { type Line, linesOf } from '../outline.rules.ts';
import { portalWords as w } from './library-portal.words.ts';
import { wholeDay } from './whole-day.ts';

interface ItemProps {
  readonly item: LibraryItem;
  readonly language: Language;
}

const zh = (text: string): ReactElement => <span lang="zh-CN">{text}</span>;

/** How this edition stands, where it is not simply the one in force. */
function Standing({ item, language }: ItemProps): ReactElement | null {
  const { withdrawn, state, edition, editions, id } = item;
  const dayOf = (day: string) => wholeDay(day, language);
  const link = (one: EditionLine, text: string) => (
    <a href={`/library/${id}?edition=${one.number}`}>{text}</a>
  );
  if (withdrawn) {
    const told = state === 'withdrawn' ? w.withdrawnSince : w.withdrawnFrom;
    return (
      <Notice
        tone={state === 'withdrawn' ? 'ended' : 'due-soon'}
        title={say(told, language, { day: dayOf(withdrawn.from) })}
      >
        <p>
          {say(w.why, language)}
          {zh(withdrawn.why)}
        </p>
        {withdrawn.replacedBy ? (
          <p>
            {say(w.replacedBy, language)}
            <a href={`/library/${withdrawn.replacedBy.id}`}>{zh(withdrawn.replacedBy.title)}</a>
          </p>
        ) : null}
      </Notice>
    );
  }
  const own = editions.find(({ number }) => number === edition);
  const inForce = editions.find((one) => one.state === 'inForce');
  const next = editions.find((one) => one.state === 'coming');
  if (own?.state === 'inForce') {
    if (!next) return null;
    return (
      <Notice title={say(w.nextEdition, language, { day: dayOf(next.fromDay) })}>
        <p>{link(next, say(w.see, language))}</p>
      </Notice>
    );
  }
  const standing =
    own?.state === 'coming'
      ? say(inForce ? w.notYetEdition : w.coming, language, { day: dayOf(item.fromDay) })
      : own?.state === 'corrected'
        ? say(w.correctedEdition, language)
        : say(w.overEdition, language, { day: dayOf(item.toDay ?? item.fromDay) });
  return (
    <Notice tone={own?.state === 'coming' ? 'waiting' : 'ended'} title={standing}>
      {inForce ? <p>{link(inForce, say(w.toCurrent, language))}</p> : null}
    </Notice>
  );
}

function factsOf({ item, language }: ItemProps): (readonly [string, ReactNode])[] {
  const areas = item.areas.map(({ name }) => name).join(say(w.comma, language));
  return [
    [say(w.kind, language), say(itemKindWords[item.kind], language)],
    [say(w.issuer, language), zh(item.issuer)],
    ...(item.number === '' ? [] : [[say(w.number, language), zh(item.number)] as const]),
    [say(w.day, language), wholeDay(item.day, language)],
    [say(w.from, language), wholeDay(item.fromDay, language)],
    [say(w.areas, language), areas === '' ? say(w.wholeCity, language) : zh(areas)],
    ...(item.source === ''
      ? []
      : [
          [
            say(w.source, language),
            <a key="source" href={item.source} rel="noopener noreferrer">
              <bdi>{item.source}</bdi>
            </a>,
          ] as const,
        ]),
  ];
}

/** With fewer headings one sees them all anyway. */
const fewestInContents = 4;

type Anchored = Line & { readonly anchor: string };

function Contents({ lines, language }: { lines: readonly Anchored[]; language: Language }) {
  const heads = lines.filter(({ level }) => level === 1);
  if (heads.length < fewestInContents) return null;
  return (
    <details className="on-screen">
      <summary>{say(w.contents, language)}</summary>
      <ul className="plain" lang="zh-CN">
        {heads.map(({ anchor, text }) => (
          <li key={anchor}>
            <a className="link" href={`#${anchor}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Text({ lines }: { lines: readonly Anchored[] }): ReactElement {
  return (
    <article lang="zh-CN">
      {lines.map(({ level, text, anchor }) => {
        if (level === 0) return <p key={anchor}>{text}</p>;
        const Heading = level === 1 ? 'h2' : 'h3';
        return (
          <Heading key={anchor} id={anchor}>
            {text}
          </Heading>
        );
      })}
    </article>
  );
}

function Editions({ item: { id, edition, editions }, language }: ItemProps): ReactElement | null {
  if (editions.length < 2) return null;
  const spanOf = ({ state, fromDay, toDay }: EditionLine): string => {
    if (state === 'corrected') return say(w.correctedShort, language);
    const from = wholeDay(fromDay, language);
    return toDay === null
      ? say(w.since, language, { from })
      : say(w.span, language, { from, to: wholeDay(toDay, language) });
  };
  return (
    <section>
      <h2>{say(w.editions, language)}</h2>
      <ul className="plain rows">
        {editions.map((one) => (
          <li key={one.number}>
            <a
              href={`/library/${id}?edition=${one.number}`}
              aria-current={one.number === edition ? 'page' : undefined}
            >
              <b>{say(w.edition, language, { number: one.number })}</b>
              <span>
                {spanOf(one)}
                {one.documentNumber === '' ? null : ` · ${one.documentNumber}`}
                {one.number === edition ? ` · ${say(w.thisOne, language)}` : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LibraryItemPage(props: ItemProps): ReactElement {
  const { item, language } = props;
  const lines = linesOf(item.text).map((line, at): Anchored => ({ ...line, anchor: `p${at + 1}` }));
  return (
    <>
      <h1 lang="zh-CN">{item.title}</h1>
      <Standing {...props} />
      <Facts items={factsOf(props)} />
      <Contents lines={lines} language={language} />
      <Text lines={lines} />
      <Editions {...props} />
      <div className="actions">
        <p>{say(w.help, language)}</p>
        <LinkButton href="/">{say(w.tell, language)}</LinkButton>
        <LinkButton href="/library" weight="quiet">
          {say(w.back, language)}
        </LinkButton>
      </div>
    </>
  );
}
