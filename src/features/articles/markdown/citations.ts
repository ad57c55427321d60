import type { MarkdownIt, StateInline, Token } from 'markdown-it'
import { href } from '#routes'
import { type BodyEnv, bodyEnv } from './body-context.ts'
import { walkTokens } from './token-walk.ts'

const one = '\\[@([^\\]\\s]{1,120})\\]'
const run = new RegExp(`${one}(?:[ \\t]*${one})*`, 'y')
const dangerKinds = new Set(['emergency', 'doctor-now'])

/** `[@claim-id]`: neighbours become one token, so that a sentence shows each source once. */
export function citations(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'citation', readCitation)
  md.renderer.rules.citation = (tokens, at, _options, env) => renderCitation(tokens[at]!, bodyEnv(env))
}

function readCitation(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false
  run.lastIndex = state.pos
  const found = run.exec(state.src)
  if (!found) return false
  if (!silent) {
    const token = state.push('citation', '', 0)
    token.meta = { ids: [...found[0].matchAll(/\[@([^\]\s]+)\]/g)].map((match) => match[1]) }
  }
  state.pos += found[0].length
  return true
}

const idsOf = (token: Token): string[] => (token.meta?.ids as string[] | undefined) ?? []

/** Gives each citation its place and its sources, in reading order; an unknown id is a fault. */
export function resolveCitations(tokens: Token[], { context, findings }: BodyEnv): void {
  const { claims, sources } = context.evidence
  const claimIds = new Set<string>()
  walkTokens(tokens, (token, line, parents) => {
    if (token.type !== 'citation') return
    const sourceIds = new Set<string>()
    for (const id of idsOf(token)) {
      const claim = claims.get(id)
      if (claim) claimIds.add(id)
      for (const sourceId of claim?.sources ?? (sources.has(id) ? [id] : [])) sourceIds.add(sourceId)
      if (!claim && !sources.has(id)) findings.faults.push({ line, message: `[@${id}] is no evidence record` })
    }
    const place = `c${findings.citations.length + 1}`
    findings.citations.push({ place, ids: idsOf(token), sourceIds: [...sourceIds] })
    const isInDanger = parents.some((parent) => dangerKinds.has(String(parent.meta?.kind)))
    token.meta = { ...token.meta, place, sourceIds: [...sourceIds], isInDanger }
  })
  findings.claimIds = [...claimIds]
}

/** The number of each source: the order in which the text first uses it, then those named in the front matter. */
export function sourceNumbers({ context, findings }: BodyEnv): Map<string, number> {
  const numbers = new Map<string, number>()
  const all = [...findings.citations.flatMap(({ sourceIds }) => sourceIds), ...context.extraSources]
  for (const id of all) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  return numbers
}

/**
 * Source numbers, then a chip with the grade of each claim. Danger boxes show no grade: a low letter beside a warning sign
 * would soften it.
 */
function renderCitation(token: Token, env: BodyEnv & { numbers?: Map<string, number> }): string {
  env.numbers ??= sourceNumbers(env)
  const { context, numbers } = env
  const words = context.messages.articles.citation
  const { place, sourceIds, isInDanger } = token.meta as { place: string; sourceIds: string[]; isInDanger: boolean }
  const links = runsOf(sourceIds.map((id) => numbers.get(id) ?? 0)).map(
    ([first, last]) =>
      `<a class="cite-source" href="#source-${first}"><span class="visually-hidden">${words.source} </span>${first === last ? first : `${first}–${last}`}</a>`,
  )
  const chips = idsOf(token).flatMap((id) => {
    const claim = context.evidence.claims.get(id)
    if (!claim || isInDanger) return []
    const link = href('evidenceRecord', context.language, { id })
    return `<a class="evidence-chip" data-grade="${claim.grade}" href="${link}"><span class="visually-hidden">${words.evidence} </span>${claim.grade}</a>`
  })
  return `<span class="cite" id="${place}">${[...links, ...chips].join(' ')}</span>`
}

/** 1, 2, 3, 7 as [1, 3] and [7, 7]: four sources in a row need one link, not four. */
function runsOf(numbers: number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
