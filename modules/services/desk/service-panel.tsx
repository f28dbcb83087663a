import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Choices as Pick, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { OpenedService } from '../contract/editing.ts';
import type { ServiceState } from '../contract/shapes.ts';
import { stateWords } from '../editing.words.ts';
import { type Draft, draftOf, emptyDraft, fieldsOf, merged } from './draft.ts';
import { Editions } from './editions.tsx';
import { serviceFormWords as f, menuDeskWords as w } from './menu.words.ts';
import { type Choices, ServiceForm } from './service-form.tsx';
import { menuKey, servicesApi } from './services.api.ts';

export const stateTones: Record<ServiceState, Tone> = {
  draft: 'waiting',
  published: 'onTime',
  withdrawn: 'stopped',
};

/** One service beside the list: its state, its fields, its history. */
export function ServicePanel({ id, choices }: { id: string; choices: Choices }) {
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: [...menuKey, 'opened', id],
    queryFn: ({ signal }) => servicesApi.opened({ params: { id }, signal }),
  });
  const [saved, setSaved] = useState(0);
  const [said, setSaid] = useState(false);
  const done = (service: OpenedService) => {
    queries.setQueryData([...menuKey, 'opened', id], service);
    void queries.invalidateQueries({ queryKey: menuKey });
    setSaved((count) => count + 1);
    setSaid(true);
  };
  const say = useSay();
  if (!found.data) {
    return found.error ? <Failure error={found.error} kind="read" /> : <Skeleton lines={8} />;
  }
  const service = found.data;
  return (
    <div className="stack">
      <StateBar service={service} onDone={done} />
      {said ? <output className="done">{say(w.saved)}</output> : null}
      {service.may.change ? (
        <EditForm
          key={saved}
          {...{ service, choices }}
          onDone={done}
          onStale={() => void queries.invalidateQueries({ queryKey: menuKey })}
        />
      ) : (
        <>
          <p className="quiet">{say(w.notYours)}</p>
          <p>
            <CityText>{service.summary}</CityText>
          </p>
        </>
      )}
      <Editions key={`editions-${saved}`} service={service} onDone={done} />
    </div>
  );
}

function StateBar({ service, onDone }: { service: OpenedService; onDone: (next: OpenedService) => void }) {
  const say = useSay();
  const { id, version, state, title, openLegs, capacity, may } = service;
  const setting = useMutation({
    mutationFn: (next: 'published' | 'withdrawn') =>
      servicesApi.setState({ params: { id }, body: { version, state: next } }),
    onSuccess: onDone,
  });
  const counts = { open: openLegs, capacity: capacity ?? 0 };
  return (
    <>
      <div className="row">
        <StateTag tone={stateTones[state]} text={say(stateWords[state])} />
        <span className="quiet tabular">{say(capacity === null ? w.openLegs : w.openLegsOf, counts)}</span>
        <a href={service.preview} target="_blank" rel="noreferrer">
          {say(w.preview)}
        </a>
        {!may.change ? null : state === 'published' ? (
          <AskFirst
            title={say(w.withdrawAsk, { title: asWritten(title) })}
            description={<p className="ask">{say(w.withdrawText)}</p>}
            okText={say(w.withdraw)}
            onConfirm={() => setting.mutate('withdrawn')}
          >
            <Button danger loading={setting.isPending}>
              {say(w.withdraw)}
            </Button>
          </AskFirst>
        ) : (
          <Button loading={setting.isPending} onClick={() => setting.mutate('published')}>
            {say(state === 'draft' ? w.publish : w.publishAgain)}
          </Button>
        )}
      </div>
      <Failure error={setting.error} />
    </>
  );
}

function EditForm(props: {
  service: OpenedService;
  choices: Choices;
  onDone: (next: OpenedService) => void;
  onStale: () => void;
}) {
  const say = useSay();
  const { service } = props;
  const { id, version } = service;
  const [start] = useState(() => draftOf(service));
  const [name] = useState(`service.${id}.${version}`);
  const [draft, setDraft, wipe] = useKept<Draft>(name, start);
  const [base, setBase] = useState({ version, draft: start });
  if (base.version !== version) {
    // Somebody else was faster: what was typed here stays, all else is as they left it.
    const fresh = draftOf(service);
    setDraft(merged(base.draft, draft, fresh));
    setBase({ version, draft: fresh });
  }
  const saving = useMutation({
    mutationFn: () => servicesApi.change({ params: { id }, body: { version, ...fieldsOf(draft) } }),
    onSuccess: (next) => {
      wipe();
      props.onDone(next);
    },
    onError: (error) => {
      if (error instanceof Refused && error.problem.status === 409) props.onStale();
    },
  });
  return (
    <ServiceForm
      title={say(f.edit)}
      send={say(service.state === 'published' ? f.saveLive : f.save)}
      choices={props.choices}
      draft={draft}
      onDraft={setDraft}
      error={saving.error}
      pending={saving.isPending}
      onSend={() => saving.mutate()}
    />
  );
}

/** A service that is not there yet, as a draft or on the menu at once. */
export function NewService(props: {
  choices: Choices;
  offerFor: readonly { id: string; name: string }[];
  onDone: (id: string) => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const key = useSubmissionKey('service');
  const [draft, setDraft, wipe] = useKept<Draft>('service.new', emptyDraft);
  const { offerFor } = props;
  const organisationId = offerFor.length === 1 ? (offerFor[0]?.id ?? '') : draft.organisationId;
  const adding = useMutation({
    mutationFn: () => {
      const body = { organisationId, state: draft.state, ...fieldsOf(draft) };
      return servicesApi.add({ body, key: key.keyOf(body) });
    },
    onSuccess: ({ id }) => {
      key.done();
      wipe();
      void queries.invalidateQueries({ queryKey: menuKey });
      props.onDone(id);
    },
  });
  return (
    <ServiceForm
      title={say(w.add)}
      send={say(f.save)}
      choices={props.choices}
      {...(offerFor.length === 1 ? {} : { offerFor })}
      draft={{ ...draft, organisationId }}
      onDraft={setDraft}
      error={adding.error}
      pending={adding.isPending}
      onSend={() => adding.mutate()}
    >
      <Pick
        legend={say(f.state)}
        value={draft.state}
        options={[
          { value: 'draft', label: say(f.asDraft) },
          { value: 'published', label: say(f.atOnce) },
        ]}
        onChange={(state) => setDraft({ ...draft, state })}
      />
    </ServiceForm>
  );
}
