import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Claim, claimSchema, type Source, sourceSchema } from './evidence-input.ts'

type EvidenceFault = { file: string; line: number; message: string }
export type Evidence = {
  claims: ReadonlyMap<string, Claim>
  sources: ReadonlyMap<string, Source>
  faults: EvidenceFault[]
}

/** Reads `evidence/` below a content folder. A faulty record is left out and reported; a missing folder is empty. */
export function loadEvidence(contentDir: string): Evidence {
  const faults: EvidenceFault[] = []
  const sources = readRecords(contentDir, { name: 'sources', schema: sourceSchema }, faults)
  const claims = readRecords(contentDir, { name: 'claims', schema: claimSchema }, faults)
  const kept = new Map<string, Claim>()
  for (const { record, line } of claims.values()) {
    const unknown = record.sources.filter((id) => !sources.has(id))
    const message =
      unknown.length > 0
        ? `claim ${record.id} names unknown sources: ${unknown.join(', ')}`
        : sources.has(record.id)
          ? `${record.id} is both a claim and a source`
          : undefined
    if (message) faults.push({ file: 'evidence/claims.yaml', line, message })
    else kept.set(record.id, record)
  }
  return { claims: kept, sources: new Map([...sources].map(([id, { record }]) => [id, record])), faults }
}

type Kind<Record> = { name: string; schema: z.ZodType<Record> }
type Placed<Record> = { record: Record; line: number }

function readRecords<Record extends { id: string }>(
  contentDir: string,
  { name, schema }: Kind<Record>,
  faults: EvidenceFault[],
): Map<string, Placed<Record>> {
  const file = `evidence/${name}.yaml`
  const found = new Map<string, Placed<Record>>()
  if (!existsSync(join(contentDir, file))) return found
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(contentDir, file), 'utf8'), { lineCounter: lines })
  for (const error of document.errors)
    faults.push({ file, line: lines.linePos(error.pos[0]).line, message: error.code })
  const list = document.get(name)
  if (!isSeq(list)) return found
  for (const node of list.items) {
    const range = (node as { range?: [number, number, number] }).range
    const line = range ? lines.linePos(range[0]).line : 1
    const parsed = schema.safeParse((node as { toJS(document: unknown): unknown }).toJS(document))
    if (!parsed.success)
      for (const issue of parsed.error.issues)
        faults.push({ file, line, message: `${issue.path.join('.')}: ${issue.message}` })
    else if (found.has(parsed.data.id)) faults.push({ file, line, message: `id ${parsed.data.id} is used twice` })
    else found.set(parsed.data.id, { record: parsed.data, line })
  }
  return found
}
