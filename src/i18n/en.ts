import { pages } from './en/about.ts'
import { articles } from './en/articles.ts'
import { crampNow } from './en/cramp-now.ts'
import { finder } from './en/finder.ts'
import { frame } from './en/frame.ts'
import { guide } from './en/guide.ts'
import { offline } from './en/offline.ts'
import { search } from './en/search.ts'
import { urgentWords } from './en/urgent-words.ts'

export const en = { frame, pages, crampNow, articles, finder, guide, offline, search, urgentWords }
