import { parse } from 'csv-parse/sync'
import type { Guide } from '#core/guide-engine/guide.ts'

/** Chosen options by question, for each case in the order of the file. */
export type AnsweredCases = Map<string, Record<string, string[]>>

type Line = { record: string[]; info: { lines: number } }
const columns = ['case', 'question', 'answer'] as const

/** UTF-8, or what spreadsheets write otherwise: UTF-16 with its mark, and Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign between columns is what stands in the first line: comma, semicolon or tab. */
function linesOf(text: string): Line[] {
  const header = text.trimStart().split(/\r|\n/)[0]!
  const delimiter = [';', '\t'].find((sign) => header.includes(sign)) ?? ','
  return parse(text, {
    delimiter,
    info: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as Line[]
}

/** The columns in the order of the first line. Throws when one is missing: then the first line is probably an answer. */
function columnsIn({ record, info }: Line): Record<(typeof columns)[number], number> {
  const names = record.map((name) => name.toLowerCase())
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new Error(
      `line ${info.lines}: the first line must name the columns ${columns.join(',')}; missing: ${missing.join(', ')}`,
    )
  return { case: names.indexOf('case'), question: names.indexOf('question'), answer: names.indexOf('answer') }
}

/** Puts the answers of one line into its case; gives what is wrong with it. */
function takeLine(guide: Guide, cases: AnsweredCases, [name, asked, given]: [string, string, string]): string[] {
  const question = guide.questions.find(({ id }) => id === asked.toLowerCase())
  if (!question) return [`unknown question ${asked}`]
  const chosen = given.toLowerCase().split(/[\s|;,+]+/)
  const unknown = chosen.filter((option) => !question.options.some(({ id }) => id === option))
  if (unknown.length > 0) return unknown.map((option) => `unknown answer ${question.id}.${option}`)
  const answers = cases.get(name) ?? {}
  const all = [...new Set([...(answers[question.id] ?? []), ...chosen])]
  if (question.kind === 'one' && all.length > 1) return [`${question.id} takes one answer, not ${all.join(' and ')}`]
  cases.set(name, { ...answers, [question.id]: all })
  return []
}

/** Reads a file of answers; throws with every line that is wrong. */
export function readAnswers(guide: Guide, text: string): AnsweredCases {
  const [header, ...lines] = linesOf(text)
  if (!header) throw new Error(`the file is empty; its first line must be ${columns.join(',')}`)
  const at = columnsIn(header)
  if (lines.length === 0) throw new Error(`there is no line below ${columns.join(',')}`)
  const cases: AnsweredCases = new Map()
  const faults = lines.flatMap(({ record, info }) => {
    const cells: [string, string, string] = [record[at.case] ?? '', record[at.question] ?? '', record[at.answer] ?? '']
    const found =
      record.length > header.record.length
        ? [`${record.length} columns instead of ${header.record.length}; a text that holds the separator needs quotes`]
        : cells.includes('')
          ? ['needs case, question and answer']
          : takeLine(guide, cases, cells)
    return found.map((fault) => `line ${info.lines}: ${fault}`)
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return cases
}
