/** Columns as `insertRows` writes them; `fetched_at` is set by the database. */
export const placeTable = {
  name: 'places',
  columns: {
    country: 'text',
    code: 'text',
    town: 'text',
    municipality_code: 'text',
    kind: 'text',
    latitude: 'float8',
    longitude: 'float8',
    position_quality: 'text',
    source: 'text',
    source_updated_on: 'date',
  },
} as const

export const townTable = {
  name: 'towns',
  columns: {
    country: 'text',
    slug: 'text',
    kind: 'text',
    name: 'text',
    alternate_names: 'text[]',
    postal_codes: 'text[]',
    municipality_code: 'text',
    latitude: 'float8',
    longitude: 'float8',
    position_quality: 'text',
    population: 'integer',
    source: 'text',
  },
} as const
