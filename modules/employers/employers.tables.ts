// Generated from the migrated database by `npm run generate`.
export interface EmployersTables {
  'employers.employer': {
    area_id: string;
    city_id: string;
    has_union: boolean;
    id: string;
    kind: string;
    name: string;
    pinyin: string;
    uscc: string | null;
    version: number;
  };
}
