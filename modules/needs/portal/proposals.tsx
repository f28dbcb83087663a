import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import {
  Button,
  Card,
  Facts,
  LinkButton,
  Name,
  Phone,
  Quote,
} from '../../../platform/ui/portal/elements.tsx';
import { Hidden, type OptionGroup, SelectField } from '../../../platform/ui/portal/forms.tsx';
import type { Proposal, Story } from '../contract/shapes.ts';
import { reasonText } from '../needs.words.ts';
import { proposalWords as w } from './portal.words.ts';
import { type Ring, RingList } from './ring.tsx';

export interface ProposalsProps {
  readonly story: Story;
  /** The path of the story, `/n/…`. */
  readonly here: string;
  readonly proposals: readonly Proposal[];
  readonly areaId: string | null;
  readonly places: readonly OptionGroup[];
  readonly rings: readonly Ring[];
  readonly language: Language;
}

/** What nobody has yet: the words, who could help and why, and the way for those who cannot choose. */
export function Proposals(props: ProposalsProps): ReactElement {
  const { story, proposals, language } = props;
  const none = proposals.length === 0;
  return (
    <>
      <h1>{say(none ? w.titleNone : w.title, language)}</h1>
      <p>{say(none ? w.noneText : w.waits, language)}</p>
      <h2 className="small quiet">{say(w.yours, language)}</h2>
      <Quote text={story.words} own />
      {none ? <Help {...props} main /> : <PlaceForm {...props} />}
      <ProposalCards {...props} />
      {none ? null : <Help {...props} />}
      <RingList rings={props.rings} language={language} title={say(w.ringText, language)} />
    </>
  );
}

/** The address of the consent page for a service, or for "please find it for me". */
export function chooseAddress(here: string, areaId: string | null, serviceId: string | null): string {
  const query = new URLSearchParams(serviceId === null ? { help: '1' } : { service: serviceId });
  if (areaId !== null) query.set('area', areaId);
  return `${here}/choose?${query}`;
}

export function ProposalCards(props: ProposalsProps & { quiet?: boolean }): ReactElement {
  const { proposals, here, areaId, language, quiet } = props;
  return (
    <>
      {proposals.map((proposal, index) => (
        <ProposalCard
          key={proposal.serviceId}
          proposal={proposal}
          address={chooseAddress(here, areaId, proposal.serviceId)}
          weight={index === 0 && !quiet ? 'main' : 'quiet'}
          language={language}
        />
      ))}
    </>
  );
}

function ProposalCard(props: {
  proposal: Proposal;
  address: string;
  weight: 'main' | 'quiet';
  language: Language;
}): ReactElement {
  const { proposal, address, weight, language } = props;
  const { organisation, documents, reasons } = proposal;
  const ofPlaces = (kind: string): boolean => kind === 'capacity' || kind === 'full';
  const why = reasons.filter(({ kind }) => !ofPlaces(kind)).map((reason) => reasonText(reason, language));
  const places = reasons.filter(({ kind }) => ofPlaces(kind)).map((reason) => reasonText(reason, language));
  const facts: (readonly [string, ReactElement | string])[] = [
    [say(w.howSoon, language), say(w.soon, language, { days: proposal.promiseDays })],
    ...places.map((text) => [say(w.places, language), text] as const),
    ...(documents.length > 0
      ? [
          [
            say(w.bring, language),
            <span key="bring" lang="zh-CN">
              {documents.join(say(w.comma, language))}
            </span>,
          ] as const,
        ]
      : []),
    [say(w.phone, language), <Phone key="phone" number={proposal.phone} />],
  ];
  return (
    <Card level={2} title={<span lang="zh-CN">{proposal.title}</span>}>
      <p className="quiet">{say(w.by, language, { organisation: organisation.name })}</p>
      <p lang="zh-CN">{proposal.summary}</p>
      {why.length > 0 ? (
        <p className="why">
          <Name>{why.join(say(w.join, language))}</Name>
        </p>
      ) : null}
      <Facts items={facts} />
      <LinkButton href={address} weight={weight}>
        {say(w.choose, language, { organisation: organisation.shortName })}
      </LinkButton>
    </Card>
  );
}

function Help(props: ProposalsProps & { main?: boolean }): ReactElement {
  const { here, areaId, language, main } = props;
  return (
    <section className="card">
      {main ? null : <h2>{say(w.helpTitle, language)}</h2>}
      <p>{say(w.helpText, language)}</p>
      <LinkButton href={chooseAddress(here, areaId, null)} weight={main ? 'main' : 'quiet'}>
        {say(w.help, language)}
      </LinkButton>
    </section>
  );
}

function PlaceForm({ here, places, areaId, language }: ProposalsProps): ReactElement {
  return (
    <details open={areaId !== null}>
      <summary>{say(w.placeHint, language)}</summary>
      <form method="get" action={here}>
        <SelectField
          name="area"
          label={say(w.place, language)}
          language={language}
          value={areaId ?? ''}
          none={say(w.noPlace, language)}
          groups={places}
        />
        <Button weight="quiet">{say(w.rank, language)}</Button>
      </form>
    </details>
  );
}

export function ChosenPlace(props: { areaId: string | null }): ReactElement | null {
  return props.areaId === null ? null : <Hidden name="area" value={props.areaId} />;
}
