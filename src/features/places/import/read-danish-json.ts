import { z } from 'zod'
import { checkCells, type ReadFile } from './import-row.ts'

const entrySchema = z.object({
  nr: z.union([z.string(), z.number()]),
  navn: z.string(),
  stormodtageradresser: z.array(z.unknown()).nullish(),
  visueltcenter: z.tuple([z.number(), z.number()]).nullish(),
  kommuner: z.array(z.object({ kode: z.string(), navn: z.string().nullish() })).nullish(),
})

/**
 * Danish postal codes as the closed address service gave them: `{ nr, navn, kommuner, visueltcenter, ... }`. Its points of
 * coastal codes lie in the sea, so they are taken only where we have none.
 */
export function readDanishJson(text: string): ReadFile {
  const read: ReadFile = { rows: [], faults: [], skipped: 0 }
  let entries: unknown
  try {
    entries = JSON.parse(text)
  } catch (error) {
    return { ...read, faults: [{ line: 1, column: 'file', message: `is not JSON: ${(error as Error).message}` }] }
  }
  if (!Array.isArray(entries))
    return { ...read, faults: [{ line: 1, column: 'file', message: 'is not a list of postal codes' }] }
  const lines = linesOfEntries(text)
  for (const [at, entry] of entries.entries()) {
    const line = lines[at] ?? 1
    const parsed = entrySchema.safeParse(entry)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues)
        read.faults.push({ line, column: path.join('.') || 'entry', message })
      continue
    }
    const { nr, navn, stormodtageradresser, visueltcenter, kommuner } = parsed.data
    const cells = {
      country: 'DK',
      nr: String(nr).padStart(4, '0'),
      navn,
      longitude: visueltcenter ? String(visueltcenter[0]) : '',
      latitude: visueltcenter ? String(visueltcenter[1]) : '',
    }
    const checked = checkCells({ line, cells }, { country: 'country', code: 'nr', town: 'navn' })!
    const isBox = (stormodtageradresser?.length ?? 0) > 0
    read.faults.push(...checked.faults)
    if (checked.faults.length > 0) continue
    const { point: _, ...row } = checked.row
    read.rows.push({
      ...row,
      municipality: kommuner?.[0] ? { code: kommuner[0].kode, name: kommuner[0].navn ?? undefined } : undefined,
      kind: isBox ? 'box' : 'street',
      position:
        visueltcenter && !isBox
          ? { longitude: visueltcenter[0], latitude: visueltcenter[1], quality: 'estimate', onlyIfMissing: true }
          : undefined,
    })
  }
  return read
}

/** The line on which each entry of a list begins. */
function linesOfEntries(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') line++
    else if (isInString) {
      if (letter === '\\') at++
      else if (letter === '"') isInString = false
    } else if (letter === '"') isInString = true
    else if (letter === '{' || letter === '[') {
      if (depth === 1) lines.push(line)
      depth++
    } else if (letter === '}' || letter === ']') depth--
  }
  return lines
}
