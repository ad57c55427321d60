import sanitizeHtml from 'sanitize-html'
import type { SafeHtml } from '#ui/safe-html.ts'

const headings = ['h2', 'h3', 'h4', 'h5', 'h6']
const tableParts = ['table', 'thead', 'tbody', 'tr', 'th', 'td']
const options: sanitizeHtml.IOptions = {
  allowedTags: [
    ...headings,
    ...tableParts,
    ...['p', 'ul', 'ol', 'li', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'br', 'hr', 'a'],
    ...['div', 'span', 'figure', 'img', 'figcaption', 'details', 'summary'],
  ],
  allowedAttributes: {
    '*': ['class', 'id'],
    a: ['href', 'rel', 'title', 'aria-label', 'data-grade'],
    div: ['data-level', 'data-color', 'role', 'tabindex', 'aria-label'],
    span: ['data-slot'],
    img: ['src', 'alt', 'loading', 'decoding'],
    ol: ['start'],
    th: ['scope'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  allowedSchemesByTag: { img: [] },
  disallowedTagsMode: 'discard',
}

/** The second layer: what the Markdown rules made passes an allow list before it may be printed. */
export const sanitise = (html: string): SafeHtml => sanitizeHtml(html, options) as SafeHtml
