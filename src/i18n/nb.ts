import { articles } from './nb/articles.ts'
import { finder } from './nb/finder.ts'
import { frame } from './nb/frame.ts'

export const nb = { frame, articles, finder }
