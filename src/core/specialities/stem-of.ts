const endings = ['erne', 'ene', 'ne', 'er', 'en', 'et', 'e', 'a']
const shortestStem = 3
/** Forms that no ending explains, as skeletons. */
const irregular: Record<string, string> = {
  taer: 'ta',
  taerne: 'ta',
  tarne: 'ta',
  tar: 'ta',
  taen: 'ta',
  knar: 'kne',
  knarne: 'kne',
  knes: 'kne',
  hender: 'hand',
  hendene: 'hand',
  feet: 'fot',
  fet: 'fot',
  legs: 'leg',
  arms: 'arm',
  hips: 'hip',
  toes: 'toe',
}

/**
 * The stem of a folded Danish, Norwegian or English noun, so that `kramper`, `krampen` and `krampe` are one. Rougher than a
 * grammar: endings are taken off as long as three letters stay (four for s, so that `Lars` is not `lår`), `ankl` and `fingr`
 * get their vowel back, and `børn` is `barn` in compounds too.
 */
export function stemOf(foldedWord: string): string {
  const known = irregular[foldedWord]
  if (known) return known
  let stem = foldedWord.replace(/born(?:ene)?$/, 'barn').replace(/(?<=.{4})s$/, '')
  for (let round = 0; round < 4; round++) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= shortestStem)
    if (!ending) break
    stem = stem.slice(0, -ending.length).replace(/([bdfgjkmpstv])([lr])$/, '$1e$2')
  }
  return stem
}
