import { bodiesPart } from './contract/bodies.ts';
import { coveragePart } from './contract/coverage.ts';
import { postsSheetPart } from './contract/posts-sheet.ts';
import { supportPart } from './contract/support.ts';
import { termsPart } from './contract/terms.ts';

export type { BodyFilter } from './contract/bodies.ts';
export type { CoverageRow, Share, Wanting } from './contract/coverage.ts';
export type {
  Approval,
  Body,
  BodyContent,
  BodyRef,
  Holder,
  ListedBody,
  Post,
  Term,
} from './contract/shapes.ts';
export type { SupportRuleFields, SupportSeen } from './contract/support.ts';
export type {
  ApprovalFields,
  DaysFields,
  HolderFields,
  PostFields,
  RuleFields,
  RulesSeen,
  TermFields,
  ThresholdFields,
} from './contract/terms.ts';

export const bodiesContract = {
  ...bodiesPart,
  ...termsPart,
  ...coveragePart,
  ...postsSheetPart,
  ...supportPart,
};
