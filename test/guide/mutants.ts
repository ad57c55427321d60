import { literalsOf } from '#core/guide-engine/condition.ts'
import type { Condition, Guide, Level, Rule } from '#core/guide-engine/guide.ts'

export type Mutant = { name: string; guide: Guide }

const extras = ['health.alcohol', 'signs.blood']

const isAny = (part: Condition): part is { any: Condition[] } => 'any' in part

/** The condition with one alternative of one `any` left out, for every alternative. An `any` of one is left to deletion. */
function narrowed(condition: Condition): { name: string; when: Condition }[] {
  if (!('all' in condition) && !isAny(condition)) return []
  const parts = 'all' in condition ? condition.all : condition.any
  const rebuilt = (changed: Condition[]): Condition => ('all' in condition ? { all: changed } : { any: changed })
  const inside = parts.flatMap((part, at) =>
    narrowed(part).map(({ name, when }) => ({ name, when: rebuilt(parts.toSpliced(at, 1, when)) })),
  )
  const dropped =
    isAny(condition) && parts.length > 1
      ? parts.map((part, at) => ({
          name: literalsOf(part)
            .map(({ question, option }) => `${question}.${option}`)
            .join('+'),
          when: rebuilt(parts.toSpliced(at, 1)),
        }))
      : []
  return [...dropped, ...inside]
}

/** The condition with a literal more in every `all`, also the outermost and one made for it. */
function tightened(condition: Condition, extra: Condition): Condition[] {
  const inner = (part: Condition): Condition[] => {
    if (!('all' in part) && !isAny(part)) return []
    const parts = 'all' in part ? part.all : part.any
    const rebuilt = (changed: Condition[]): Condition => ('all' in part ? { all: changed } : { any: changed })
    const deeper = parts.flatMap((child, at) => inner(child).map((changed) => rebuilt(parts.toSpliced(at, 1, changed))))
    return 'all' in part ? [{ all: [...part.all, extra] }, ...deeper] : deeper
  }
  return 'all' in condition ? inner(condition) : [{ all: [condition, extra] }, ...inner(condition)]
}

function extraFor(rule: Rule): Condition {
  const used = literalsOf(rule.when).map(({ question, option }) => `${question}.${option}`)
  const [question, option] = extras.find((name) => !used.includes(name))!.split('.')
  return { question: question!, option: option! }
}

/** Every way to delete, lower or narrow one rule, or to ask one question less often. */
export function mutantsOf(guide: Guide): Mutant[] {
  const withRule = (at: number, ...rules: Rule[]): Guide => ({
    ...guide,
    rules: guide.rules.toSpliced(at, 1, ...rules),
  })
  const ofRules = guide.rules.flatMap((rule, at): Mutant[] => [
    { name: `${rule.id} deleted`, guide: withRule(at) },
    ...(rule.floor > 1
      ? [{ name: `${rule.id} lowered`, guide: withRule(at, { ...rule, floor: (rule.floor - 1) as Level }) }]
      : []),
    ...narrowed(rule.when).map(({ name, when }) => ({
      name: `${rule.id} without ${name}`,
      guide: withRule(at, { ...rule, when }),
    })),
    ...tightened(rule.when, extraFor(rule)).map((when, index) => ({
      name: `${rule.id} asks for more (${index})`,
      guide: withRule(at, { ...rule, when }),
    })),
  ])
  const ofQuestions = guide.questions.flatMap((question, at): Mutant[] =>
    question.visibleWhen
      ? narrowed(question.visibleWhen).map(({ name, when }) => ({
          name: `${question.id} not asked for ${name}`,
          guide: { ...guide, questions: guide.questions.toSpliced(at, 1, { ...question, visibleWhen: when }) },
        }))
      : [],
  )
  return [...ofRules, ...ofQuestions]
}
