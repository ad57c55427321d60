import type { MarkdownIt, Token } from 'markdown-it'
import type { BodyEnv } from './body-context.ts'
import { textOf } from './token-walk.ts'

/** A table scrolls in a region of its own that the keyboard reaches; columns are aligned by class, as the policy blocks styles. */
export function tables(md: MarkdownIt): void {
  md.renderer.rules.table_open = (tokens, at) =>
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${md.utils.escapeHtml(String(tokens[at]!.meta?.label))}"><table class="ds-table">\n`
  md.renderer.rules.table_close = () => '</table></div>\n'
}

/** Names each table by its section, marks row headings, and turns alignment into classes. */
export function shapeTables(tokens: Token[], { context }: BodyEnv): void {
  const word = context.messages.articles.table
  const seen = new Map<string, number>()
  let heading = context.title
  let hasRowHeadings = false
  let row: 'head' | 'body' = 'head'
  let column = 0
  tokens.forEach((token, at) => {
    const content = tokens[at + 1]
    switch (token.type) {
      case 'heading_open':
        heading = textOf(content?.children ?? null)
        break
      case 'table_open': {
        const count = (seen.get(heading) ?? 0) + 1
        seen.set(heading, count)
        token.meta = { label: `${word}${count > 1 ? ` ${count}` : ''}: ${heading}` }
        hasRowHeadings = false
        break
      }
      case 'thead_open':
        row = 'head'
        break
      case 'tbody_open':
        row = 'body'
        break
      case 'tr_open':
        column = 0
        break
      case 'th_open':
      case 'td_open': {
        alignByClass(token)
        const isEmpty = content?.content === ''
        const close = tokens[at + 2]!
        if (row === 'head' && isEmpty) {
          hasRowHeadings ||= column === 0
          token.tag = close.tag = 'td' // an empty heading would be read out as one
        } else if (row === 'head') token.attrSet('scope', 'col')
        else if (column === 0 && hasRowHeadings) {
          token.tag = close.tag = 'th'
          token.attrSet('scope', 'row')
        }
        column++
      }
    }
  })
}

function alignByClass(token: Token): void {
  const align = /text-align:\s*(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null
  if (align && align !== 'left') token.attrSet('class', `align-${align}`)
}
