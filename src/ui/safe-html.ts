import { raw } from 'hono/html'

/** HTML that a sanitiser of ours has passed. Made only there; plain strings cannot become it by accident. */
export type SafeHtml = string & { readonly __safeHtml: unique symbol }

/** The one way to print HTML that is not JSX. */
export const printHtml = (html: SafeHtml) => raw(html)

/** JSON for a `<script type="application/ld+json">` block: nothing in it can close the element. */
export const jsonForScript = (value: unknown): SafeHtml =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029') as SafeHtml
