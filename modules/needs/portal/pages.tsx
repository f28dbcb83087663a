import type { Page } from '../../../platform/http/page.ts';
import { storyPages } from './act-pages.tsx';
import { alsoPages } from './also.ts';
import { changePages } from './change.tsx';
import { choosePages } from './choose.tsx';
import { familyPages } from './family.tsx';
import { familyViewPages } from './family-view.tsx';
import { homePages } from './home.tsx';
import { knownPages } from './known.tsx';
import { offlinePages } from './offline.tsx';
import { phonePages } from './phone.tsx';
import { photoPages } from './photo.tsx';
import { progressPages } from './progress.tsx';
import { ratingPages } from './rating.tsx';
import { safeWayPages } from './safe-way.tsx';
import type { FindSimilar } from './similar.tsx';
import { typingPages } from './typing.tsx';

/** What residents can do with a need: say it, let somebody have it, follow it, judge it. */
export const needsPages = (findSimilar: FindSimilar): readonly Page[] => [
  ...homePages,
  ...typingPages(findSimilar),
  ...offlinePages,
  ...choosePages,
  ...alsoPages,
  ...storyPages(findSimilar),
  ...ratingPages,
  ...knownPages,
  ...changePages,
  ...familyPages,
  ...familyViewPages,
  ...progressPages,
  ...phonePages,
  ...safeWayPages,
  ...photoPages,
];
