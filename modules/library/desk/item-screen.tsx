import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Day } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { StaffItem } from '../library.contract.ts';
import { accessWords, itemKindWords, itemStateWords } from '../library.words.ts';
import { linesOf } from '../outline.rules.ts';
import { Difference } from './difference.tsx';
import { EditionList } from './edition-list.tsx';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';
import type { ItemSearch } from './library-search.ts';
import { libraryTitleWords } from './library-title.words.ts';
import { stateTones } from './state-tones.ts';

interface Props {
  readonly id: string;
  readonly search: ItemSearch;
  readonly onSearch: (next: ItemSearch) => void;
  readonly back: ReactNode;
  readonly itemLink: (id: string, text: ReactNode) => ReactNode;
  readonly documentLink: (id: string, text: ReactNode) => ReactNode;
  readonly onEdit: (what: 'edition' | 'facts' | 'withdrawal') => void;
}

export function useItem(id: string | null, edition?: number) {
  return useQuery({
    queryKey: [...libraryKey, 'one', id, edition ?? null],
    queryFn: ({ signal }) =>
      api.one({ params: { id: id ?? '' }, query: edition === undefined ? {} : { edition }, signal }),
    enabled: id !== null,
  });
}

function Restore({ item }: { item: StaffItem }) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version, title } = item;
  const restoring = useMutation({
    mutationFn: () =>
      api.withdraw({ params: { id }, body: { version, withdrawnFrom: null, why: '', replacedBy: null } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: libraryKey }),
  });
  return (
    <>
      <AskFirst
        title={say(w.restoreAsk, { title: asWritten(title) })}
        description={say(w.restoreText)}
        okText={say(w.restore)}
        onConfirm={() => restoring.mutate()}
      >
        <Button loading={restoring.isPending}>{say(w.restore)}</Button>
      </AskFirst>
      <Failure error={restoring.error} />
    </>
  );
}

function Actions({ item, onEdit }: { item: StaffItem } & Pick<Props, 'onEdit'>) {
  const say = useSay();
  return (
    <div className="row no-print">
      {item.mayChange && !item.withdrawn ? (
        <>
          <Button type="primary" onClick={() => onEdit('edition')}>
            {say(w.newEdition)}
          </Button>
          <Button onClick={() => onEdit('facts')}>{say(w.describe)}</Button>
          <Button onClick={() => onEdit('withdrawal')}>{say(w.withdraw)}</Button>
        </>
      ) : null}
      {item.mayChange && item.withdrawn ? <Restore item={item} /> : null}
      {item.access === 'public' ? (
        <Button href={`/library/${item.id}`} target="_blank">
          {say(w.portal)}
        </Button>
      ) : null}
    </div>
  );
}

function Facts({
  item,
  itemLink,
  documentLink,
}: { item: StaffItem } & Pick<Props, 'itemLink' | 'documentLink'>) {
  const say = useSay();
  const { language } = useLanguage();
  const { state, withdrawn, areas, documentId } = item;
  const dated = (day: Day) => dayText(day, language, '0000-01-01');
  const areaNames = areas.map(({ name }) => name).join(say(w.comma));
  const told = [
    say(itemKindWords[item.kind]),
    say(accessWords[item.access]),
    item.issuer,
    item.number,
    `${say(w.day)} ${dated(item.day)}`,
    `${say(w.fromDay)} ${dated(item.fromDay)}`,
    `${say(w.areas)} ${areaNames === '' ? say(w.wholeCity) : areaNames}`,
    say(w.keptBy, { name: item.organisation.name }),
  ].filter((one) => one !== '');
  return (
    <div className="library-facts">
      <p className="row">
        <StateTag tone={stateTones[state]} text={say(itemStateWords[state])} />
        <span className="quiet">
          <CityText>{told.join(' · ')}</CityText>
        </span>
      </p>
      {withdrawn ? (
        <p>
          {say(w.withdrawnFrom, { day: dated(withdrawn.from) })}
          {' · '}
          <CityText>{withdrawn.why}</CityText>
          {withdrawn.replacedBy ? (
            <>
              {' · '}
              {say(w.replacedBy)}{' '}
              {itemLink(withdrawn.replacedBy.id, <CityText>{withdrawn.replacedBy.title}</CityText>)}
            </>
          ) : null}
        </p>
      ) : null}
      {item.source === '' ? null : (
        <p>
          {say(w.source)}{' '}
          <a href={item.source} target="_blank" rel="noopener noreferrer">
            <bdi>{item.source}</bdi>
          </a>
        </p>
      )}
      {documentId === null ? null : <p>{documentLink(documentId, say(w.openDocument))}</p>}
    </div>
  );
}

function Text({ item }: { item: StaffItem }) {
  return (
    <article className="library-text">
      {linesOf(item.text).map(({ level, text }, at) => {
        const key = `line-${at + 1}`;
        if (level === 0) {
          return (
            <p key={key}>
              <CityText>{text}</CityText>
            </p>
          );
        }
        const Heading = level === 1 ? 'h2' : 'h3';
        return (
          <Heading key={key} id={key}>
            <CityText>{text}</CityText>
          </Heading>
        );
      })}
    </article>
  );
}

function Outline({ item }: { item: StaffItem }) {
  const say = useSay();
  const heads = linesOf(item.text)
    .map((line, at) => ({ ...line, id: `line-${at + 1}` }))
    .filter(({ level }) => level > 0);
  if (heads.length < 2) return null;
  return (
    <nav aria-label={say(w.outline)} className="library-aside no-print">
      <h2>{say(w.outline)}</h2>
      <ul className="library-outline">
        {heads.map(({ id, level, text }) => (
          <li key={id} className={level === 2 ? 'second' : undefined}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address holds which edition is read.
                event.preventDefault();
                document.getElementById(id)?.scrollIntoView();
              }}
            >
              <CityText>{text}</CityText>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One text with its outline, its editions and what differs between them. */
export function ItemScreen(props: Props) {
  const say = useSay();
  const { id, search, onSearch, back } = props;
  const found = useItem(id, search.edition);
  const item = found.data;
  if (!item) {
    return (
      <PageFrame title={say(libraryTitleWords.library)}>
        <p>{back}</p>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={item.title} aside={<Actions item={item} onEdit={props.onEdit} />}>
      <p className="no-print">{back}</p>
      <Facts {...props} item={item} />
      <div className="library-desk">
        <Outline item={item} />
        <div className="library-read">
          {search.from === undefined ? (
            <Text item={item} />
          ) : (
            <Difference
              id={id}
              from={search.from}
              to={item.edition}
              onEnd={() => onSearch({ edition: item.edition })}
            />
          )}
        </div>
        <EditionList item={item} onSearch={onSearch} />
      </div>
    </PageFrame>
  );
}
