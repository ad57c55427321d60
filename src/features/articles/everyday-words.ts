import { foldedWords } from '#core/fold.ts'
import { languages } from '#routes'
import type { Library } from './library.ts'

/** The skeletons of every word that our articles use, in all languages: no small town is meant by one. */
export const everydayWords = (library: Library): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) =>
      library.in(language).flatMap(({ title, plainText }) => foldedWords(`${title} ${plainText}`)),
    ),
  )
