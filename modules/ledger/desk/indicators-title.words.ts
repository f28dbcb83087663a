import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const indicatorsTitleWords = words({
  indicators: { zh: '指标', en: 'Indicators' },
  bases: { zh: '底数', en: 'Base populations' },
});
