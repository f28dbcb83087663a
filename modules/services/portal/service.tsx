import type { ReactElement, ReactNode } from 'react';
import { type BodyKind, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { groupWords } from '../../../base/groups.words.ts';
import { languageName } from '../../../base/languages.words.ts';
import { type Language, say } from '../../../base/words.ts';
import { Badge, Facts, LinkButton, Notice, Phone } from '../../../platform/ui/portal/elements.tsx';
import type { ServiceRecord } from '../contract/shapes.ts';
import { documentOf, freeOf } from '../services.rules.ts';
import { deliveryWords, menuWords as w } from './portal.words.ts';

interface ServiceProps {
  readonly service: ServiceRecord;
  readonly organisation: string;
  readonly areas: readonly string[];
  readonly station: { readonly name: string; readonly address: string; readonly hours: string } | null;
  readonly openLegs: number;
  readonly language: Language;
}

type Fact = readonly [label: string, value: ReactNode];

const zh = (text: string): ReactElement => <span lang="zh-CN">{text}</span>;

function Places({ service, openLegs, language }: ServiceProps): ReactElement | null {
  const free = freeOf(service.capacity, openLegs);
  if (free === null) return null;
  return (
    <p>
      {free > 0 ? (
        <Badge tone="on-time">{say(w.freeCount, language, { free })}</Badge>
      ) : (
        <Badge tone="due-soon">{say(w.full, language, { capacity: service.capacity ?? 0 })}</Badge>
      )}
    </p>
  );
}

function Documents({ documents, language }: { documents: readonly string[]; language: Language }) {
  if (documents.length === 0) return <>{say(w.nothingToBring, language)}</>;
  return (
    <ul className="plain" lang="zh-CN">
      {documents.map((text) => {
        const { name, word } = documentOf(text);
        return (
          <li key={text}>
            {name}
            {word === '' ? null : <span className="quiet small"> {word}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** What it asks of whoever is no member, and where one becomes one. */
function JoinFirst({ kind, language }: { kind: BodyKind; language: Language }) {
  return (
    <>
      {say(w.joinKind, language, { kind: say(bodyKindWords[kind], language) })}
      <span className="quiet small"> {say(w.joinTells, language)}</span>{' '}
      <a href="/stations">{say(w.joinWhere, language)}</a>
    </>
  );
}

/** Where to go and when: the station's own, or what the service says. */
function goTo({ service, station, language }: ServiceProps): Fact[] {
  const place = [station?.name ?? '', service.address || (station?.address ?? '')]
    .filter(Boolean)
    .join(' · ');
  const opening = service.opening || (station?.hours ?? '');
  return [
    ...(place === '' ? [] : [[say(w.goTo, language), zh(place)] as const]),
    ...(opening === '' ? [] : [[say(w.opening, language), zh(opening)] as const]),
  ];
}

function factsOf(props: ServiceProps): Fact[] {
  const { service, areas, language } = props;
  const comma = say(w.comma, language);
  const groups = Object.entries(groupWords)
    .filter(([code]) => service.groups.includes(code))
    .map(([, word]) => say(word, language));
  const languages = service.languages.map((code) => languageName(code, language));
  return [
    [say(w.forWhom, language), groups.join(comma) || say(w.everybody, language)],
    ...(service.memberOf === null
      ? []
      : [
          [
            say(w.joinFirst, language),
            <JoinFirst key="join" kind={service.memberOf} language={language} />,
          ] as const,
        ]),
    [say(w.bring, language), <Documents key="bring" documents={service.documents} language={language} />],
    [say(w.how, language), say(deliveryWords[service.delivery], language)],
    [say(w.howSoon, language), say(w.soon, language, { days: service.promiseDays })],
    [say(w.where, language), areas.length > 0 ? zh(areas.join(comma)) : say(w.wholeCity, language)],
    ...goTo(props),
    ...(service.link === ''
      ? []
      : [
          [
            say(w.online, language),
            <a key="link" href={service.link} rel="noopener noreferrer">
              <bdi>{service.link}</bdi>
            </a>,
          ] as const,
        ]),
    ...(languages.length === 0 ? [] : [[say(w.languages, language), languages.join(comma)] as const]),
    [say(w.phone, language), <Phone key="phone" number={service.phone} />],
  ];
}

export function ServicePage(props: ServiceProps): ReactElement {
  const { service, organisation, language } = props;
  const offered = service.state === 'published';
  return (
    <>
      {offered ? null : (
        <Notice title={say(w.previewTitle, language)}>
          <p>{say(w.preview, language)}</p>
        </Notice>
      )}
      <h1 lang="zh-CN">{service.title}</h1>
      <p className="quiet">{say(w.by, language, { organisation })}</p>
      <p className="lead" lang="zh-CN">
        {service.summary}
      </p>
      <Places {...props} />
      <Facts items={factsOf(props)} />
      <div className="actions">
        {offered ? <LinkButton href={`/?service=${service.id}`}>{say(w.order, language)}</LinkButton> : null}
        <LinkButton href="/services" weight="quiet">
          {say(w.back, language)}
        </LinkButton>
      </div>
    </>
  );
}
