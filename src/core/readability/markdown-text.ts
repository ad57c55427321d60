const inline: [RegExp, string][] = [
  [/\[@[^\]]*\]/g, ''],
  [/\{\{[^{}]*\}\}/g, '112'],
  [/!\[([^\]]*)\]\([^)]*\)/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/[*_`]/g, ''],
]
const tableRule = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/
const marker = /^\s*(?:#+|[-*]|\d+\.|>)\s+/

/** The words of a Markdown article for counting: front matter, box fences and markup gone, each line and cell a sentence. */
export function textOfMarkdown(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
  return body
    .split('\n')
    .filter((line) => !line.startsWith(':::') && !tableRule.test(line))
    .map((line) => plainLine(line))
    .filter((line) => line !== '')
    .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`))
    .join('\n')
}

function plainLine(line: string): string {
  let text = line.replace(marker, '').trim()
  for (const [pattern, replacement] of inline) text = text.replace(pattern, replacement)
  text = text.trim()
  if (!text.includes('|')) return text
  return text
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('. ')
}
