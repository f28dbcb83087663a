import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { Compare } from '../outline.rules.ts';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';

interface Stretch {
  readonly key: string;
  readonly kind: Compare['kind'];
  readonly lines: readonly string[];
}

/** Neighbours of one kind together. */
function stretchesOf(paragraphs: readonly Compare[]): Stretch[] {
  const found: { key: string; kind: Compare['kind']; lines: string[] }[] = [];
  for (const [at, { kind, text }] of paragraphs.entries()) {
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else found.push({ key: `${at}`, kind, lines: [text] });
  }
  return found;
}

/** So many paragraphs alike are shown around what differs. */
const around = 1;

function Same({ lines }: { lines: readonly string[] }) {
  const say = useSay();
  const hidden = lines.length - 2 * around;
  const told = hidden > 1 ? [...lines.slice(0, around), null, ...lines.slice(-around)] : lines;
  return told.map((line, at) => (
    <p key={`${at} ${line ?? ''}`} className="quiet">
      {line === null ? say(w.sameLines, { count: hidden }) : <CityText>{line}</CityText>}
    </p>
  ));
}

/** What went and what came from one edition to another, paragraph by paragraph. */
export function Difference(props: { id: string; from: number; to: number; onEnd: () => void }) {
  const say = useSay();
  const { id, from, to, onEnd } = props;
  const found = useQuery({
    queryKey: [...libraryKey, 'difference', id, from, to],
    queryFn: ({ signal }) => api.difference({ params: { id }, query: { from, to }, signal }),
  });
  const stretches = stretchesOf(found.data?.paragraphs ?? []);
  return (
    <section className="library-text">
      <div className="row">
        <h2>{say(w.comparing, { from, to })}</h2>
        <Button size="small" onClick={onEnd}>
          {say(w.noCompare)}
        </Button>
      </div>
      {found.error ? (
        <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      ) : found.data ? null : (
        <Skeleton lines={8} />
      )}
      {found.data && stretches.every(({ kind }) => kind === 'same') ? <p>{say(w.noDifference)}</p> : null}
      {stretches.map(({ key, kind, lines }) =>
        kind === 'same' ? (
          <Same key={key} lines={lines} />
        ) : (
          <div key={key} className={`library-${kind}`}>
            <b>{say(w[kind])}</b>
            {lines.map((line, at) => {
              const Mark = kind === 'gone' ? 'del' : 'ins';
              return (
                <p key={`${at} ${line}`}>
                  <Mark>
                    <CityText>{line}</CityText>
                  </Mark>
                </p>
              );
            })}
          </div>
        ),
      )}
    </section>
  );
}
