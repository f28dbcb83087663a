import type { Day } from '../../../base/time.ts';
import type { Language } from '../../../base/words.ts';
import type { WaitingFile } from '../../../platform/http/form-files.ts';
import type { OptionGroup } from '../../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../../platform/ui/portal/mistake.ts';
import type { Proposal } from '../contract/proposal.ts';
import type { Known } from '../contract/rights.ts';
import type { Story } from '../contract/story.ts';
import type { Ring } from './ring.tsx';
import type { SaidBefore } from './said-before.tsx';
import type { Top } from './sentences.ts';
import type { SimilarMatters } from './similar.tsx';

/** Everything the page of a need shows, read in one go. */
export interface Seen {
  readonly story: Story;
  readonly top: Top;
  readonly today: Day;
  readonly zone: string;
  readonly proposals: readonly Proposal[];
  readonly similar: readonly SimilarMatters[];
  readonly before: SaidBefore;
  readonly areaId: string | null;
  readonly places: readonly OptionGroup[];
  readonly rings: readonly Ring[];
  readonly family: Known['family'];
  readonly now: Date;
}

/** What a person had typed on the story's page when something was wrong with it. */
export interface TypedOnStory {
  readonly words: string;
  readonly waiting: readonly WaitingFile[];
  readonly mistake: Mistake | null;
  readonly stale: boolean;
}

/** What each part of that page is given. */
export interface StoryProps {
  readonly seen: Seen;
  readonly here: string;
  readonly freshKey: string;
  readonly language: Language;
  readonly origin: string;
  readonly typed: TypedOnStory;
}
