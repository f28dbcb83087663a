import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { localTime } from '../../../base/time.ts';
import { asWritten, type Word } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { OwnershipCell } from '../duties.contract.ts';
import type { OwnershipState } from '../ownership.rules.ts';
import { dutyKindWords, ownershipWords } from '../words/duties.words.ts';
import { dutiesApi as api, dutiesKey } from './duties.api.ts';
import { ownershipDeskWords as w } from './duties-desk.words.ts';
import { Names, type OwnershipProps, stateTones, useCategoryName } from './ownership-parts.tsx';

const whyWords: Record<OwnershipState, Word> = {
  ...{ unowned: w.whyUnowned, overlap: w.whyOverlap, thin: w.whyThin, settled: w.whySettled },
};

type Links = Pick<OwnershipProps, 'dutyLink' | 'unmetLink' | 'standing'>;

/** Rows of the lists, and what offices noted of such lists. */
function Named({ cell, dutyLink }: { cell: OwnershipCell; dutyLink: Links['dutyLink'] }) {
  const say = useSay();
  const { named, noted } = cell;
  return (
    <section className="duty-part">
      <h3>{say(w.rows)}</h3>
      {named.length + noted.length === 0 ? <p className="quiet">{say(w.noRows)}</p> : null}
      <ul className="duty-rows">
        {named.map(({ id, title, kind, lead, assisting, basis, edition }) => (
          <li key={id}>
            {dutyLink(title, <CityText>{title}</CityText>)}{' '}
            <span className="quiet">{say(dutyKindWords[kind])}</span>
            <br />
            {lead ? <Told>{say(w.leading, { name: asWritten(lead.shortName) })}</Told> : null}
            {assisting.length > 0 ? (
              <div className="row">
                <span className="quiet">{say(w.assisting)}</span>
                <Names all={assisting} />
              </div>
            ) : null}
            <div className="quiet">
              <CityText>{[edition, basis].filter(Boolean).join(' · ')}</CityText>
            </div>
          </li>
        ))}
        {noted.map(({ organisation, source }) => (
          <li key={`${organisation.id} ${source}`}>
            <CityText>{organisation.shortName}</CityText>
            <div className="quiet">
              {say(w.notedAs)} <CityText>{source}</CityText>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offers({ offers }: Pick<OwnershipCell, 'offers'>) {
  const say = useSay();
  return (
    <section className="duty-part">
      <h3>{say(w.offers)}</h3>
      {offers.length === 0 ? <p className="quiet">{say(w.noOffers)}</p> : null}
      <ul className="duty-rows">
        {offers.map(({ id, title, organisation }) => (
          <li key={id}>
            <CityText>{title}</CityText>{' '}
            <span className="quiet">
              <CityText>{organisation.shortName}</CityText>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What organisations really did; a number that is not told is said to be small. */
function Work({ cell, unmetLink }: { cell: OwnershipCell; unmetLink: Links['unmetLink'] }) {
  const say = useSay();
  const city = useCityText();
  const { area, category, work, unmet } = cell;
  const title = say(w.work);
  const told = (count: number | null) => count ?? say(w.few);
  return (
    <section className="duty-part">
      <h3>{title}</h3>
      <DataTable
        name="duty-work"
        caption={title}
        className="narrow"
        rows={work}
        rowKey={({ organisation }) => organisation.id}
        empty={<p className="quiet">{say(w.noWork)}</p>}
        columns={[
          {
            ...{ key: 'organisation', title: say(w.organisation), rowHead: true },
            cell: ({ organisation }) => city(organisation.shortName),
          },
          { key: 'taken', title: say(w.taken), number: true, cell: ({ taken }) => told(taken) },
          { key: 'declined', title: say(w.declined), number: true, cell: ({ declined }) => told(declined) },
          ...(work.some(({ handlers }) => handlers !== null)
            ? [
                {
                  ...{ key: 'handlers', title: say(w.handlers), number: true },
                  cell: ({ handlers }: OwnershipCell['work'][number]) => handlers,
                },
              ]
            : []),
        ]}
      />
      <p className="row">
        {unmet === null ? null : <span>{say(w.unmetCount, { count: unmet })}</span>}
        {unmetLink(area.id, category.code, say(w.unmetRecords))}
      </p>
    </section>
  );
}

/** Whether it goes before the next meeting, and at which it stands. */
function Forward({ cell, standing }: { cell: OwnershipCell; standing: Links['standing'] }) {
  const say = useSay();
  const queries = useQueryClient();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { area, category, offered, mayOffer } = cell;
  const change = useMutation({
    mutationFn: (next: boolean) =>
      api.offer({ params: { area: area.id, category: category.code }, body: { offered: next } }),
    onSettled: () => queries.invalidateQueries({ queryKey: dutiesKey }),
  });
  const stands = standing(area.id, category.code);
  const day = offered ? dayText(localTime(new Date(offered.at), zone).day, language) : '';
  return (
    <>
      <p className="row">
        {stands?.link}
        {offered ? <Told>{say(w.offeredBy, { name: asWritten(offered.by), day })}</Told> : null}
        {mayOffer && !offered && !stands?.coming ? (
          <Button type="primary" loading={change.isPending} onClick={() => change.mutate(true)}>
            {say(w.offer)}
          </Button>
        ) : null}
        {offered && mayOffer ? (
          <Button loading={change.isPending} onClick={() => change.mutate(false)}>
            {say(w.takeBack)}
          </Button>
        ) : null}
      </p>
      <Failure error={change.error} />
    </>
  );
}

/** One category in one area: why it stands as it does, and all it is made of. */
export function CellPanel(props: Links & { area: string; category: string; onClose: () => void }) {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { area, category, onClose } = props;
  const found = useQuery({
    queryKey: [...dutiesKey, 'cell', area, category],
    queryFn: ({ signal }) => api.cell({ params: { area, category }, signal }),
  });
  const cell = found.data;
  const title = cell ? `${city(cell.area.name)} · ${nameOf(cell.category)}` : say(w.state);
  return (
    <SidePanel label={title} links={<h2>{title}</h2>} onClose={onClose}>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {cell === undefined && !found.error ? <Skeleton lines={8} /> : null}
      {cell ? (
        <>
          <p className="row">
            <StateTag tone={stateTones[cell.state]} text={say(ownershipWords[cell.state])} />
            <span>{say(whyWords[cell.state])}</span>
          </p>
          <Forward cell={cell} standing={props.standing} />
          <Named cell={cell} dutyLink={props.dutyLink} />
          <Offers offers={cell.offers} />
          <Work cell={cell} unmetLink={props.unmetLink} />
        </>
      ) : null}
    </SidePanel>
  );
}
