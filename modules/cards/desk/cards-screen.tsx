import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyKinds, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { KeptCard } from '../cards.contract.ts';
import { stateOf } from '../cards.rules.ts';
import { CardEditions } from './card-editions.tsx';
import { cardsApi as api, cardsKey } from './cards.api.ts';
import { cardsDeskWords as w } from './cards-desk.words.ts';

export interface CardChoices {
  readonly categories: readonly { code: string; parentCode: string | null; name: string }[];
  readonly organisations: readonly { id: string; shortName: string }[];
}

interface Draft {
  title: string;
  words: string;
  source: string;
  sourceDay: string;
  category: string | null;
  organisationId: string | null;
  validUntil: string;
  joins: string | null;
  [key: string]: string | null;
}

function CardForm(props: { card: KeptCard | null; choices: CardChoices; onDone: () => void }) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('card');
  const { card, choices } = props;
  const from = card?.content;
  const start: Draft = {
    title: from?.title ?? '',
    words: from?.words ?? '',
    source: from?.source ?? '',
    sourceDay: from?.sourceDay ?? '',
    category: from?.category ?? null,
    organisationId: from?.organisationId ?? null,
    validUntil: from?.validUntil ?? '',
    joins: from?.joins ?? null,
  };
  return (
    <SettingForm<Draft>
      name={`card.${card?.id ?? 'new'}.${card?.version ?? 0}`}
      start={start}
      onSend={async ({ title, words, source, sourceDay, category, organisationId, validUntil, joins }) => {
        const body = {
          ...{ title, words, source, category: category ?? '', organisationId },
          ...{ sourceDay: sourceDay || null, validUntil: validUntil || null },
          joins: bodyKinds.find((kind) => kind === joins) ?? null,
        };
        if (card) await api.propose({ params: { id: card.id }, body: { ...body, version: card.version } });
        else await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: cardsKey });
        props.onDone();
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.name) },
        { key: 'words', kind: 'long', label: say(w.words), hint: say(w.wordsHint) },
        { key: 'source', kind: 'text', label: say(w.source), hint: say(w.sourceHint) },
        { key: 'sourceDay', kind: 'date', label: say(w.sourceDay) },
        {
          key: 'category',
          kind: 'choice',
          label: say(w.category),
          options: choices.categories
            .filter(({ parentCode }) => parentCode !== null)
            .map(({ code, name }) => ({ value: code, label: city(name) })),
        },
        {
          key: 'organisationId',
          kind: 'choice',
          label: say(w.organisation),
          none: say(w.nobody),
          options: choices.organisations.map(({ id, shortName }) => ({ value: id, label: city(shortName) })),
        },
        { key: 'validUntil', kind: 'date', label: say(w.validUntil) },
        {
          key: 'joins',
          kind: 'choice',
          label: say(w.joins),
          hint: say(w.joinsHint),
          none: say(w.joinsNone),
          options: bodyKinds.map((value) => ({ value, label: say(bodyKindWords[value]) })),
        },
      ]}
    />
  );
}

/** Every answer card: found, proposed, published, with all its editions. */
export function CardsScreen({ choices }: { choices: CardChoices }) {
  const say = useSay();
  const found = useQuery({ queryKey: cardsKey, queryFn: ({ signal }) => api.all({ signal }) });
  return (
    <PageFrame title={say(w.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data ? (
        <>
          <SettingList
            records={found.data.cards.map((card) => ({ ...card, name: card.content.title, closed: false }))}
            columns={[
              { title: say(w.name), cell: ({ content }) => content.title },
              { title: say(w.state), cell: (card) => say(w[stateOf(card)]) },
              { title: say(w.source), cell: ({ content }) => content.source },
            ]}
            textOf={({ content }) => `${content.title} ${content.words} ${content.source}`}
            add={say(w.add)}
            panel={(card, done) => (
              <>
                <CardForm key={card?.version} card={card} choices={choices} onDone={done} />
                {card ? <CardEditions card={card} /> : null}
              </>
            )}
          />
          <ExportButtons download={(format) => api.sheet({ query: { format } })} />
        </>
      ) : found.error ? null : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
