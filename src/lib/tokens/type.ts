/** Font families of the page, as CSS writes them. The map names its fonts in `map/fonts.ts`. */
export const FONT_FAMILIES = {
  /** Titles, prose and the names of the story. */
  serif: "'Source Serif 4', 'Noto Nastaliq Urdu', Georgia, serif",
  /** The interface. */
  sans: "'Libre Franklin', 'Noto Nastaliq Urdu', system-ui, sans-serif",
  /** Urdu in the page. */
  urdu: "'Noto Nastaliq Urdu', 'Noto Naskh Arabic', serif",
  /** Urdu where lines are tight: marks, chips, table cells. */
  naskh: "'Noto Naskh Arabic', 'Noto Nastaliq Urdu', serif",
} as const;

export const FONT_WEIGHTS = { regular: 400, medium: 500, semibold: 600 } as const;
