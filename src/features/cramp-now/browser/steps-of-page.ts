import type { Hold } from './player-clock.ts'

export type Step = { text: string; hold: Hold | undefined }
export type WayKind = 'main' | 'other'
type Way = { steps: Step[]; drawing: Element | null }
/** What the player shows of one place: taken from the page, so that both always say the same. */
export type PlaceScript = {
  place: string
  name: string
  caution: string
  main: Way
  other: (Way & { question: string }) | undefined
}

export function placeScript(place: string): PlaceScript | undefined {
  const section = document.getElementById(place)
  const main = section && wayOf(section, 'main')
  if (!main) return undefined
  const other = wayOf(section, 'other')
  return {
    place,
    name: textOf(section, 'h2'),
    caution: textOf(section, '.place-caution'),
    main,
    other: other && { ...other, question: textOf(section, 'h3') },
  }
}

const textOf = (parent: Element, selector: string): string => parent.querySelector(selector)?.textContent?.trim() ?? ''

function wayOf(section: Element, kind: WayKind): Way | undefined {
  const way = section.querySelector(`[data-way=${kind}]`)
  if (!way) return undefined
  const steps = [...way.querySelectorAll('li')].map((item) => ({
    text: item.textContent?.trim() ?? '',
    hold: holdOf(item),
  }))
  return { steps, drawing: way.querySelector('svg') }
}

function holdOf({ dataset }: HTMLElement): Hold | undefined {
  const leastSeconds = Number(dataset.holdLeast)
  const mostSeconds = Number(dataset.holdMost)
  return leastSeconds > 0 && mostSeconds >= leastSeconds ? { leastSeconds, mostSeconds } : undefined
}
