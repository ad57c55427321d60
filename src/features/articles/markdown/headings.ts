import type { Token } from 'markdown-it'
import { slugOf } from '#core/fold.ts'
import type { BodyEnv } from './body-context.ts'
import { textOf } from './token-walk.ts'

/**
 * Gives headings ids and a place in the outline. The page's own h1 is the title: a `#` heading that repeats it goes, others
 * move down, and no level is skipped. Notes whether the first section rings the alarm.
 */
export function shapeHeadings(tokens: Token[], { context, findings }: BodyEnv): Token[] {
  const taken = new Map<string, number>()
  const dropped = new Set<Token>()
  let level = 1
  let sections = 0
  tokens.forEach((token, at) => {
    if (token.type === 'call_out_open' && token.meta?.kind === 'emergency' && sections <= 1) findings.isDanger = true
    if (token.type !== 'heading_open') return
    const [inline, close] = [tokens[at + 1]!, tokens[at + 2]!]
    const text = textOf(inline.children)
    if (token.tag === 'h1' && sections === 0 && slugOf(text) === slugOf(context.title)) {
      for (const one of [token, inline, close]) dropped.add(one)
      return
    }
    const isCallOut = token.meta?.isCallOut === true
    const wanted = isCallOut ? level + (level < 3 ? 1 : 0) : Math.max(2, Number(token.tag.slice(1)))
    const next = Math.min(wanted, level + 1)
    if (!isCallOut) level = next
    token.tag = close.tag = `h${next}`
    if (isCallOut) {
      token.attrSet('class', 'urgent-card-word')
      return
    }
    if (next === 2) sections++
    if (next > 3) return
    const id = freeId(slugOf(text.replace(/\{\{[^{}]*\}\}/g, '')), taken)
    token.attrSet('id', id)
    if (next === 2) findings.outline.push({ id, text: text.replace(/\{\{[^{}]*\}\}/g, '').trim() })
  })
  return dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token))
}

/** `source-3` and `c4` belong to citations; `content` to the page. */
function freeId(wanted: string, taken: Map<string, number>): string {
  const base = wanted === '' || /^(c|source-)\d+$/.test(wanted) || wanted === 'content' ? `s-${wanted}` : wanted
  let count = (taken.get(base) ?? 0) + 1
  while (count > 1 && taken.has(`${base}-${count}`)) count++
  taken.set(base, count)
  const id = count === 1 ? base : `${base}-${count}`
  if (count > 1) taken.set(id, 1)
  return id
}
