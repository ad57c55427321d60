/** The parts of a document by what they say of it. */
export type Field = 'title' | 'keywords' | 'heading' | 'body'

/** How often a word stands in each field of a document, in one number: 4 bits title, 6 keywords, 8 headings, 12 body. */
export type PackedCounts = number

export const titleCount = (packed: PackedCounts): number => packed >>> 26
export const keywordCount = (packed: PackedCounts): number => (packed >>> 20) & 63
export const headingCount = (packed: PackedCounts): number => (packed >>> 12) & 255
export const bodyCount = (packed: PackedCounts): number => packed & 4095

/** One more, as long as there is room. */
export function addOne(packed: PackedCounts, field: Field): PackedCounts {
  switch (field) {
    case 'title':
      return titleCount(packed) === 15 ? packed : packed + (1 << 26)
    case 'keywords':
      return keywordCount(packed) === 63 ? packed : packed + (1 << 20)
    case 'heading':
      return headingCount(packed) === 255 ? packed : packed + (1 << 12)
    case 'body':
      return bodyCount(packed) === 4095 ? packed : packed + 1
  }
}

/** The documents that hold a term, by their places, and how often. */
export type Posting = { places: number[]; counts: PackedCounts[] }
