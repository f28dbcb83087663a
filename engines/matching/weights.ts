/**
 * How much each thing counts. Fields: what a word found there counts, beside the other fields. All others are shares by
 * which a score is raised (what speaks for a service) or lowered (what speaks against it): 0.12 is twelve in a hundred.
 */
export const weightNames = [
  'said',
  'title',
  'summary',
  'groupFits',
  'groupMissing',
  'placeNamed',
  'placeUnknown',
  'full',
  'doorsOpen',
  'doorsClosed',
  'record',
  'declined',
  'language',
] as const;
export type WeightName = (typeof weightNames)[number];
export type Weights = Readonly<Record<WeightName, number>>;

/** The fields of a service in which words are looked for. */
export const fieldNames = ['said', 'title', 'summary'] as const;
export type FieldName = (typeof fieldNames)[number];

export const usualWeights: Weights = {
  said: 3,
  title: 2.5,
  summary: 1,
  groupFits: 0.12,
  groupMissing: 0.05,
  placeNamed: 0.05,
  placeUnknown: 0.1,
  full: 0.4,
  // Open doors are a little reason to go there first; shut ones are no reason to stay away for good.
  doorsOpen: 0.04,
  doorsClosed: 0.05,
  record: 0.1,
  declined: 0.1,
  language: 0.3,
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const field: Bounds = { least: 0.5, most: 6 };
const little: Bounds = { least: 0, most: 0.3 };

/** Between these a weight may stand, so that nothing but the words ever decides alone. */
export const weightBounds: Readonly<Record<WeightName, Bounds>> = {
  said: field,
  title: field,
  summary: field,
  groupFits: little,
  groupMissing: little,
  placeNamed: little,
  placeUnknown: little,
  full: { least: 0, most: 0.8 },
  doorsOpen: little,
  doorsClosed: little,
  record: little,
  declined: little,
  language: { least: 0, most: 1 },
};

/** The first name whose weight is no number within its bounds; undefined where all are. */
export function weightOutOfBounds(weights: Weights): WeightName | undefined {
  return weightNames.find((name) => {
    const { least, most } = weightBounds[name];
    return !(weights[name] >= least && weights[name] <= most);
  });
}
