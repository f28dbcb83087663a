import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { atStation, cookieNames } from '../../../platform/http/cookies.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { Badge, Button, Card, Facts, LinkButton, Phone } from '../../../platform/ui/portal/elements.tsx';
import { SelectField } from '../../../platform/ui/portal/forms.tsx';
import type { Area, Station } from '../places.contract.ts';
import { isOpen } from '../places.rules.ts';
import { listAreas, listStations } from '../places.store.ts';
import { areaGroups } from './area-groups.ts';
import { stationsWords as w } from './portal.words.ts';

const year = 365 * 24 * 3600;

export const placesPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/stations',
    answer: async ({ caller, cookies, language, query }) => {
      const seen = await caller.read(async (ctx) => ({
        areas: (await listAreas(ctx.db)).filter(({ closed }) => !closed),
        stations: (await listStations(ctx.db)).map((station) => ({
          ...station,
          openNow: isOpen(station, ctx.now, ctx.city.zone),
        })),
      }));
      const asked = query['area'];
      const area = seen.areas.find(({ id }) => id === (asked ?? cookies[cookieNames.area])) ?? null;
      // What the next person at a machine of many would see is not where this one lives.
      if (asked !== undefined && !atStation(cookies)) {
        caller.setCookie(cookieNames.area, area?.id ?? '', area ? year : 0);
      }
      return page(say(w.title, language), <Stations {...seen} area={area} language={language} />);
    },
  },
];

export function Stations(props: {
  areas: readonly Area[];
  stations: readonly Station[];
  area: Area | null;
  language: Language;
}): ReactElement {
  const { areas, stations, area, language } = props;
  const within = (station: Station): boolean =>
    area === null || areas.some(({ id, path }) => id === station.areaId && path.includes(area.id));
  const here = stations.filter(within).toSorted((a, b) => Number(b.openNow) - Number(a.openNow));
  const open = here.filter(({ openNow }) => openNow).length;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.lead, language)}</p>
      <form method="get" action="/stations">
        <SelectField
          name="area"
          label={say(w.where, language)}
          language={language}
          value={area?.id ?? ''}
          none={say(w.everywhere, language)}
          groups={areaGroups(areas)}
        />
        <Button weight="quiet">{say(w.show, language)}</Button>
      </form>
      {here.length > 0 ? (
        <output>{say(w.openCount, language, { open, all: here.length })}</output>
      ) : (
        <>
          <output>{say(area ? w.none : w.noneYet, language)}</output>
          <div className="actions">
            {area ? <LinkButton href="/stations">{say(w.all, language)}</LinkButton> : null}
            <LinkButton href="/help-lines" weight="quiet">
              {say(w.lines, language)}
            </LinkButton>
          </div>
        </>
      )}
      {here.map((station) => (
        <StationCard key={station.id} station={station} language={language} />
      ))}
    </>
  );
}

function StationCard({ station, language }: { station: Station; language: Language }): ReactElement {
  const { name, kind, openNow, hours, address, phone, facilities } = station;
  const zh = (text: string): ReactElement => <span lang="zh-CN">{text}</span>;
  return (
    <Card level={2} title={zh(name)}>
      <p>
        <Badge tone={openNow ? 'on-time' : 'ended'}>{say(openNow ? w.open : w.closed, language)}</Badge>
      </p>
      <Facts
        items={[
          ...(kind === 'complex' ? [[say(w.together, language), say(w.windows, language)] as const] : []),
          [say(w.hours, language), zh(hours)],
          [say(w.address, language), zh(address)],
          [say(w.phone, language), <Phone key="phone" number={phone} />],
          ...(facilities.length > 0
            ? [[say(w.has, language), zh(facilities.join(say(w.comma, language)))] as const]
            : []),
        ]}
      />
    </Card>
  );
}
