import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '#core/guide-engine/guide.ts'
import { loadGuide } from './load-guide.ts'

/** Every guide of a content folder; `<guide>-cases.yaml` holds worked cases of one. Throws with every fault of the first that has any. */
export const loadGuides = (contentDir: string): Guide[] =>
  readdirSync(join(contentDir, 'guides'))
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('-cases.yaml'))
    .sort()
    .map((file) => loadGuide(contentDir, file.slice(0, -'.yaml'.length)))
