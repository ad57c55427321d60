import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Article, type Library, loadLibrary } from '#features/articles/index.ts'
import { loadSpecialities } from '#features/directory/index.ts'
import { loadEvidence } from '#features/evidence/index.ts'
import { viewOfRequest } from '#features/frame/index.ts'
import { emergencyNumbers, loadPhoneNumbers } from '#features/numbers/index.ts'
import type { Language } from '#routes'
import type { View } from '#ui/view.ts'

/** Our own evidence, specialities and numbers. */
export const reference = {
  evidence: loadEvidence('content'),
  specialities: loadSpecialities('content'),
  numbers: loadPhoneNumbers('content'),
}

/** A library of files given as path and text (or bytes), read from a real folder. */
export function libraryOf(files: Record<string, string | Buffer>): Library {
  const folder = mkdtempSync(join(tmpdir(), 'fysvej artikler '))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return loadLibrary(folder, reference)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A Danish article of our own with this Markdown; `keys` are further lines of front matter. The body starts on line 7. */
export const ownText = (body: string, keys = 'topics: [cramps]'): string =>
  `---\nid: test-article\ntitle: Prøve\ndatePublished: 22/11/2026\n${keys}\n---\n${body}\n`

/** The one article with this Markdown. Throws with its faults when it is left out. */
export function articleOf(body: string, keys?: string, language: Language = 'da'): Article {
  const library = libraryOf({ [`articles/${language}/test.md`]: ownText(body, keys) })
  const [article] = library.articles
  if (!article) throw new Error(JSON.stringify(library.faults))
  return article
}

/** The faults of an article with this Markdown, as `line message`. */
export const faultsOf = (body: string, keys?: string): string[] =>
  libraryOf({ 'articles/da/test.md': ownText(body, keys) }).faults.map(({ line, message }) => `${line} ${message}`)

/** A reader of a language, with a cookie for the preferences. */
export const viewOf = (language: Language, cookie?: string): View =>
  viewOfRequest(
    {
      publicUrl: 'https://fysvej.example',
      now: () => new Date('2026-11-22T12:00:00Z'),
      isDemo: () => false,
      asset: (source) => `/${source}`,
      emergencyNumbers: (country) => emergencyNumbers(reference.numbers, country),
    },
    language,
    `/${language}`,
    cookie,
  )
