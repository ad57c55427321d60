// npm run content:check [-- folder]: every fault of the content with file and line; exit 1 when there is one.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { overdueRules } from '#core/guide-engine/overdue-rules.ts'
import { checkContent } from '#features/articles/index.ts'
import { loadSpecialities } from '#features/directory/index.ts'
import { loadGuides } from '#features/guide/index.ts'
import { loadPhoneNumbers, type Overdue, overdueNumbers } from '#features/numbers/index.ts'
import { loadSearchWords } from '#features/search/index.ts'
import { languages } from '#routes'

const own = resolve(import.meta.dirname, '../content')
const contentDir = resolve(process.argv[2] ?? process.env.CONTENT_DIR ?? own)
const referenceDir = existsSync(join(contentDir, 'evidence')) ? contentDir : own

try {
  const specialities = loadSpecialities(existsSync(join(contentDir, 'specialities')) ? contentDir : own)
  const today = new Date().toISOString().slice(0, 10)
  const { faults, articles, ownArticles, claims } = checkContent({ contentDir, referenceDir, specialities, today })
  for (const { file, line, message } of faults) process.stdout.write(`${file}:${line}: ${message}\n`)
  const overdue = overdueIn(contentDir, today)
  for (const { file, id, reviewDue } of overdue)
    process.stdout.write(`${file}: ${id} was due for review on ${reviewDue}; check it and move the date\n`)
  process.stdout.write(
    `${articles} articles (${ownArticles} of our own), ${claims} claims, ${faults.length} faults in ${contentDir}\n`,
  )
  for (const language of languages) loadSearchWords(contentDir, language) // throws with file and place
  if (faults.length + overdue.length > 0) process.exitCode = 1
  if (articles === 0) {
    process.stdout.write('No article was found there.\n')
    process.exitCode = 1
  }
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}

/** Numbers and rules of this folder whose review is late; a folder of articles only has none. */
function overdueIn(folder: string, today: string): Overdue[] {
  const numbers = existsSync(join(folder, 'numbers')) ? overdueNumbers(loadPhoneNumbers(folder), today) : []
  const guides = existsSync(join(folder, 'guides')) ? loadGuides(folder) : []
  const rules = guides.flatMap((guide) =>
    overdueRules(guide, today).map((rule) => ({ file: `guides/${guide.id}.yaml`, ...rule })),
  )
  return [...numbers, ...rules]
}
