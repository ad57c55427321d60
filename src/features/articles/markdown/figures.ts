import type { MarkdownIt, Token } from 'markdown-it'
import type { BodyEnv } from './body-context.ts'
import { textOf, walkTokens } from './token-walk.ts'

/** Images come from our own store, have a text for those who do not see them, and wait until they are scrolled to. */
export function figures(md: MarkdownIt): void {
  md.renderer.rules.image = (tokens, at) => {
    const token = tokens[at]!
    const { escapeHtml } = md.utils
    const alt = escapeHtml(textOf(token.children))
    return `<img src="${escapeHtml(String(token.attrGet('src')))}" alt="${alt}" loading="lazy" decoding="async">`
  }
  md.renderer.rules.figure_open = () => '<figure class="figure">'
  md.renderer.rules.figure_close = (tokens, at) => {
    const caption = String(tokens[at]!.meta?.caption ?? '')
    return `${caption === '' ? '' : `<figcaption>${md.utils.escapeHtml(caption)}</figcaption>`}</figure>\n`
  }
}

/** A paragraph that is one image becomes a figure; the title of the image is its caption. */
export function shapeFigures(tokens: Token[], { findings }: BodyEnv): void {
  walkTokens(tokens, (token, line) => {
    if (token.type !== 'image') return
    const source = String(token.attrGet('src') ?? '')
    if (!/^\/media\/[\w./-]+$/.test(source) || source.includes('..'))
      findings.faults.push({ line, message: 'an image must lie in our own store: /media/...' })
    if (textOf(token.children) === '') findings.faults.push({ line, message: 'an image has no alt text' })
  })
  tokens.forEach((token, at) => {
    const image = token.children?.length === 1 ? token.children[0] : undefined
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (image?.type !== 'image' || before?.type !== 'paragraph_open' || after?.type !== 'paragraph_close') return
    before.type = 'figure_open'
    after.type = 'figure_close'
    after.meta = { caption: image.attrGet('title') ?? '' }
  })
}
