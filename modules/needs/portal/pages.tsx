import type { Page } from '../../../platform/http/page.ts';
import { storyPages } from './act-pages.tsx';
import { choosePages } from './choose.tsx';
import { homePages } from './home.tsx';
import { offlinePages } from './offline.tsx';
import { progressPages } from './progress.tsx';

/** What residents can do with a need: say it, let somebody have it, follow it, judge it. */
export const needsPages: readonly Page[] = [
  ...homePages,
  ...offlinePages,
  ...choosePages,
  ...storyPages,
  ...progressPages,
];
