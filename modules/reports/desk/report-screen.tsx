import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Report } from '../reports.contract.ts';
import { stateWords } from '../reports.words.ts';
import { type FigureLink, FigureList } from './figure-list.tsx';
import { monthsText, placeText } from './place-text.ts';
import { ReportEditor } from './report-editor.tsx';
import { ReportSteps } from './report-steps.tsx';
import { ReportText } from './report-text.tsx';
import { reportsApi as api, reportsKey } from './reports.api.ts';
import { reportDeskWords as w } from './reports-desk.words.ts';
import { stateTones } from './reports-screen.tsx';
import { reportsTitleWords } from './reports-title.words.ts';
import type { FindPaperFigures } from './source-form.tsx';

/** What the address of an indicator needs to tell a report's figure. */
export interface FigureAddress {
  readonly range: 'city' | 'organisation';
  readonly area?: string;
  readonly organisation?: string;
  readonly from: string;
  readonly to: string;
  /** When the report was computed. */
  readonly asOf: string;
}

interface Props {
  readonly id: string;
  readonly back: ReactNode;
  readonly reportLink: (id: string, text: ReactNode) => ReactNode;
  readonly indicatorLink: (code: string, address: FigureAddress, text: ReactNode) => ReactNode;
  /** The way to a figure of a paper, around its text. */
  readonly paperFigureLink: (id: string, text: ReactNode) => ReactNode;
  readonly findPaperFigures: FindPaperFigures;
  readonly onDropped: () => void;
  readonly onDocument: (id: string) => void;
}

function useFigureLink(
  { place, organisation: maker }: Pick<Report, 'place' | 'organisation'>,
  { indicatorLink, paperFigureLink }: Pick<Props, 'indicatorLink' | 'paperFigureLink'>,
): FigureLink {
  const { organisation: own } = useSession();
  const { area, organisation } = place;
  const isOwn = area === null && organisation?.id === own.id;
  const node = isOwn
    ? { range: 'organisation' as const }
    : {
        range: 'city' as const,
        ...(area ? { area: area.id } : {}),
        ...(organisation ? { organisation: organisation.id } : {}),
      };
  return (source, text) => {
    if (source.kind === 'document') {
      // Papers are seen by the organisation that received them alone.
      return source.paper && maker.id === own.id ? paperFigureLink(source.paper.figure, text) : text;
    }
    const { code, from, to, asOf } = source;
    return indicatorLink(code, { ...node, from, to, asOf }, text);
  };
}

function Facts({ report, reportLink }: { report: Report } & Pick<Props, 'reportLink'>) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { state, place, template, issuedAt, issuedBy, supersedes, supersededBy, before } = report;
  const link = (to: NonNullable<Report['before']>) => reportLink(to.id, <CityText>{to.title}</CityText>);
  return (
    <div className="report-facts">
      <p className="row">
        <StateTag tone={stateTones[state]} text={say(stateWords[state])} />
        <span className="quiet">
          {[
            ...[monthsText(report, language), city(placeText(place, language))],
            ...(template.title === '' ? [] : [say(w.madeWith, { name: city(template.title) })]),
            ...(issuedAt === null
              ? []
              : [
                  say(w.issuedBy, {
                    name: asWritten(issuedBy?.name ?? ''),
                    time: instantText(new Date(issuedAt), zone, language),
                  }),
                ]),
          ].join(' · ')}
        </span>
      </p>
      {supersedes ? (
        <p className="no-print">
          {say(w.supersedes)}
          {link(supersedes)}
        </p>
      ) : null}
      {supersededBy ? (
        <p>
          {say(w.supersededBy)}
          {link(supersededBy)}
        </p>
      ) : null}
      <p className="quiet no-print">
        {before ? (
          <>
            {say(w.beforeIs)}
            {link(before)}
          </>
        ) : (
          say(w.beforeNone)
        )}
      </p>
    </div>
  );
}

function Loaded(props: Props & { report: Report }) {
  const { report } = props;
  const [said, setSaid] = useState<string | null>(null);
  const figureLink = useFigureLink(report, props);
  return (
    <>
      <Facts report={report} reportLink={props.reportLink} />
      <ReportSteps report={report} onDropped={props.onDropped} onDocument={props.onDocument} />
      {said === null ? null : <output className="done no-print">{said}</output>}
      {report.may.edit ? (
        <ReportEditor
          key={`${report.id} ${report.version}`}
          report={report}
          figureLink={figureLink}
          findPaperFigures={props.findPaperFigures}
          onSaid={setSaid}
        />
      ) : (
        <div className="report-desk">
          <ReportText {...report} figureLink={figureLink} />
          <aside className="report-aside">
            <FigureList
              {...{ figures: report.figures, figureLink, onChange: null, onStrike: null }}
              formAt={() => null}
            />
          </aside>
        </div>
      )}
    </>
  );
}

/** One report: written while it is a draft, then as it stands; each figure leads to its records. */
export function ReportScreen(props: Props) {
  const say = useSay();
  const city = useCityText();
  const { id } = props;
  const found = useQuery({
    queryKey: [...reportsKey, 'one', id],
    queryFn: ({ signal }) => api.report({ params: { id }, signal }),
  });
  const report = found.data;
  return (
    <PageFrame title={report ? city(report.title) : say(reportsTitleWords.reports)}>
      <p className="no-print">{props.back}</p>
      {report ? (
        <Loaded key={report.state} {...props} report={report} />
      ) : found.error ? (
        <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </PageFrame>
  );
}
