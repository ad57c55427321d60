import type { View } from '#ui/view.ts'

/** A number to ring: as people write it, its digits for the telephone, and who answers where that helps. */
export type PhoneTarget = { number: string; tel?: string | undefined; label?: string | undefined }

/** The one word it needs: a whole view has it, and so can the browser. */
type RingWord = { messages: { frame: { ring: string } } }

/** What a telephone dials. */
export const telAddress = ({ number, tel }: PhoneTarget): string => `tel:${tel ?? number.replace(/\s/g, '')}`

/** A number as one large thing to tap. `tel` may be left out when the number holds nothing but digits and spaces. */
export function PhoneLink({ view, target }: { view: RingWord; target: PhoneTarget }) {
  return (
    <a class="phone-link" href={telAddress(target)}>
      <span>
        {view.messages.frame.ring} <strong>{target.number}</strong>
      </span>
      {target.label && <span> {target.label}</span>}
    </a>
  )
}

/** The numbers for life-threatening emergencies of this view; with the country's name when both are shown. */
export const emergencyTargets = (view: View): PhoneTarget[] =>
  view.emergencyNumbers.map(({ number, country }) => ({
    number,
    label: view.emergencyNumbers.length > 1 ? view.messages.frame.country[country] : undefined,
  }))
