import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { OfficialPaper } from '../documents.contract.ts';
import { ChecksList, useLiveChecks } from './checks-list.tsx';
import { DocumentFields } from './document-fields.tsx';
import { DocumentHistory } from './document-history.tsx';
import { DocumentSteps } from './document-steps.tsx';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { documentWords as w } from './documents-desk.words.ts';
import { contentOf, type Draft } from './draft.ts';
import { Paper } from './paper.tsx';

interface EditorProps {
  /** Null for one that is begun. */
  readonly document: OfficialPaper | null;
  readonly start: Draft;
  readonly supersedes: string | null;
  readonly codes: readonly string[];
  readonly issuer: string;
  readonly onSaved: (id: string) => void;
  /** Told beside the document, which may be another form by then. */
  readonly onSaid: (text: string) => void;
}

function useSaving({ document, supersedes, onSaved, onSaid }: EditorProps, draft: Draft, wipe: () => void) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey(`document.${document?.id ?? `new.${supersedes ?? ''}`}`);
  return useMutation({
    mutationFn: async () => {
      const body = { kind: draft.kind, content: contentOf(draft) };
      if (document) {
        const { id, version } = document;
        return api.change({ params: { id }, body: { ...body, version } });
      }
      const created = { ...body, supersedes };
      return api.draft({ body: created, key: submission.keyOf(created) });
    },
    onSuccess: async (saved) => {
      submission.done();
      wipe();
      onSaid(say(w.saved));
      queries.setQueryData([...documentsKey, 'one', saved.id], saved);
      onSaved(saved.id);
      await queries.invalidateQueries({ queryKey: [...documentsKey, 'list'] });
    },
  });
}

/** The parts of a document as fields, with live checks and what may be done beside them, and the paper below. */
export function DocumentEditor(props: EditorProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { document, start, supersedes, codes, issuer } = props;
  const [draft, setDraft, wipe] = useKept<Draft>(
    `document.${document ? `${document.id}.${document.version}` : `new.${supersedes ?? ''}`}`,
    start,
  );
  const unsaved =
    JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(start)) || draft.kind !== start.kind;
  const saving = useSaving(props, draft, wipe);
  const live = useLiveChecks(draft, supersedes, true);
  useSendKey(form);
  const content = contentOf(draft);
  return (
    <>
      <div className="document-desk no-print">
        <form
          ref={form}
          className="stack document-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate();
          }}
        >
          <DocumentFields
            draft={draft}
            codes={codes}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <Failure error={saving.error} />
          <div className="row document-save">
            <Button
              type={unsaved || !document ? 'primary' : 'default'}
              htmlType="submit"
              loading={saving.isPending}
              disabled={content.title === '' || (document !== null && !unsaved)}
              aria-keyshortcuts="Control+Enter"
            >
              {say(w.save)}
            </Button>
          </div>
        </form>
        <div className="document-aside">
          {document ? <DocumentSteps document={document} unsaved={unsaved} onSaid={props.onSaid} /> : null}
          <ChecksList
            checks={content.title === '' ? [] : (live.data?.checks ?? document?.checks)}
            body={draft.body}
            error={live.error}
          />
          {document ? <DocumentHistory document={document} /> : null}
        </div>
      </div>
      <h2 className="no-print">{say(w.preview)}</h2>
      <div className="paper-scroll">
        <Paper
          kind={draft.kind}
          content={content}
          issuer={issuer}
          number={null}
          day={document?.day ?? null}
          signer={document?.signedBy?.name ?? null}
          issuedOn={null}
        />
      </div>
    </>
  );
}
