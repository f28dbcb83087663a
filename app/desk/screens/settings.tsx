import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CalendarSetting } from '../../../modules/calendar/desk/calendar-setting.tsx';
import { DeadlinesSetting } from '../../../modules/needs/desk/deadlines-setting.tsx';
import { OpinionsSetting } from '../../../modules/opinions/desk/opinions-setting.tsx';
import { HistoryList } from '../../../modules/organisations/desk/history-list.tsx';
import { OrganisationsSetting } from '../../../modules/organisations/desk/organisations-setting.tsx';
import { AreasSetting } from '../../../modules/places/desk/areas-setting.tsx';
import { HelpLinesSetting } from '../../../modules/places/desk/help-lines-setting.tsx';
import { StationsSetting } from '../../../modules/places/desk/stations-setting.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { deskWords as w } from '../desk.words.ts';
import { lookUps } from '../look-ups.ts';

/** The frame of every setting. */
export function Settings({ children }: { children: ReactNode }) {
  return <PageFrame title={useSay()(w.settings)}>{children}</PageFrame>;
}

/** Who changed one record. */
const historyOf = (subject: string) => <HistoryList key={subject} subject={subject} />;

function useAreas() {
  const found = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return found.data ?? [];
}

export function Organisations() {
  const areas = useAreas();
  return (
    <Settings>
      <OrganisationsSetting
        areas={areas}
        history={historyOf}
        staffLink={(organisation, text) => (
          <Link to="/staff" search={{ organisation }}>
            {text}
          </Link>
        )}
      />
    </Settings>
  );
}

export const Areas = () => (
  <Settings>
    <AreasSetting history={historyOf} />
  </Settings>
);

export function Stations() {
  const areas = useAreas();
  return (
    <Settings>
      <StationsSetting areas={areas} history={historyOf} />
    </Settings>
  );
}

export const HelpLines = () => (
  <Settings>
    <HelpLinesSetting history={<HistoryList about="places.help-lines" />} />
  </Settings>
);

/** Who changed what of a setting of the city. */
export const historyOfSetting = (about: string) => <HistoryList about={about} />;

export const Deadlines = () => (
  <Settings>
    <DeadlinesSetting history={<HistoryList about="needs.deadline" />} />
  </Settings>
);

export const Calendar = () => (
  <Settings>
    <CalendarSetting history={<HistoryList about="calendar." />} />
  </Settings>
);

export const OutsideModel = () => (
  <Settings>
    <OpinionsSetting history={<HistoryList about="opinions." />} />
  </Settings>
);
