import type { ReactElement } from 'react';
import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import type { Day } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { Button, Card, LinkButton, Name, Phone, Quote } from '../../../platform/ui/portal/elements.tsx';
import { FileList } from '../../../platform/ui/portal/files.tsx';
import { Hidden, type OptionGroup, SelectField } from '../../../platform/ui/portal/forms.tsx';
import type { Proposal, Reason } from '../contract/proposal.ts';
import type { Story } from '../contract/story.ts';
import { missingOf } from '../missing.rules.ts';
import { missingWords } from '../missing.words.ts';
import { wayOf } from '../reasons.rules.ts';
import { reasonText } from '../reasons.words.ts';
import { About } from './about.tsx';
import { proposalWords as w } from './portal.words.ts';
import { type Ring, RingList } from './ring.tsx';
import { GoOn, type SaidBefore, SaidBeforeNotice } from './said-before.tsx';
import { SimilarList, type SimilarMatters } from './similar.tsx';

export interface ProposalsProps {
  readonly story: Story;
  /** The path of the story, `/n/…`. */
  readonly here: string;
  readonly proposals: readonly Proposal[];
  readonly similar: readonly SimilarMatters[];
  readonly before: SaidBefore;
  readonly zone: string;
  readonly today: Day;
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
      <p>
        {say(none ? w.noneText : w.waits, language)}
        {none ? null : (
          <>
            {' '}
            <a href="#find-for-me">{say(w.unsure, language)}</a>
          </>
        )}
      </p>
      <h2 className="small quiet">{say(w.yours, language)}</h2>
      <Quote text={story.words} own />
      <FileList
        files={story.steps.find(({ kind }) => kind === 'said')?.files ?? []}
        place={`${props.here}/files`}
        language={language}
      />
      <SaidBeforeNotice {...props} />
      <About {...props} />
      <GoOn />
      <PlaceForm
        {...props}
        action={props.here}
        title={say(w.placeHint, language)}
        button={say(w.rank, language)}
        open={props.areaId !== null}
        kept={[]}
      />
      {none ? <Help {...props} main /> : null}
      <ProposalCards {...props} />
      {none ? null : <Help {...props} />}
      <SimilarList similar={props.similar} language={language} />
      <RingList rings={props.rings} language={language} title={say(w.ringText, language)} />
    </>
  );
}

/** The address of the consent page for a service, for "please find it for me", or for "none of these". */
export function chooseAddress(
  here: string,
  areaId: string | null,
  chosen: { readonly serviceId: string } | 'help' | 'none',
): string {
  const query = new URLSearchParams(
    typeof chosen === 'string' ? { [chosen]: '1' } : { service: chosen.serviceId },
  );
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
          address={chooseAddress(here, areaId, proposal)}
          weight={index === 0 && !quiet ? 'main' : 'quiet'}
          language={language}
        />
      ))}
    </>
  );
}

/** Of the place and its doors: told after the days. */
const factKinds: readonly string[] = ['capacity', 'full', 'open', 'opens', 'shut'];

function ProposalCard(props: {
  proposal: Proposal;
  address: string;
  weight: 'main' | 'quiet';
  language: Language;
}): ReactElement {
  const { proposal, address, weight, language } = props;
  const { organisation, reasons, serviceId } = proposal;
  const told = (some: readonly Reason[]): string[] =>
    some.map((reason) => reasonText(reason, language, 'person'));
  const isFact = ({ kind }: Reason): boolean => factKinds.includes(kind);
  const why = told(reasons.filter((reason) => wayOf(reason) === 'for' && !isFact(reason)));
  const against = reasons.filter((reason) => wayOf(reason) === 'against' && !isFact(reason));
  const soon = say(w.soon, language, { days: proposal.promiseDays });
  const facts = [soon, ...told([...reasons.filter(isFact), ...against])].join(say(w.dot, language));
  const unsaid = told(reasons.filter((reason) => wayOf(reason) === 'missing'));
  const missing = missingOf(proposal.documents);
  const title = (
    <a href={`/services/${serviceId}`} lang="zh-CN">
      {proposal.title}
    </a>
  );
  return (
    <Card level={2} title={title}>
      <p className="quiet">{say(w.by, language, { organisation: organisation.name })}</p>
      <p lang="zh-CN">{proposal.summary}</p>
      {why.length > 0 ? (
        <p className="why">
          <Name>{why.join(say(w.join, language))}</Name>
        </p>
      ) : null}
      {unsaid.length > 0 ? <p className="quiet">{unsaid.join(say(w.dot, language))}</p> : null}
      {proposal.memberOf === null ? null : (
        <p>
          {say(missingWords.joinTo, language, { kind: say(bodyKindWords[proposal.memberOf], language) })}{' '}
          <a href={`/services/${serviceId}`}>{say(missingWords.joinHow, language)}</a>
        </p>
      )}
      {missing.length > 0 ? (
        <p>
          {say(missingWords.missing, language, {
            documents: missing.join(say(missingWords.comma, language)),
          })}
        </p>
      ) : null}
      <p>
        {facts}
        <br />
        <Phone number={proposal.phone} />
      </p>
      <LinkButton href={address} weight={weight}>
        {say(w.choose, language, { organisation: organisation.shortName })}
      </LinkButton>
    </Card>
  );
}

function Help(props: ProposalsProps & { main?: boolean }): ReactElement {
  const { here, areaId, language, main } = props;
  return (
    <section className="card" id="find-for-me">
      {main ? null : <h2>{say(w.helpTitle, language)}</h2>}
      <p>{say(w.helpText, language)}</p>
      <LinkButton href={chooseAddress(here, areaId, 'help')} weight={main ? 'main' : 'quiet'}>
        {say(w.help, language)}
      </LinkButton>
      {main ? null : (
        <p>
          <a href={chooseAddress(here, areaId, 'none')}>{say(w.none, language)}</a>
        </p>
      )}
    </section>
  );
}

/** A place for better order, or for the office there. `kept` are the fields that the address must go on holding. */
export function PlaceForm(props: {
  action: string;
  title: string;
  button: string;
  open: boolean;
  kept: readonly (readonly [name: string, value: string])[];
  places: readonly OptionGroup[];
  areaId: string | null;
  language: Language;
}): ReactElement {
  const { action, title, button, open, kept, places, areaId, language } = props;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <form method="get" action={action}>
        {kept.map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <SelectField
          name="area"
          label={say(w.place, language)}
          language={language}
          value={areaId ?? ''}
          none={say(w.noPlace, language)}
          groups={places}
        />
        <Button weight="quiet">{button}</Button>
      </form>
    </details>
  );
}
