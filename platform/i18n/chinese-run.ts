/** Chinese as it stands in a line: from a first character to a last, with what is written between them. Splits. */
export const chineseRun =
  /(\p{Script=Han}(?:[\p{Script=Han}\p{N}\p{P}\p{M}\s]*\p{Script=Han})?[）」』】》、。]*)/gu;
