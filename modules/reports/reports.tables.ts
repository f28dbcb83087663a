// Generated from the migrated database by `npm run generate`.
export interface ReportsTables {
  'reports.issue': {
    area_id: string | null;
    city_id: string;
    content: unknown;
    from_month: string;
    issued_at: Date;
    issued_by: string;
    of_organisation_id: string | null;
    report_id: string;
    supersedes: string | null;
    template: string;
    title: string;
    to_month: string;
  };
  'reports.report': {
    area_id: string | null;
    changed_at: Date;
    changed_by: string;
    city_id: string;
    content: unknown;
    from_month: string;
    id: string;
    made_at: Date;
    made_by: string;
    of_organisation_id: string | null;
    organisation_id: string;
    state: string;
    template: string;
    template_version: number;
    title: string | null;
    to_month: string;
    version: number;
  };
  'reports.template': {
    changed_at: Date;
    changed_by: string;
    city_id: string;
    content: unknown;
    id: string;
    organisation_id: string;
    state: string;
    title: string;
    version: number;
  };
  'reports.template_edition': {
    at: Date;
    by_id: string;
    city_id: string;
    content: unknown;
    state: string;
    template_id: string;
    title: string;
    version: number;
  };
}
