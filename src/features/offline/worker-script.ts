import { createHash } from 'node:crypto'
import { href, languages } from '#routes'

/** What the worker is made of: the files of the build, and whatever else must bring a new worker when it changes. */
export type WorkerSources = {
  /** The built worker. */
  code: string
  /** Every built file, with the files it brings along. */
  files: Record<string, string[]>
  /** Fingerprints of the files without one in their name, and of what the kept pages say. */
  fingerprints: string[]
  /** The guide in the address of each language. */
  guideSlugs: Record<(typeof languages)[number], string>
}

/** The service worker as one plain script: first what it keeps, then the code. It changes when anything kept may have changed. */
export function workerScript({ code, files, fingerprints, guideSlugs }: WorkerSources): string {
  if (/^\s*import\b/m.test(code))
    throw new Error('The service worker must be one file: it shares a module with a page.')
  const byLanguage = <T>(value: (language: (typeof languages)[number]) => T) =>
    Object.fromEntries(languages.map((language) => [language, value(language)]))
  const kept = {
    pages: byLanguage((language) => [
      href('crampNow', language),
      href('guide', language, { guide: guideSlugs[language] }),
      href('guideSigns', language, { guide: guideSlugs[language] }),
    ]),
    instead: byLanguage((language) => href('offline', language)),
    files,
  }
  const version = createHash('sha256')
    .update(JSON.stringify([code, kept, fingerprints]))
    .digest('base64url')
    .slice(0, 16)
  return `self.kept = ${JSON.stringify({ version, ...kept })};\n${code}`
}
