// Generated from the migrated database by `npm run generate`.
export interface PlacesTables {
  'places.area': {
    city_id: string;
    closed_at: Date | null;
    code: string | null;
    id: string;
    level: string;
    name: string;
    parent_id: string | null;
    path: string[];
    pinyin: string;
    version: number;
  };
  'places.help_line': {
    about: string;
    city_id: string;
    matters: string[];
    name: string;
    phone: string;
    position: number;
  };
  'places.help_line_list': {
    city_id: string;
    version: number;
  };
  'places.station': {
    address: string;
    area_id: string;
    city_id: string;
    closed_at: Date | null;
    facilities: string[];
    hours: string;
    id: string;
    kind: string;
    latitude: number | null;
    longitude: number | null;
    name: string;
    open_days: number[];
    open_from: string;
    open_to: string;
    phone: string;
    pinyin: string;
    version: number;
  };
}
