import type { Token } from 'markdown-it'
import type { Section } from '#features/articles/article.ts'
import { textOf } from './token-walk.ts'

/**
 * The text under each heading that has an id, in order, with what stands before the first. A number that depends on the
 * country is left out.
 */
export function sectionsOf(tokens: Token[], questions: ReadonlySet<string>): Section[] {
  const sections: Section[] = [{ id: undefined, heading: '', text: '', isQuestion: false }]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const id = token.type === 'heading_open' ? token.attrGet('id') : null
    if (id !== null) {
      const heading = plain(tokens[at + 1]!)
      sections.push({ id: String(id), heading, text: '', isQuestion: questions.has(heading) })
      at++
    } else if (token.type === 'inline') {
      const section = sections.at(-1)!
      section.text = `${section.text}${section.text === '' ? '' : '\n'}${plain(token)}`
    }
  }
  return sections.filter(({ heading, text }) => heading !== '' || text !== '')
}

const plain = (token: Token): string => textOf(token.children).replace(/\{\{[^{}]*\}\}/g, '…')
