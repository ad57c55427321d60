import { describe, expect, it } from 'vitest'
import { readabilityOf } from './lix.ts'
import { textOfMarkdown } from './markdown-text.ts'

describe('LIX', () => {
  it('is words per sentence plus the percentage of long words', () => {
    expect(readabilityOf('Det gør ondt. Muskelkrampe er en knude.')).toMatchObject({
      words: 7,
      wordsPerSentence: 3.5,
      longWordPercent: 100 / 7,
      lix: 3.5 + 100 / 7,
    })
  })

  it('is nothing for nothing', () => {
    expect(readabilityOf(' ... ')).toMatchObject({ lix: 0, words: 0 })
  })
})

describe('the words of Markdown', () => {
  it('leave markup out and end each line and cell as a sentence', () => {
    const markdown = `---
title: x
---
Stræk **foden**. [@acute-stretch] Ring {{emergency}}

## Hvad nu?

::: note Husk
1. Se [natten](article:night)
:::

| A | B |
|---|---|
| et | to |
`
    expect(textOfMarkdown(markdown)).toBe('Stræk foden.  Ring 112.\nHvad nu?\nSe natten.\nA. B.\net. to.')
  })
})
