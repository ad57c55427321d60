import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '#core/guide-engine/guide.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { type Library, loadLibrary } from '#features/articles/index.ts'
import { loadSpecialities } from '#features/directory/index.ts'
import { type Evidence, loadEvidence } from '#features/evidence/index.ts'
import { loadGuides } from '#features/guide/index.ts'
import { loadPhoneNumbers, type PhoneNumbers } from '#features/numbers/index.ts'
import { loadSearchWords, type SearchWords } from '#features/search/index.ts'
import type { Log } from '#platform/log.ts'
import type { Language } from '#routes'

export type Content = {
  numbers: PhoneNumbers
  guides: Guide[]
  evidence: Evidence
  specialities: Speciality[]
  library: Library
  searchWords: Record<Language, SearchWords>
}
export type FolderOf = (part: string) => string

/** Where a part of the content lies: in CONTENT_DIR, or with our own where that holds only articles. */
export const contentFolders =
  (contentDir: string, referenceFolder = contentDir): FolderOf =>
  (part) =>
    existsSync(join(contentDir, part)) ? contentDir : referenceFolder

/** All that is fixed for the life of the process. What is left out because it is broken is named in the log. */
export function loadContent(contentDir: string, folderOf: FolderOf, log: Log): Content {
  const numbers = loadPhoneNumbers(folderOf('numbers'))
  const guides = loadGuides(folderOf('guides'))
  const evidence = loadEvidence(folderOf('evidence'))
  const specialities = loadSpecialities(folderOf('specialities'))
  const library = loadLibrary(contentDir, { evidence, specialities, numbers })
  // Without its words the search finds less; that is no reason not to start.
  const words = (language: Language): SearchWords => {
    try {
      return loadSearchWords(folderOf('search'), language)
    } catch (error) {
      log.error({ event: 'content-fault', file: `search/${language}.yaml`, reason: (error as Error).message })
      return { synonyms: [], forms: [] }
    }
  }
  const searchWords = { da: words('da'), nb: words('nb'), en: words('en') }
  for (const { file, line, message } of [...evidence.faults, ...library.faults])
    log.warn({ event: 'content-fault', file, line, reason: message })
  return { numbers, guides, evidence, specialities, library, searchWords }
}
