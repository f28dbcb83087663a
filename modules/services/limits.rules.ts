/** How long the texts of a service may be, in characters, and how many there may be of each. */
export const mostOf = {
  code: 30,
  title: 60,
  summary: 300,
  address: 200,
  opening: 100,
  link: 300,
  purpose: 100,
  matter: 12,
  question: 20,
  documents: 120,
  saidAs: 60,
} as const;

export const mostListed = { areaIds: 500, documents: 30, saidAs: 60 } as const;

/** Working days. */
export const mostDays = 365;
export const mostCapacity = 100_000;
/** Where nothing is promised yet. */
export const givenDays = 5;

export const phonePattern = /^[\d+][\d\- ]{1,19}$/;
export const linkPattern = /^https?:\/\/[^\s"'<>]+\.[^\s"'<>]+$/;

/** Rows of a sheet of services; more services than this no city has. */
export const mostMenuRows = 5000;
