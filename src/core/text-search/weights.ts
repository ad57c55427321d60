/** The numbers of the ranking, found by measuring (README.md). */
export const weights = {
  // fields
  title: 10,
  keywords: 3,
  heading: 2.5,
  body: 1,
  /** BM25's k1 and, for the body, b. */
  saturation: 8,
  lengthShare: 0.6,
  // how well a term answers a word
  otherSpelling: 0.3,
  onlySpelling: 0.95,
  neighbourSpelling: 0.9,
  inCompound: 0.6,
  ending: 0.6,
  shortestEnding: 5,
  shortestRespelled: 3,
  beginning: 0.8,
  beginningOfKnown: 0.3,
  shortestBeginning: 2,
  shortestKnownBeginning: 2,
  shortestRelated: 5,
  related: 0.6,
  mostBeginnings: 40,
  typos: [1, 0.8, 0.6],
  // how much a part of the query counts
  part: 0.4,
  partOfUnknown: 0.9,
  joined: 0.95,
  joinedBeside: 0.5,
  synonym: 0.65,
  onlySynonym: 0.9,
  // what is added for the whole
  coordination: 0.5,
  titleBonus: 1.2,
  titleRarity: 0.75,
  titlePower: 1.5,
  coverPower: 0.4,
  grams: 0.3,
}
