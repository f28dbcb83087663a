import { words } from '../../base/words.ts';

export const placesWords = words({
  areasSummary: {
    zh: '本市的地区，从市到村、社区。',
    en: 'The areas of the city, from the city to villages.',
  },
  stationsSummary: { zh: '附近的服务驿站。', en: 'The service stations.' },
});
