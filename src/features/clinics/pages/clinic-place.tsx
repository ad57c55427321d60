import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { clusterPoints, type MapFrame, type MapLabel, MapPicture, type MapShapes } from '#features/map/index.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'

export type ClinicMapShapes = {
  coast: ReturnType<MapShapes['coast']>
  frame: MapFrame
  towns: readonly MapLabel[]
}
type ClinicPlaceProps = { view: View; clinic: ClinicRecord; map: ClinicMapShapes | undefined }

/** Where it is, and honestly how well that is known. */
export function ClinicPlace({ view, clinic, map }: ClinicPlaceProps) {
  const words = view.messages.finder.clinic
  return (
    <ClinicSection id="place" title={view.messages.finder.map.title}>
      {map && clinic.position && (
        <MapPicture
          coast={map.coast}
          frame={map.frame}
          marks={clusterPoints([clinic.position], map.frame)}
          towns={map.towns}
          label={words.mapLabel(clinic.name)}
          linkOf={() => ({ href: href('clinic', view.language, { slug: clinic.slug }), text: clinic.name })}
        />
      )}
      <p class="quiet small">{words.position[clinic.position?.quality ?? 'unknown']}</p>
    </ClinicSection>
  )
}
