// Generated from the migrated database by `npm run generate`.
export interface PlacesTables {
  'places.area': {
    city_id: string;
    id: string;
    level: string;
    name: string;
    parent_id: string | null;
    path: string[];
    pinyin: string;
  };
  'places.help_line': {
    about: string;
    city_id: string;
    name: string;
    phone: string;
    position: number;
  };
  'places.station': {
    address: string;
    area_id: string;
    city_id: string;
    facilities: string[];
    hours: string;
    id: string;
    latitude: number;
    longitude: number;
    name: string;
    open_days: number[];
    open_from: string;
    open_to: string;
    phone: string;
    pinyin: string;
  };
}
