import type { MarkdownIt, Token } from 'markdown-it'
import type { BodyEnv } from './body-context.ts'
import { textOf } from './token-walk.ts'

const start = /^(ofte stillede spørgsmål|vanlige spørsmål|ofte stilte spørsmål|frequently asked|faq\b)/i

/** Questions under the FAQ heading become native disclosures, opened by a link to the answer; their text is also kept for structured data. */
export function questions(md: MarkdownIt): void {
  md.renderer.rules.question_open = () => '<details class="ds-details question"><summary>'
  md.renderer.rules.question_text = (tokens, at) =>
    `</summary><div class="question-answer" id="${md.utils.escapeHtml(String(tokens[at]?.meta?.id ?? ''))}">\n`
  md.renderer.rules.question_close = () => '</div></details>\n'
}

export function foldQuestions(tokens: Token[], { findings }: BodyEnv): Token[] {
  const result: Token[] = []
  let isFaq = false
  let isOpen = false
  let answer: string[] = []
  const shut = (like: Token) => {
    if (!isOpen) return
    result.push(shaped(like, 'question_close', -1))
    findings.questions.at(-1)!.answer = answer.join(' ')
    isOpen = false
    answer = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const inline = tokens[at + 1]
    const isHeading = token.type === 'heading_open' && token.level === 0
    if (isHeading && (token.tag === 'h2' || token.tag === 'h3')) shut(token)
    if (isHeading && token.tag === 'h2') isFaq = start.test(textOf(inline!.children))
    if (isFaq && isHeading && token.tag === 'h3') {
      findings.questions.push({ question: textOf(inline!.children), answer: '' })
      const text = Object.assign(shaped(token, 'question_text', 0), { meta: { id: token.attrGet('id') } })
      result.push(shaped(token, 'question_open', 1), inline!, text)
      isOpen = true
      at += 2
      continue
    }
    if (isOpen && token.type === 'inline') answer.push(textOf(token.children))
    result.push(token)
  }
  if (tokens.length > 0) shut(tokens[0]!)
  return result
}

function shaped(like: Token, type: string, nesting: -1 | 0 | 1): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(like)), like, { type, nesting, attrs: null, children: null })
}
