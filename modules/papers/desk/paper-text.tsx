import { Fragment } from 'react';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Paper, PaperReading, Repairs } from '../papers.contract.ts';
import { papersDeskWords as w } from './papers-desk.words.ts';

type Heading = Paper['headings'][number];

export const lineId = (at: number) => `line-${String(at)}`;

interface Line {
  readonly at: number;
  readonly text: string;
}

function linesOf(body: string): Line[] {
  let at = 0;
  return body.split('\n').flatMap((text) => {
    const line = { at, text };
    at += text.length + 1;
    return text.trim() === '' ? [] : [line];
  });
}

function lineAt(body: string, at: number): HTMLElement | null {
  const line = linesOf(body)
    .filter((one) => one.at <= at)
    .at(-1);
  return document.getElementById(lineId(line?.at ?? 0));
}

/** Brings a place of the text into view in its box; the page stays where it is. */
export function showPlace(body: string, at: number): void {
  const line = lineAt(body, at);
  const box = line?.closest('.incoming-text');
  if (!line || !box) return;
  const top = line.getBoundingClientRect().top - box.getBoundingClientRect().top;
  if (top < 0 || top > box.clientHeight - 48) box.scrollTop += top - box.clientHeight / 3;
}

/** A heading may run into its paragraph: only its own words stand out. */
function headingEnd(text: string, heading: Heading | undefined): number {
  if (!heading) return 0;
  const at = text.indexOf(heading.title);
  return at < 0 ? text.length : at + heading.title.length;
}

function pieces(text: string, cuts: readonly number[]): { starts: number; words: string }[] {
  const all = [...new Set([0, ...cuts])].filter((cut) => cut < text.length).toSorted((a, b) => a - b);
  return all.map((starts, index) => ({ starts, words: text.slice(starts, all[index + 1]) }));
}

/** The text as repaired, with the stretch that is looked at marked in it. */
export function PaperText(props: {
  body: string;
  headings: readonly Heading[];
  marked?: { readonly starts: number; readonly ends: number } | null;
}) {
  const say = useSay();
  const { body, headings, marked = null } = props;
  const heads = new Map(headings.map((one) => [one.at, one]));
  return (
    // It scrolls by itself, so it can be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="incoming-text" aria-label={say(w.cleaned)} tabIndex={0}>
      {linesOf(body).map(({ at, text }) => {
        const heading = heads.get(at + text.length - text.trimStart().length) ?? heads.get(at);
        const inside = marked && marked.starts < at + text.length && marked.ends > at ? marked : null;
        const [from, to] = inside
          ? [Math.max(0, inside.starts - at), Math.min(text.length, inside.ends - at)]
          : [0, 0];
        return (
          <p key={at} id={lineId(at)}>
            {pieces(text, [from, to, headingEnd(text, heading)]).map(({ starts, words }) => {
              const said = <CityText>{words}</CityText>;
              const Of = starts < headingEnd(text, heading) ? 'strong' : Fragment;
              return <Of key={starts}>{starts >= from && starts < to ? <mark>{said}</mark> : said}</Of>;
            })}
          </p>
        );
      })}
    </section>
  );
}

/** The headings, each leading to its place. */
export function Outline({ body, headings }: { body: string; headings: readonly Heading[] }) {
  const say = useSay();
  return (
    <nav className="incoming-outline" aria-label={say(w.outline)}>
      <h2>{say(w.outline)}</h2>
      {headings.length === 0 ? (
        <p className="quiet">{say(w.noOutline)}</p>
      ) : (
        <ul>
          {headings.map(({ at, level, mark, title }) => (
            <li key={at} className={`incoming-level-${String(Math.min(level, 4))}`}>
              <button
                type="button"
                className="plain as-link"
                onClick={() => lineAt(body, at)?.scrollIntoView({ block: 'center' })}
              >
                <CityText>{`${mark} ${title}`}</CityText>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function useMended(): (repairs: Repairs) => string[] {
  const say = useSay();
  return ({ simplified, ...counted }) => [
    ...(simplified ? [say(w.simplified)] : []),
    ...Object.entries(counted)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => say(w[kind as keyof typeof counted], { count })),
  ];
}

/** Occasion, for whom, to whom, and what was mended. */
export function ReadFacts({
  of,
}: {
  of: Pick<PaperReading, 'occasion' | 'speaksFor' | 'salutation' | 'repairs'>;
}) {
  const say = useSay();
  const mended = useMended()(of.repairs);
  const lines: [string, string][] = [
    [say(w.occasion), of.occasion],
    [say(w.speaksFor), of.speaksFor],
    [say(w.salutation), of.salutation],
    [say(w.mended), mended.length === 0 ? say(w.mendedNothing) : mended.join(say(w.mendedBetween))],
  ];
  return (
    <FactTable
      className="incoming-facts"
      lines={lines.map(([label, value]) => [
        label,
        value === '' ? null : <CityText key={label}>{value}</CityText>,
      ])}
    />
  );
}
