import { pages } from './en/about.ts'
import { articles } from './en/articles.ts'
import { crampNow } from './en/cramp-now.ts'
import { finder } from './en/finder.ts'
import { frame } from './en/frame.ts'

export const en = { frame, pages, crampNow, articles, finder }
