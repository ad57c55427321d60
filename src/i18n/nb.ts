import { pages } from './nb/about.ts'
import { articles } from './nb/articles.ts'
import { crampNow } from './nb/cramp-now.ts'
import { finder } from './nb/finder.ts'
import { frame } from './nb/frame.ts'
import { guide } from './nb/guide.ts'
import { offline } from './nb/offline.ts'
import { search } from './nb/search.ts'
import { urgentWords } from './nb/urgent-words.ts'

export const nb = { frame, pages, crampNow, articles, finder, guide, offline, search, urgentWords }
