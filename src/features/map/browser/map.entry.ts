import type { PackedCoast } from '#core/packed-coast.ts'
import type { MapTexts, PointsAnswer } from './map-data.ts'

const holder = document.querySelector<HTMLElement>('#live-map')
if (holder) void openMap(holder)

/** Puts the map that moves in place of the still one. When anything fails the still one stays. */
async function openMap(holder: HTMLElement): Promise<void> {
  const texts = JSON.parse(holder.dataset.words ?? '{}') as MapTexts
  const status = document.createElement('p')
  status.className = 'live-map-status small'
  status.setAttribute('role', 'status')
  status.textContent = texts.loading
  holder.after(status)
  try {
    const [{ drawLiveMap }, coast, answer] = await Promise.all([
      import('./live-map.ts'),
      fetchJson<PackedCoast>(holder.dataset.coast ?? ''),
      fetchJson<PointsAnswer>(holder.dataset.points ?? ''),
    ])
    drawLiveMap({ holder, texts, coast, points: answer.points })
    const number = new Intl.NumberFormat(holder.dataset.tag)
    status.textContent =
      answer.points.length < answer.total
        ? texts.shown
            .replace('{shown}', number.format(answer.points.length))
            .replace('{total}', number.format(answer.total))
        : ''
  } catch {
    status.textContent = texts.failed
  }
}

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Data
}
