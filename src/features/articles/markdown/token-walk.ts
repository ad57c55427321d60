import type { Token } from 'markdown-it'

/** Calls `visit` with every token, children too, and its line in the body (from 0). */
export function walkTokens(tokens: Token[], visit: (token: Token, line: number, parents: Token[]) => void): void {
  let line = 0
  const open: Token[] = []
  for (const token of tokens) {
    if (token.nesting === -1) open.pop()
    if (token.map) line = token.map[0]
    visit(token, line, open)
    let childLine = line
    for (const child of token.children ?? []) {
      visit(child, childLine, open)
      if (child.type === 'softbreak' || child.type === 'hardbreak') childLine++
    }
    if (token.nesting === 1) open.push(token)
  }
}

/** The words of inline tokens, without citations; `{{name}}` stays for the number that goes there. */
export function textOf(children: Token[] | null): string {
  const text = (children ?? []).map((child) => {
    switch (child.type) {
      case 'text':
      case 'code_inline':
      case 'text_special':
        return child.content
      case 'softbreak':
      case 'hardbreak':
        return ' '
      case 'number_slot':
        return `{{${child.content}}}`
      case 'image':
        return textOf(child.children)
      default:
        return ''
    }
  })
  return text
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
}
