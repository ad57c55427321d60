/** Strings only: the browser gets them as data. Places for values are written `{count}`. */
export const guide = {
  name: 'Guide',
}
