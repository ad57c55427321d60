import { readabilityOf } from '#core/readability/lix.ts'
import { textOfMarkdown } from '#core/readability/markdown-text.ts'
import type { Article } from './article.ts'
import { frontMatterKeys } from './article-input.ts'
import type { SplitArticle } from './parse-front-matter.ts'

const qualityRules = { maxLix: 40, minQuestions: 6, minSources: 4, descriptionLength: [110, 155] } as const
type Fault = { line: number; message: string }
type Input = { split: SplitArticle; article: Article; phoneNumbers: string[]; today: string }

/** What our own articles must hold beyond being safe. Such a fault keeps no article from its readers; it fails the check. */
export function qualityFaults({ split, article, phoneNumbers, today }: Input): Fault[] {
  const { body, bodyOffset } = split
  const at = (key: string) => split.keys.find(({ name }) => name === key)?.line ?? 1
  const inBody = ({ line, message }: Fault) => ({ line: line + bodyOffset + 1, message })
  const { lix } = readabilityOf(textOfMarkdown(body))
  const [shortest, longest] = qualityRules.descriptionLength
  const { length } = article.description
  const faults: (Fault | false)[] = [
    lix > qualityRules.maxLix && { line: 1, message: `LIX is ${lix.toFixed(1)}; ${qualityRules.maxLix} is the most` },
    article.questions(undefined).length < qualityRules.minQuestions && {
      line: 1,
      message: `has ${article.questions(undefined).length} questions; ${qualityRules.minQuestions} are the least`,
    },
    article.sources.length < qualityRules.minSources && {
      line: at('sources'),
      message: `has ${article.sources.length} sources; ${qualityRules.minSources} are the least`,
    },
    (length < shortest || length > longest) && {
      line: at('description'),
      message: `description has ${length} characters; ${shortest} to ${longest} are wanted`,
    },
    article.reviewDue === undefined && { line: 1, message: 'reviewDue is missing' },
    article.reviewDue !== undefined &&
      article.reviewDue < today && { line: at('reviewDue'), message: `was due for review on ${article.reviewDue}` },
    (article.reviewer === undefined) !== (article.reviewedOn === undefined) && {
      line: at('reviewer'),
      message: 'reviewer and reviewedOn belong together',
    },
  ]
  return [
    ...faults.filter((fault) => fault !== false),
    ...split.keys
      .filter(({ name }) => !frontMatterKeys.includes(name))
      .map(({ name, line }) => ({ line, message: `front matter: ${name} is no known key` })),
    ...typedNumbers(body, phoneNumbers).map(inBody),
    ...linksNearDanger(body).map(inBody),
    ...outsideLinks(body).map(inBody),
  ]
}

const longNumber = /(?<![\d.,/-])(?:\+4[57] ?)?(?:\d{8}|\d{4} \d{4}|\d{2} \d{2} \d{2} \d{2})(?![\d.,/-]*\d)/

/** Numbers to ring are safety data: they come from the table of the reader's country, never from the text. */
function typedNumbers(body: string, phoneNumbers: string[]): Fault[] {
  const known = new Set(phoneNumbers)
  return body.split('\n').flatMap((text, line) => {
    const short = text.match(/(?<![\d.,])\d{3,6}(?![.,]?\d)/g)?.find((number) => known.has(number))
    const found = longNumber.exec(text)?.[0] ?? short
    return found === undefined ? [] : [{ line, message: `the phone number ${found.trim()} is typed by hand` }]
  })
}

const physiotherapistLink = /\]\((?:finder:|article:physiotherapy\))/

/** A red flag is never followed by a way to a physiotherapist: not in the box, nor in the block right after it. */
function linksNearDanger(body: string): Fault[] {
  let place: 'away' | 'box' | 'after' = 'away'
  return body.split('\n').flatMap((text, line) => {
    if (/^:::\s*(emergency|doctor-now)\b/.test(text)) place = 'box'
    else if (/^:::\s*$/.test(text)) place = place === 'box' ? 'after' : 'away'
    else if (place === 'after' && text.trim() === '{{help}}') return []
    else if (place === 'after' && text.trim() !== '' && !text.startsWith(':::')) {
      place = 'away'
      return physiotherapistLink.test(text)
        ? [{ line, message: 'a danger box is followed by a link to a physiotherapist' }]
        : []
    }
    return place === 'box' && physiotherapistLink.test(text)
      ? [{ line, message: 'a danger box holds a link to a physiotherapist' }]
      : []
  })
}

const outsideLinks = (body: string): Fault[] =>
  body
    .split('\n')
    .flatMap((text, line) =>
      /\]\(\s*<?https?:/i.test(text) ? [{ line, message: 'links to other sites belong to the evidence records' }] : [],
    )
