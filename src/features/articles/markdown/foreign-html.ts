import type { MarkdownIt, StateInline } from 'markdown-it'

const lineBreak = /<br[ \t]*\/?>/iy
const elements =
  /<[ \t]*(?:\/[ \t]*)?(script|iframe|frame|object|embed|applet|style|link|meta|base|form|input|svg|math|template)\b/i
const handler = /<[a-z][^>]{0,500}[\s/"']on[a-z]{3,30}[ \t]*=/i

/** HTML is off and shows as text. Line breaks in table cells are common in foreign articles and harmless: they work. */
export function lineBreaks(md: MarkdownIt): void {
  md.inline.ruler.before('autolink', 'line_break', (state: StateInline, silent: boolean) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false
    lineBreak.lastIndex = state.pos
    const found = lineBreak.exec(state.src)
    if (!found) return false
    if (!silent) state.push('html_break', 'br', 0)
    state.pos += found[0].length
    return true
  })
  md.renderer.rules.html_break = () => '<br>'
}

/** Blanks HTML comments and keeps their line ends, so that lines keep their numbers. */
export function withoutComments(body: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = body.indexOf('<!--', at)
    const end = start === -1 ? -1 : body.indexOf('-->', start + 4)
    if (end === -1) break
    kept.push(body.slice(at, start), body.slice(start, end).replace(/[^\n]/g, ''))
    at = end + 3
  }
  return kept.join('') + body.slice(at)
}

/** Lines with HTML that could run something. It would only show as text, but nobody writes it by accident. */
export function unsafeHtml(body: string): { line: number; message: string }[] {
  return body.split('\n').flatMap((text, line) => {
    const element = elements.exec(text)
    if (element) return { line, message: `unsafe HTML: <${element[1]!.toLowerCase()}>` }
    return handler.test(text) ? { line, message: 'unsafe HTML: an event handler' } : []
  })
}
