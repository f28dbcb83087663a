import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { OfficialPaper } from '../documents.contract.ts';
import { kindWords, stateWords } from '../documents.words.ts';
import { numberText } from '../paper.rules.ts';
import { ChecksList } from './checks-list.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentHistory } from './document-history.tsx';
import { DocumentSteps } from './document-steps.tsx';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { registerWords, documentWords as w } from './documents-desk.words.ts';
import { draftOf, emptyDraft } from './draft.ts';
import { Paper } from './paper.tsx';
import { stateTones } from './state-tones.ts';

interface ScreenProps {
  /** `new` for one that is begun. */
  readonly id: string;
  /** The issued document that a new one takes the place of. */
  readonly supersedes: string | null;
  readonly back: ReactNode;
  readonly documentLink: (id: string, text: ReactNode) => ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onSupersede: (id: string) => void;
  /** Puts an issued document where people look texts up; null where the reader keeps none there. */
  readonly onLibrary: ((id: string) => void) | null;
}

function useDocument(id: string | null) {
  return useQuery({
    queryKey: [...documentsKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { id: id ?? '' }, signal }),
    enabled: id !== null,
  });
}

function useCodes() {
  return useQuery({
    queryKey: [...documentsKey, 'codes'],
    queryFn: ({ signal }) => api.codes({ signal }),
  });
}

/** Whether this server can make PDF; until it said so, no button promises it. */
function usePdf(): boolean {
  const told = useQuery({
    queryKey: [...documentsKey, 'printing'],
    queryFn: ({ signal }) => api.printing({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return told.data?.pdf ?? false;
}

function Waiting(props: Pick<ScreenProps, 'back'> & { title: string; error: unknown; retry: () => void }) {
  return (
    <PageFrame title={props.title}>
      <p>{props.back}</p>
      {props.error ? (
        <Failure error={props.error} kind="read" retry={props.retry} />
      ) : (
        <Skeleton lines={10} />
      )}
    </PageFrame>
  );
}

function NewDocument({ supersedes, back, onOpen, documentLink }: ScreenProps) {
  const say = useSay();
  const codes = useCodes();
  const before = useDocument(supersedes);
  const start = useMemo(() => {
    if (before.data) return draftOf(before.data.kind, before.data.content);
    return emptyDraft(codes.data?.codes[0] ?? '');
  }, [before.data, codes.data]);
  const ready = codes.data && (supersedes === null || before.data);
  if (!ready) {
    const failed = codes.error ?? before.error;
    const retry = () => void (codes.error ? codes : before).refetch();
    return <Waiting title={say(w.newDocument)} back={back} error={failed} retry={retry} />;
  }
  return (
    <PageFrame title={say(w.newDocument)}>
      <p>{back}</p>
      <p className="quiet document-facts">
        {say(w.issuer, { name: codes.data?.issuer ?? '' })}
        {before.data ? (
          <>
            {' · '}
            {say(w.supersedes)}
            {documentLink(before.data.id, <CityText>{before.data.title}</CityText>)}
          </>
        ) : null}
      </p>
      <DocumentEditor
        document={null}
        start={start}
        supersedes={supersedes}
        codes={codes.data?.codes ?? []}
        issuer={codes.data?.issuer ?? ''}
        onSaved={onOpen}
        onSaid={() => undefined}
      />
    </PageFrame>
  );
}

function Facts({ document, documentLink }: { document: OfficialPaper } & Pick<ScreenProps, 'documentLink'>) {
  const say = useSay();
  const { state, kind, number, supersedes, supersededBy, issuer, signedAlone } = document;
  const titled = (link: NonNullable<OfficialPaper['supersedes']>) =>
    documentLink(
      link.id,
      <CityText>{`${link.number ? numberText(link.number) : ''} ${link.title}`}</CityText>,
    );
  return (
    <div className="document-facts no-print">
      <p className="row">
        <StateTag tone={stateTones[state]} text={say(stateWords[state])} />
        <span className="quiet">
          {[
            say(kindWords[kind]),
            ...(number ? [numberText(number)] : []),
            say(w.issuer, { name: issuer }),
            ...(signedAlone ? [say(w.signedAlone)] : []),
          ].join(' · ')}
        </span>
      </p>
      {supersedes ? (
        <p>
          {say(w.supersedes)}
          {titled(supersedes)}
        </p>
      ) : null}
      {supersededBy ? (
        <p>
          {say(w.supersededBy)}
          {titled(supersededBy)}
        </p>
      ) : null}
    </div>
  );
}

function Fixed({ document, onSaid }: { document: OfficialPaper; onSaid: (text: string) => void }) {
  const { zone } = useSession().city;
  const { issuedAt, signedBy } = document;
  return (
    <div className="document-desk">
      <div className="paper-scroll">
        <Paper
          {...document}
          signer={signedBy?.name ?? null}
          issuedOn={issuedAt === null ? null : localTime(new Date(issuedAt), zone).day}
        />
      </div>
      <div className="document-aside">
        <DocumentSteps document={document} unsaved={false} onSaid={onSaid} />
        {document.state === 'review' || document.state === 'signed' ? (
          <ChecksList checks={document.checks} body={document.content.body} />
        ) : null}
        <DocumentHistory document={document} />
      </div>
    </div>
  );
}

function OneDocument({ id, back, documentLink, onSupersede, onLibrary }: ScreenProps) {
  const say = useSay();
  const [said, setSaid] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const found = useDocument(id);
  const codes = useCodes();
  const pdf = usePdf();
  const document = found.data;
  const start = useMemo(
    () => (document ? draftOf(document.kind, document.content) : emptyDraft('')),
    [document],
  );
  if (!document) {
    const retry = () => void found.refetch();
    return <Waiting title={say(registerWords.title)} back={back} error={found.error} retry={retry} />;
  }
  return (
    <PageFrame
      title={document.title}
      aside={
        <div className="row no-print">
          {document.may.edit && document.state !== 'draft' && !writing ? (
            <Button onClick={() => setWriting(true)}>{say(w.edit)}</Button>
          ) : null}
          {document.may.supersede ? (
            <Button onClick={() => onSupersede(id)}>{say(w.supersede)}</Button>
          ) : null}
          {document.state === 'issued' && onLibrary ? (
            <Button onClick={() => onLibrary(id)}>{say(w.toLibrary)}</Button>
          ) : null}
          <Button href={`/api/documents/${id}/file`} download>
            {say(w.download)}
          </Button>
          {pdf ? (
            <Button href={`/api/documents/${id}/file?kind=pdf`} download>
              {say(w.downloadPdf)}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{say(w.print)}</Button>
        </div>
      }
    >
      <p className="no-print">{back}</p>
      <Facts document={document} documentLink={documentLink} />
      {said === null ? null : <output className="done no-print">{said}</output>}
      {document.may.edit && (writing || document.state === 'draft') ? (
        <DocumentEditor
          key={document.version}
          document={document}
          start={start}
          supersedes={document.supersedes?.id ?? null}
          codes={codes.data?.codes ?? []}
          issuer={document.issuer}
          onSaved={() => setWriting(false)}
          onSaid={setSaid}
        />
      ) : (
        <Fixed document={document} onSaid={setSaid} />
      )}
    </PageFrame>
  );
}

/** One document: written and checked, or as it stands on paper, with what may be done with it. */
export function DocumentScreen(props: ScreenProps) {
  return props.id === 'new' ? <NewDocument {...props} /> : <OneDocument {...props} />;
}
