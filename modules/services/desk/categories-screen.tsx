import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asWritten, type Word } from '../../../base/words.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import type { KeptCategory } from '../contract/categories.ts';
import { categoriesApi as api, categoriesKey, choicesKey } from './categories.api.ts';
import { categoriesDeskWords as w } from './categories.words.ts';
import { categoriesTitleWords } from './categories-title.words.ts';
import { CategoryEditions } from './category-editions.tsx';
import { CategoryForm } from './category-form.tsx';
import { MergeField, MoveButtons } from './category-panel.tsx';
import { menuKey } from './services.api.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
  readonly version: number;
  readonly category: KeptCategory;
}

/** Each heading with what lies under it. */
function linesOf(all: readonly KeptCategory[]): Line[] {
  const headings = all.filter(({ parentCode }) => parentCode === null);
  const ordered = headings.flatMap((heading) => [
    heading,
    ...all.filter(({ parentCode }) => parentCode === heading.code),
  ]);
  return ordered.map((category) => ({
    ...{ id: category.code, name: category.name, version: category.version, category },
    closed: category.state === 'off',
  }));
}

/** Of fewer a share says nothing. */
const least = 5;

function Panel(props: {
  category: KeptCategory | null;
  all: readonly KeptCategory[];
  mayEdit: boolean;
  onMoved: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const { category, all, mayEdit, onMoved, onDone } = props;
  const live = all.filter(({ state }) => state === 'live');
  const headings = live.filter(({ parentCode }) => parentCode === null);
  if (!category) return <CategoryForm category={null} headings={headings} onDone={onDone} />;
  const { code, name, version, state, about, saidAs } = category;
  const closure = (
    <ClosureButton
      record={{ id: code, version, name, closed: state === 'off' }}
      onSend={(closed) =>
        api.setCategoryState({ params: { code }, body: { version, state: closed ? 'off' : 'live' } })
      }
      onDone={onDone}
    />
  );
  const others = live.filter((one) => one.parentCode !== null && one.code !== code);
  return (
    <>
      {mayEdit && state === 'live' ? (
        <>
          <CategoryForm
            category={category}
            headings={headings.filter((one) => one.code !== code && category.parentCode !== null)}
            onDone={onDone}
          >
            {closure}
          </CategoryForm>
          <div className="settings-history stack">
            <div className="row">
              <MoveButtons category={category} onMoved={onMoved} />
            </div>
            {category.parentCode === null ? null : <MergeField {...{ category, others, onDone }} />}
          </div>
        </>
      ) : (
        <>
          {about === '' ? null : (
            <p>
              <CityText>{about}</CityText>
            </p>
          )}
          {saidAs.length === 0 ? null : (
            <ul>
              {saidAs.map((said) => (
                <li key={said}>
                  <CityText>{said}</CityText>
                </li>
              ))}
            </ul>
          )}
          {mayEdit ? (
            closure
          ) : (
            <p className="quiet">{about === '' && saidAs.length === 0 ? say(w.lead) : null}</p>
          )}
        </>
      )}
      <CategoryEditions {...{ category, mayEdit, onDone }} />
    </>
  );
}

/** What needs are sorted by, in two levels, with how much each is used and how surely it is read. */
export function CategoriesScreen() {
  const say = useSay();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: categoriesKey,
    queryFn: ({ signal }) => api.keptCategories({ signal }),
  });
  const all = found.data?.categories ?? [];
  const mayEdit = found.data?.mayEdit ?? false;
  const withFigures = all.some(({ figures }) => figures !== null);
  const nameOf = new Map(all.map(({ code, name }) => [code, name]));
  const renew = () => {
    for (const queryKey of [categoriesKey, choicesKey, menuKey]) void queries.invalidateQueries({ queryKey });
  };
  const right = ({ figures }: KeptCategory) => {
    if (!figures || figures.looked === 0) return '';
    const { looked, stood } = figures;
    if (looked < least) return say(w.few);
    return say(w.rightOf, { share: Math.round((100 * stood) / looked), stood, looked });
  };
  // With its word: on a narrow screen no column stands above it.
  const countOf = (word: Word, count: number | undefined) =>
    count === undefined || count === 0 ? '' : say(word, { count });
  return (
    <PageFrame title={say(categoriesTitleWords.categories)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data ? (
        <SettingList
          records={linesOf(all)}
          columns={[
            {
              title: say(w.name),
              cell: ({ name, category }) => (category.parentCode === null ? <b>{name}</b> : name),
            },
            {
              title: say(w.under),
              cell: ({ category }) => {
                if (category.mergedInto !== null) {
                  return say(w.mergedInto, { name: asWritten(nameOf.get(category.mergedInto) ?? '') });
                }
                return category.parentCode === null
                  ? say(w.heading)
                  : (nameOf.get(category.parentCode) ?? '');
              },
            },
            { title: say(w.services), cell: ({ category }) => countOf(w.servicesCount, category.services) },
            ...(withFigures
              ? [
                  {
                    title: say(w.open),
                    cell: ({ category }: Line) => countOf(w.openCount, category.figures?.open),
                  },
                  {
                    title: say(w.needs),
                    cell: ({ category }: Line) => countOf(w.needsCount, category.figures?.needs),
                  },
                  { title: say(w.right), cell: ({ category }: Line) => right(category) },
                  {
                    title: say(w.confused),
                    cell: ({ category }: Line) => {
                      const confused = category.figures?.confused;
                      if (!confused) return '';
                      return say(w.confusedAs, { name: asWritten(confused.name), count: confused.count });
                    },
                  },
                ]
              : []),
          ]}
          textOf={({ category }) =>
            [category.name, category.nameEn, category.about, ...category.saidAs].join(' ')
          }
          search={say(w.search)}
          add={mayEdit ? say(w.add) : null}
          tools={<ExportButtons download={(format) => api.categorySheet({ query: { format } })} />}
          panel={(line, done) => (
            <Panel
              key={line?.id}
              category={line?.category ?? null}
              {...{ all, mayEdit }}
              onMoved={renew}
              onDone={() => {
                renew();
                done();
              }}
            />
          )}
        />
      ) : found.error ? null : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
