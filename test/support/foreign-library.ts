import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const parts = ['nakken', 'skulderen', 'albuen', 'hånden', 'ryggen', 'hoften', 'knæet', 'læggen', 'foden', 'kæben']
const words =
  'smerter kan opstå når musklen arbejder længere tid end den er vant til og mange oplever stivhed om morgenen som aftager ved bevægelse'.split(
    ' ',
  )

/** A folder of Markdown articles as another library keeps them: only the four basic keys, Danish, any body part. */
export function writeForeignLibrary(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, n) => {
    const part = parts[n % parts.length]!
    const slug = `${['ondt-i', 'oevelser-til', 'skade-i', 'traening-af', 'hold-i'][n % 5]}-${part.replace('å', 'aa').replace('æ', 'ae')}-${n}`
    writeFileSync(join(folder, `${slug}.md`), article(`Ondt i ${part}, del ${n}: hvad gør du?`, part, n))
    return slug
  })
}

function article(title: string, part: string, n: number): string {
  const paragraph = (seed: number) =>
    `${Array.from({ length: 70 }, (_, at) => words[(at * 7 + seed) % words.length]).join(' ')}.`
  const day = `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/2024`
  return `---
title: '${title}'
metaTitle: "Ondt i ${part} | Årsager & øvelser"
datePublished: ${n % 3 === 0 ? '2023-05-17' : day}
lastUpdated: ${day}
---

# ${title}

${paragraph(n)}

## Hvad er årsagen til smerter i ${part}?

${paragraph(n + 1)} Se også [den anden artikel](/artikler/ondt-i-${part}) og [Sundhed.dk](https://www.sundhed.dk/).

| Øvelse | Gentagelser | Hvor ofte? |
|:-------|:-----------:|-----------:|
| Stræk af ${part} | 3 × 30 sek. | Hver dag |
| Styrke & balance | 10–12 | 3 gange om ugen |

1. **Første skridt:** ${words.slice(0, 8).join(' ')}
2. Andet skridt med *kursiv* og \`kode\`

> Et citat om ${part} på blåbærgrød med æ, ø og å.

## Hvilke øvelser hjælper?

- ${paragraph(n + 2)}
- ${paragraph(n + 3)}

## Ofte stillede spørgsmål om ${part}

### Hvor længe varer det?

${paragraph(n + 4)}

### Skal jeg til fysioterapeut?

${paragraph(n + 5)}

## Kilder

1. Hansen A, Sørensen B. Et studie. 2019.
2. Åberg C. Et andet studie. 2021.
`
}
