// npm run guide:answer: level, rules and texts for cases in a CSV file. `-- --help` says how; docs/guides/checking-the-guide.md more.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadGuides } from '#features/guide/load-guides.ts'
import { makeGuideSheet } from '#features/guide/make-guide-sheet.ts'
import { loadPhoneNumbers } from '#features/numbers/index.ts'
import { countries } from '#i18n/language.ts'
import { languages } from '#routes'
import { describeCase, listQuestions, resultOf } from './guide-answer/describe-case.ts'
import { decodeText, readAnswers } from './guide-answer/read-answers.ts'

const help = `npm run guide:answer -- --guide cramps --answers FILE.csv [--lang da|nb|en] [--country DK|NO] [--json]
npm run guide:answer -- --guide cramps --list

Prints for each case of FILE.csv what the guide answers: level, time frame, channels, rules that fired and the texts.
Level 5 emergency number, 4 doctor now or today, 3 own doctor, 2 physiotherapist, 1 self-care.

  --list      every question and answer with its id, instead of cases
  --lang      language of the texts (en)
  --country   whose phone numbers the texts name (both)
  --json      one line of JSON for each case
  --answers - reads from standard input

FILE.csv has a first line with the columns case, question and answer, and one line for each answer:

  case,question,answer
  swollen calf,kind,muscle
  swollen calf,one-leg,swollen red

Separated by comma, semicolon or tab. Several answers to one question stand in one cell with a space or | between them, or in
lines of their own. Capitals do not matter in ids. Lines of one case need not stand together. A question that is left out is
open, and while one is open the level is never below 3. When a line is wrong, every wrong line is named, no case is answered
and the exit code is 1.`

const say = (line: string) => process.stdout.write(`${line}\n`)
const contentDir = resolve(import.meta.dirname, '../content')

function oneOf<Name extends string>(option: string, value: string, allowed: readonly Name[]): Name {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase())
  if (!found) throw new Error(`--${option} ${value}: must be one of ${allowed.join(', ')}`)
  return found
}

function readFile(file: string): string {
  try {
    return decodeText(readFileSync(file === '-' ? 0 : file))
  } catch (error) {
    throw new Error(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}

const options = {
  guide: { type: 'string' },
  answers: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  country: { type: 'string' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The lines to print. */
function answer(): string[] {
  const { values } = parseArgs({ options })
  if (values.help) return [help]
  if (!values.guide || !(values.answers || values.list)) throw new Error(help)
  const guides = loadGuides(contentDir)
  const name = oneOf(
    'guide',
    values.guide,
    guides.map(({ id }) => id),
  )
  const guide = guides.find(({ id }) => id === name)!
  const sheet = makeGuideSheet({
    guide,
    language: oneOf('lang', values.lang, languages),
    country: values.country === undefined ? undefined : oneOf('country', values.country, countries),
    numbers: loadPhoneNumbers(contentDir),
    responsible: undefined,
  })
  if (values.list) return listQuestions(sheet)
  return [...readAnswers(guide, readFile(values.answers!))].flatMap(([caseName, answers]) =>
    values.json
      ? [JSON.stringify({ case: caseName, ...resultOf(sheet, answers) })]
      : [`case ${caseName}`, ...describeCase(sheet, answers).map((line) => `  ${line}`)],
  )
}

try {
  answer().forEach(say)
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}
