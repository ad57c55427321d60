/** What the server sends for the map; the words come with the page. */
export type PointOnMap = {
  latitude: number
  longitude: number
  slug: string
  name: string
  town: string
  isDoor: boolean
}
export type PointsAnswer = { points: PointOnMap[]; total: number }
export type MapTexts = Record<
  | 'loading'
  | 'failed'
  | 'zoomIn'
  | 'zoomOut'
  | 'searchHere'
  | 'areaPoint'
  | 'oneFinger'
  | 'marks'
  | 'shown'
  | 'up'
  | 'down'
  | 'left'
  | 'right',
  string
>
