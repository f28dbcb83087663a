import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten, type Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { settingsUiWords } from '../../../platform/ui/settings.words.ts';
import type { Meaning, MeaningEdition } from '../lexicon.contract.ts';
import { editionWords as w } from './editions.words.ts';
import { lexiconApi as api, lexiconKey } from './lexicon.api.ts';
import { lexiconDeskWords, meaningFormWords } from './lexicon-desk.words.ts';

const names: Record<string, Word> = { ...meaningFormWords, state: lexiconDeskWords.state };

function textOf(edition: MeaningEdition | undefined, field: string): string {
  if (!edition) return '';
  const value = (edition.content as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

/** What of a list went and what came; of anything else the whole. */
function Difference(props: { before: MeaningEdition | undefined; after: MeaningEdition; field: string }) {
  const say = useSay();
  const { before, after, field } = props;
  if (field === 'state') return <span>{say(after.state === 'live' ? w.live : w.withdrawn)}</span>;
  const comma = say(settingsUiWords.comma);
  let [gone, come] = [textOf(before, field), textOf(after, field)];
  if (field === 'ways' || field === 'lookAlikes') {
    const [was, is] = [before?.content[field] ?? [], after.content[field]];
    gone = was.filter((one) => !is.includes(one)).join(comma);
    come = is.filter((one) => !was.includes(one)).join(comma);
  }
  return (
    <>
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

/** Every version of a meaning, newest first: who, when, what, why; any earlier one can be put back. */
export function MeaningEditions(props: { meaning: Meaning; mayEdit: boolean; onDone: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const { id, version, official, state } = props.meaning;
  const found = useQuery({
    queryKey: [...lexiconKey, 'editions', id, version],
    queryFn: ({ signal }) => api.history({ params: { id }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (edition: number) => api.restore({ params: { id }, body: { version, edition } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: lexiconKey });
      props.onDone();
    },
  });
  const editions = found.data?.editions ?? [];
  return (
    <section className="settings-history">
      <h3>{say(w.title)}</h3>
      <Failure error={found.error} kind="read" />
      <Failure error={restoring.error} />
      <ol className="editions">
        {editions.map((edition, index) => (
          <li key={edition.version}>
            <div className="row">
              <b>{say(w.version, { version: edition.version })}</b>
              <span className="quiet tabular">{instantText(new Date(edition.at), zone, language)}</span>
              <span>
                {edition.by ? say(w.by, { ...edition.by, name: asWritten(edition.by.name) }) : say(w.system)}
              </span>
              {edition.restored === null ? null : (
                <span className="quiet">{say(w.restoredFrom, { version: edition.restored })}</span>
              )}
              {index === 0 ? (
                <span className="quiet">{say(w.now)}</span>
              ) : props.mayEdit && state === 'live' ? (
                <AskFirst
                  title={say(w.restoreAsk, { title: asWritten(official), version: edition.version })}
                  description={<p className="ask">{say(w.restoreText)}</p>}
                  okText={say(w.restore)}
                  onConfirm={() => restoring.mutate(edition.version)}
                >
                  <Button size="small">{say(w.restore)}</Button>
                </AskFirst>
              ) : null}
            </div>
            {edition.why === '' ? null : (
              <p className="quiet">{say(lexiconDeskWords.whySaid, { why: asWritten(edition.why) })}</p>
            )}
            <ul>
              {edition.fields.map((field) => (
                <li key={field}>
                  <b>{say(names[field] ?? w.title)}</b>{' '}
                  <Difference before={editions[index + 1]} after={edition} field={field} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
