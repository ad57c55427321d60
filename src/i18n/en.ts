import { articles } from './en/articles.ts'
import { finder } from './en/finder.ts'
import { frame } from './en/frame.ts'

export const en = { frame, articles, finder }
