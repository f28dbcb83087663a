/** Chinese as it stands in a line: from a first character to a last, with what is written between them. Splits. */
export const chineseRun =
  /(\p{Script=Han}(?:[\p{Script=Han}\p{N}\p{P}\p{M}\s]*\p{Script=Han})?[\uff09\u300d\u300f\u3011\u300b\u3001\u3002]*)/gu;
