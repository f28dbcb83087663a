import { useQuery } from '@tanstack/react-query';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Timeline } from '../../../platform/ui/desk/timeline.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { DocumentContent, DocumentEdition, OfficialPaper } from '../documents.contract.ts';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { eventWords, registerWords, documentWords as w } from './documents-desk.words.ts';

const parts = Object.keys({
  ...{ code: 0, title: 0, scope: 0, urgency: 0, addressees: 0, body: 0, attendance: 0 },
  ...{ attachments: 0, note: 0, copiedTo: 0 },
} satisfies Record<keyof DocumentContent, number>) as (keyof DocumentContent)[];

function Edition({
  edition,
  before,
  number,
}: {
  edition: DocumentEdition;
  before?: DocumentEdition;
  number: number;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const changed = before
    ? [
        ...(before.kind === edition.kind ? [] : [say(w.kind)]),
        ...parts
          .filter((part) => JSON.stringify(before.content[part]) !== JSON.stringify(edition.content[part]))
          .map((part) => say(w[part])),
      ]
    : [];
  const time = instantText(new Date(edition.at), zone, language, today);
  return (
    <details>
      <summary>{say(w.edition, { number, name: asWritten(edition.by?.name ?? ''), time })}</summary>
      <p className="quiet">
        {before
          ? say(w.editionChanged, { fields: changed.join(say(registerWords.comma)) })
          : say(w.firstWording)}
      </p>
      <p>
        <b>
          <CityText>{edition.content.title}</CityText>
        </b>
      </p>
      <p className="document-wording">
        <CityText>{edition.content.body}</CityText>
      </p>
    </details>
  );
}

/** Who did what when, and every wording that was saved. */
export function DocumentHistory({ document }: { document: OfficialPaper }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const { id, version } = document;
  const found = useQuery({
    queryKey: [...documentsKey, 'editions', id, version],
    queryFn: ({ signal }) => api.editions({ params: { id }, signal }),
  });
  const editions = found.data?.editions ?? [];
  return (
    <section className="no-print stack">
      <h2>{say(w.history)}</h2>
      <Timeline
        label={say(w.history)}
        steps={document.events.map(({ what, comment, by, at, version: step }) => ({
          key: `${step} ${what}`,
          time: instantText(new Date(at), zone, language, today),
          title: `${by?.name ?? ''} ${say(eventWords[what])}`,
          tone: 'plain',
          ...(comment === '' ? {} : { body: <CityText>{comment}</CityText> }),
        }))}
      />
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {editions.length > 1 ? (
        <>
          <h2>{say(w.editions)}</h2>
          {editions.map((edition, at) => {
            const before = editions[at + 1];
            return (
              <Edition
                key={edition.version}
                edition={edition}
                number={editions.length - at}
                {...(before ? { before } : {})}
              />
            );
          })}
        </>
      ) : null}
    </section>
  );
}
