import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { guideIn } from '#core/guide-engine/guide-in.ts'
import { answerField, type Fields, questionCount, type Screen, stepGuide } from './guide-step.ts'
import { loadGuide } from './load-guide.ts'

const guide = guideIn(loadGuide('content', 'cramps'), 'da')
type Go = { go?: string; edit?: string }

/** What the form of a screen sends: hidden answers, the place, what is ticked, and the button. */
function send(screen: Screen<string>, ticked: string[] | undefined, button: Go = { go: 'next' }): Fields {
  const own = screen.kind === 'question' ? screen.question.id : undefined
  const hidden = Object.entries(screen.carried).filter(([id]) => id !== own)
  const now = own ? (ticked ?? screen.carried[own] ?? []) : []
  return [
    ...hidden.flatMap(([id, options]) => options.map((option) => [answerField(id), option] as const)),
    ...(own ? [['at', own] as const] : []),
    ...(screen.kind === 'question' && screen.isEditing ? [['from', 'result'] as const] : []),
    ...now.map((option) => [answerField(own!), option] as const),
    ...Object.entries(button),
  ]
}
const press = (screen: Screen<string>, ticked?: string[], button?: Go) => stepGuide(guide, send(screen, ticked, button))
const first = stepGuide(guide, [['go', 'start']])

/** Answers the questions as told and everything else with what reports nothing, until the result. */
function walk(told: Record<string, string[]>, from: Screen<string> = first): Screen<string> {
  let screen = from
  for (let n = 0; screen.kind === 'question' && n < 40; n++) {
    const { id, options } = screen.question
    screen = press(screen, told[id] ?? [options.find(({ role }) => role === 'none')!.id])
  }
  return screen
}
const levelOf = (screen: Screen<string>) => (screen.kind === 'result' ? screen.outcome.level : undefined)
const nameOf = (screen: Screen<string>) => (screen.kind === 'question' ? screen.question.id : screen.kind)

describe('forth', () => {
  it('begins with the first question and counts from one', () => {
    expect(nameOf(first)).toBe('kind')
    expect(first).toMatchObject({ number: 1, count: questionCount(guide), isRefused: false })
  })

  it('asks eighteen questions of a plain cramp and ends at self-care', () => {
    const seen: string[] = []
    let screen = first
    while (screen.kind === 'question') {
      seen.push(screen.question.id)
      expect(screen.number).toBe(seen.length)
      screen = press(screen, [screen.question.options.find(({ role }) => role === 'none')!.id])
    }
    expect(seen).toEqual(guide.questions.filter(({ visibleWhen }) => !visibleWhen).map(({ id }) => id))
    expect(levelOf(screen)).toBe(1)
  })

  it('asks for more where an answer opens it', () => {
    expect(nameOf(press(walkTo('age'), ['under-16']))).toBe('child')
    expect(nameOf(press(walkTo('age'), ['adult']))).toBe('pregnancy')
  })

  it('ends at once when the emergency number is the answer', () => {
    const screen = press(press(first, ['muscle']), ['breathless'])
    expect(levelOf(screen)).toBe(5)
  })

  it('ends at once also when an earlier question is answered again', () => {
    const back = press(press(first, ['muscle']), ['breathless'], { go: 'back' })
    expect(nameOf(back)).toBe('kind')
    expect(back).toMatchObject({ outcome: { level: 5 } })
    expect(levelOf(press(back))).toBe(5)
  })

  it('goes on at level 4, says so, and shows the result when asked', () => {
    const screen = press(walkTo('pain'), ['lasting'])
    expect(nameOf(screen)).toBe('limb')
    expect(screen).toMatchObject({ outcome: { level: 4 } })
    const result = press(screen, undefined, { go: 'result' })
    expect(levelOf(result)).toBe(4)
    expect(nameOf(press(result))).toBe('limb')
  })

  it('counts what is ticked on the screen from which the result is asked', () => {
    const screen = press(walkTo('pain'), ['lasting'])
    expect(levelOf(press(screen, ['cold', 'pale'], { go: 'result' }))).toBe(
      levelOf(walk({ pain: ['lasting'], limb: ['cold', 'pale'] })),
    )
  })
})

function walkTo(id: string, told: Record<string, string[]> = {}): Screen<string> {
  let screen = first
  for (let n = 0; nameOf(screen) !== id && n < 40 && screen.kind === 'question'; n++) {
    const { question } = screen
    screen = press(screen, told[question.id] ?? [question.options.find(({ role }) => role === 'none')!.id])
  }
  return screen
}

describe('nothing chosen', () => {
  it('stays on the question and says so, keeping the other answers', () => {
    const screen = press(walkTo('pain'), [])
    expect(nameOf(screen)).toBe('pain')
    expect(screen).toMatchObject({ isRefused: true, carried: { kind: ['muscle'], signs: ['none'] } })
  })

  it('takes "don\'t know" as an answer', () => {
    expect(nameOf(press(first, ['dont-know']))).toBe('signs')
  })
})

describe('back', () => {
  it('goes one question back with the answers, and to the start from the first', () => {
    const back = press(walkTo('limb'), ['cold'], { go: 'back' })
    expect(nameOf(back)).toBe('pain')
    expect(back.carried).toEqual({ kind: ['muscle'], signs: ['none'], pain: ['none'], limb: ['cold'] })
    expect(nameOf(press(back))).toBe('limb')
    expect(press(first, ['muscle'], { go: 'back' })).toEqual({ kind: 'start', carried: { kind: ['muscle'] } })
  })

  it('from the start goes to the first question again', () => {
    const start = press(first, ['muscle'], { go: 'back' })
    const again = press(start, undefined, { go: 'start' })
    expect(nameOf(again)).toBe('kind')
    expect(again.carried).toEqual({ kind: ['muscle'] })
  })

  it('from a result goes to the last question', () => {
    expect(nameOf(press(walk({}), undefined, { go: 'back' }))).toBe('between')
    expect(nameOf(press(walk({ signs: ['blood'] }), undefined, { go: 'back' }))).toBe('signs')
  })
})

describe('a changed answer', () => {
  it('leads straight back to the result, and the level follows', () => {
    const edit = press(walk({}), undefined, { edit: 'one-leg' })
    expect(nameOf(edit)).toBe('one-leg')
    expect(edit).toMatchObject({ isEditing: true, carried: { 'one-leg': ['none'] } })
    expect(levelOf(press(edit, ['swollen']))).toBe(4)
    expect(levelOf(press(edit, undefined, { go: 'back' }))).toBe(1)
  })

  it('asks only what it opens before the result', () => {
    const opened = press(press(walk({}), undefined, { edit: 'age' }), ['under-16'])
    expect(nameOf(opened)).toBe('child')
    expect(levelOf(press(opened, ['yes']))).toBe(4)
  })

  it('drops the answers that are not asked for any more', () => {
    const child = walk({ age: ['under-16'], child: ['yes'] })
    expect(levelOf(child)).toBe(4)
    const adult = press(press(child, undefined, { edit: 'age' }), ['adult'])
    expect(levelOf(adult)).toBe(1)
    expect(adult.carried).not.toHaveProperty('child')
  })

  it('that was a slip at the top costs nothing: the other answers are there again', () => {
    const slip = press(press(walk({ place: ['calf'] }), undefined, { edit: 'signs' }), ['passed-out'])
    expect(levelOf(slip)).toBe(5)
    const mended = press(press(slip, undefined, { go: 'back' }), ['none'])
    expect(nameOf(mended)).toBe('pain')
    expect(mended.carried).toMatchObject({ place: ['calf'], between: ['yes'] })
  })
})

describe('hostile fields', () => {
  it.each<[string, Fields]>([
    ['nothing', []],
    ['an unknown button', [['go', '__proto__']]],
    [
      'an unknown place',
      [
        ['at', 'constructor'],
        ['go', 'next'],
      ],
    ],
    [
      'a question that is not asked',
      [
        ['at', 'child'],
        ['a.child', 'yes'],
        ['go', 'next'],
      ],
    ],
    ['a change of one that is not asked', [['edit', 'child']]],
    ['a result without answers', [['go', 'result']]],
    [
      'unknown answers',
      [
        ['a.kind', 'toString'],
        ['a.__proto__', 'x'],
        ['a.', ''],
        ['a.kind', ''],
      ],
    ],
  ])('%s lead to the first question', (_, fields) => {
    const screen = stepGuide(guide, fields)
    expect(nameOf(screen)).toBe('kind')
    expect(screen.carried).toEqual({})
  })

  it('never make an answer of an option that excludes others, of another question or given twice', () => {
    const fields: Fields = [
      ['a.signs', 'none'],
      ['a.signs', 'blood'],
      ['a.signs', 'blood'],
      ['a.signs', 'muscle'],
      ['a.kind', 'muscle'],
      ['a.kind', 'other'],
      ['at', 'signs'],
      ['go', 'next'],
    ]
    expect(stepGuide(guide, fields)).toMatchObject({
      kind: 'result',
      outcome: { level: 5, counted: { signs: ['blood'] } },
    })
  })

  it('that skip questions never reach a result below the doctor', () => {
    const fields: Fields = [
      ['a.hard', 'yes'],
      ['a.stretch', 'yes'],
      ['a.between', 'yes'],
      ['at', 'between'],
      ['go', 'next'],
    ]
    expect(nameOf(stepGuide(guide, fields))).toBe('kind')
  })
})

it('any walk with back and change shows what the same answers give at once', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  let results = 0
  for (let walkNumber = 0; walkNumber < 300; walkNumber++) {
    let screen = first
    for (let n = 0; n < 60; n++) {
      if (screen.kind === 'start') screen = press(screen, undefined, { go: 'start' })
      else if (screen.kind === 'result') {
        results++
        const fresh = evaluate(guide, screen.outcome.counted)
        expect(screen.outcome.level).toBe(fresh.level)
        expect(screen.outcome.isComplete || screen.outcome.level >= 4).toBe(true)
        const asked = screen.outcome.visible
        screen = press(screen, undefined, random(2) ? { go: 'back' } : { edit: asked[random(asked.length)]! })
      } else {
        const { options } = screen.question
        const calm = options.find(({ role }) => role === 'none')!.id
        const tick = random(8) === 0 ? [options[random(options.length)]!.id] : random(20) === 0 ? [] : [calm]
        screen = press(screen, tick, { go: ['next', 'next', 'next', 'next', 'next', 'back', 'result'][random(7)]! })
      }
    }
  }
  expect(results).toBeGreaterThan(100)
})
