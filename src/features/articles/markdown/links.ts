import type { Token } from 'markdown-it'
import { finderAddress } from '#features/articles/finder-address.ts'
import { href } from '#routes'
import type { BodyEnv } from './body-context.ts'
import { walkTokens } from './token-walk.ts'

type Outcome = { href: string; isOutside?: boolean } | { fault: string } | 'text-only'

/** Turns `article:id` and `finder:speciality` into addresses. What cannot be followed safely is a fault. */
export function resolveLinks(tokens: Token[], env: BodyEnv): void {
  const textOnly = new Set<Token>()
  const open: Token[] = []
  walkTokens(tokens, (token, line) => {
    if (token.type === 'link_open') {
      open.push(token)
      const outcome = resolve(String(token.attrGet('href') ?? ''), env)
      if (outcome === 'text-only') textOnly.add(token)
      else if ('fault' in outcome) env.findings.faults.push({ line, message: outcome.fault })
      else {
        token.attrSet('href', outcome.href)
        token.attrSet('class', 'ds-link')
        if (outcome.isOutside) token.attrSet('rel', 'nofollow noopener')
      }
    }
    if (token.type === 'link_close' && textOnly.has(open.pop()!)) textOnly.add(token)
  })
  for (const token of tokens)
    if (token.children) token.children = token.children.filter((child) => !textOnly.has(child))
}

function resolve(target: string, { context, findings }: BodyEnv): Outcome {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase()
  const rest = target.slice((scheme?.length ?? -1) + 1)
  switch (scheme) {
    case undefined:
      return target.startsWith('//') || target.startsWith('/\\')
        ? { fault: 'a link must name https: or start with one /' }
        : { href: target }
    case 'article': {
      const found = context.articleTarget(rest)
      if (found.kind === 'unknown') return { fault: `article:${rest} is no article` }
      findings.articleIds.push(rest)
      return found.kind === 'absent' ? 'text-only' : { href: href('article', context.language, { slug: found.slug }) }
    }
    case 'finder': {
      const speciality = context.specialities.get(rest)
      if (!speciality) return { fault: `finder:${rest} is no speciality` }
      return { href: finderAddress(context.language, speciality) }
    }
    case 'http':
    case 'https':
    case 'mailto':
      return { href: target, isOutside: true }
    case 'tel':
      return { href: target }
    default:
      return { fault: `a ${scheme}: link is not allowed` }
  }
}
