import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it'
import type { BodyEnv } from './body-context.ts'
import { walkTokens } from './token-walk.ts'

/** What `{{name}}` may stand for in running text; `{{help}}` stands alone on its line. */
export const slotNames = ['emergency', 'doctor-now', 'poison'] as const
export type SlotName = (typeof slotNames)[number]
const slot = /\{\{[ \t]*([^{}\n]{1,60}?)[ \t]*\}\}/y

/**
 * Phone numbers are never typed: `{{emergency}}` leaves an empty element that is filled when the country is known.
 * Authors cannot write that element themselves, as HTML is off.
 */
export function numberSlots(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'number_slot', readSlot)
  md.block.ruler.before('paragraph', 'help_slot', readHelp, { alt: ['paragraph'] })
  md.renderer.rules.number_slot = (tokens, at) => slotElement(tokens[at]!.content)
  md.renderer.rules.help_slot = () => `${slotElement('help')}\n`
}

const slotElement = (name: string) => `<span data-slot="${name}"></span>`

function readSlot(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b) return false
  slot.lastIndex = state.pos
  const found = slot.exec(state.src)
  if (!found) return false
  if (!silent) state.push('number_slot', '', 0).content = found[1]!
  state.pos += found[0].length
  return true
}

function readHelp(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine]!)
  if (!/^\{\{\s*help\s*\}\}\s*$/.test(line)) return false
  if (silent) return true
  state.push('help_slot', '', 0).map = [startLine, startLine + 1]
  state.line = startLine + 1
  return true
}

/** An unknown name is a fault in our own texts; foreign ones show what they wrote. */
export function checkSlots(tokens: Token[], { context, findings }: BodyEnv): void {
  walkTokens(tokens, (token, line) => {
    if (token.type !== 'number_slot' || (slotNames as readonly string[]).includes(token.content)) return
    if (context.isOwn)
      findings.faults.push({
        line,
        message:
          token.content === 'help' ? '{{help}} must stand alone on its line' : `{{${token.content}}} is not known`,
      })
    token.type = 'text'
    token.content = `{{${token.content}}}`
  })
}
