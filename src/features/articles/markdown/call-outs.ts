import type { MarkdownIt, StateBlock } from 'markdown-it'
import { colourOf, type Urgency, urgencies } from '#ui/urgent-card/urgent-card.tsx'
import { bodyEnv } from './body-context.ts'

const isKind = (name: string): name is Urgency => (urgencies as readonly string[]).includes(name)
const opening = /^:::[ \t]*([A-Za-z-]+)[ \t]*(.*)$/
const closing = /^:::[ \t]*$/

/** `::: kind title` up to `:::`: a box whose urgency shows in words, icon and colour. */
export function callOuts(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'call_out', readCallOut, { alt: ['paragraph', 'list', 'blockquote'] })
  md.renderer.rules.call_out_open = (tokens, at, _options, env) => {
    const level = tokens[at]!.meta!.kind as Urgency
    const word = bodyEnv(env).context.messages.articles.callOut[level]
    return `<div class="urgent-card stack" data-level="${level}" data-color="${colourOf[level]}"><span data-slot="icon-${level}"></span><p class="urgent-card-kicker">${word}</p>`
  }
  md.renderer.rules.call_out_close = () => '</div>\n'
}

function readCallOut(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine]! - state.blkIndent >= 4) return false
  const lineText = (line: number) => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]!)
  const found = opening.exec(lineText(startLine))
  if (!found) return false
  if (silent) return true
  const { context, findings } = bodyEnv(state.env)
  const [, name = '', title = ''] = found
  let end = startLine + 1
  while (end < endLine && !closing.test(lineText(end))) end++
  if (context.isOwn && !isKind(name))
    findings.faults.push({ line: startLine, message: `::: ${name} is no kind of box` })
  if (context.isOwn && end >= endLine)
    findings.faults.push({ line: startLine, message: `::: ${name} is not closed by a line of :::` })

  const open = state.push('call_out_open', 'div', 1)
  open.meta = { kind: isKind(name) ? name : 'note' }
  open.map = [startLine, end]
  if (title !== '') pushTitle(state, title.trim(), startLine)
  const { parentType, lineMax } = state
  state.parentType = 'blockquote'
  state.lineMax = end
  state.md.block.tokenize(state, startLine + 1, end)
  state.parentType = parentType
  state.lineMax = lineMax
  state.push('call_out_close', 'div', -1)
  state.line = Math.min(end + 1, endLine)
  return true
}

/** A heading of its own, so that a screen reader finds the box; its level is set with the other headings. */
function pushTitle(state: StateBlock, title: string, line: number): void {
  const open = state.push('heading_open', 'h3', 1)
  open.map = [line, line + 1]
  open.meta = { isCallOut: true }
  const inline = state.push('inline', '', 0)
  inline.content = title
  inline.map = [line, line + 1]
  inline.children = []
  state.push('heading_close', 'h3', -1)
}
