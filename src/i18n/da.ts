import { pages } from './da/about.ts'
import { articles } from './da/articles.ts'
import { crampNow } from './da/cramp-now.ts'
import { finder } from './da/finder.ts'
import { frame } from './da/frame.ts'
import { guide } from './da/guide.ts'
import { offline } from './da/offline.ts'
import { search } from './da/search.ts'
import { urgentWords } from './da/urgent-words.ts'

export const da = { frame, pages, crampNow, articles, finder, guide, offline, search, urgentWords }
