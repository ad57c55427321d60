import type { Piece } from './slots.ts'

/** A text whose numbers can be tapped. Those with many numbers are named: the numbers stand in the list beside the text, or at `listHref`. */
export function FilledText({ pieces, listHref }: { pieces: Piece[]; listHref?: string }) {
  return (
    <>
      {pieces.map((piece) => {
        const address = piece.kind === 'number' ? piece.tel : piece.kind === 'list' ? listHref : undefined
        return address === undefined ? (
          piece.text
        ) : (
          <a class="ds-link" href={address}>
            {piece.text}
          </a>
        )
      })}
    </>
  )
}
