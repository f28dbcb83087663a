import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../i18n/dates.ts';
import { editionWords as w } from '../editions.words.ts';
import { AskFirst } from './ask-first.tsx';
import { CityText, useLanguage, useSay } from './language.tsx';
import { Failure } from './parts.tsx';
import { useSession } from './session.ts';

/** One version as it is listed, with what differs from the version before. */
export interface ListedEdition {
  readonly version: number;
  readonly at: string;
  /** Null for the system itself. */
  readonly by: { readonly name: string; readonly number: string; readonly organisation?: string } | null;
  /** The version whose content was put back. */
  readonly restored: number | null;
  /** How else it came about. */
  readonly via?: string;
  readonly why?: string;
  /** `gone` and `come` as they are written; both empty where the label says it all. */
  readonly changes: readonly {
    readonly field: string;
    readonly label: string;
    readonly gone: string;
    readonly come: string;
  }[];
}

interface EditionListProps {
  /** Of what is edited. */
  readonly name: string;
  /** Newest first; undefined while they are fetched. */
  readonly editions: readonly ListedEdition[] | undefined;
  readonly fetchError: unknown;
  /** Puts a version back; null where the reader may not. */
  readonly restore: ((version: number) => void) | null;
  readonly restoreText: string;
  readonly restoreError: unknown;
}

function Change({ label, gone, come }: { label: string; gone: string; come: string }) {
  return (
    <>
      <b>{label}</b>{' '}
      {gone === '' ? null : (
        <del>
          <CityText>{gone}</CityText>
        </del>
      )}{' '}
      {come === '' ? null : (
        <ins>
          <CityText>{come}</CityText>
        </ins>
      )}
    </>
  );
}

/** Every version, newest first: who, when, what and why; any earlier one can be put back. */
export function EditionList(props: EditionListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { name, editions, restore } = props;
  const byText = ({ by }: ListedEdition) => {
    if (!by) return say(w.system);
    const { organisation } = by;
    const number = organisation === undefined ? by.number : `${by.number} · ${organisation}`;
    return say(w.by, { name: asWritten(by.name), number: asWritten(number) });
  };
  return (
    <section className="settings-history">
      <h3>{say(w.title)}</h3>
      <Failure error={props.fetchError} kind="read" />
      <Failure error={props.restoreError} />
      {editions && editions.length <= 1 ? <p className="quiet">{say(w.none)}</p> : null}
      <ol className="editions">
        {editions?.map((edition, index) => {
          const { version, via = '', why = '', restored } = edition;
          return (
            <li key={version}>
              <div className="row">
                <b>{say(w.version, { version })}</b>
                <span className="quiet tabular">{instantText(new Date(edition.at), zone, language)}</span>
                <span>{byText(edition)}</span>
                {restored === null ? (
                  <span className="quiet">{via}</span>
                ) : (
                  <span className="quiet">{say(w.restoredFrom, { version: restored })}</span>
                )}
                {index === 0 ? (
                  <span className="quiet">{say(w.now)}</span>
                ) : restore ? (
                  <AskFirst
                    title={say(w.restoreAsk, { name: asWritten(name), version })}
                    description={<p className="ask">{props.restoreText}</p>}
                    okText={say(w.restore)}
                    onConfirm={() => restore(version)}
                  >
                    <Button size="small">{say(w.restore)}</Button>
                  </AskFirst>
                ) : null}
              </div>
              {why === '' ? null : <p className="quiet">{say(w.why, { why: asWritten(why) })}</p>}
              <ul>
                {edition.changes.map((change) => (
                  <li key={change.field}>
                    <Change {...change} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
