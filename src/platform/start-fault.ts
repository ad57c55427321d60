import type { Config } from './config.ts'
import { ServerFault } from './db/connect.ts'
import { FolderTakenError } from './folder-claim.ts'

/** A fault with a remedy: its message is all that the person who starts a node needs to see. */
export class StartError extends Error {}

const folderFaults: Record<string, string> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'lies on a disk that cannot be written',
  EEXIST: 'is a file, not a folder',
  ENOTDIR: 'is a file, not a folder, or lies below one',
}
const databaseFaults: Record<string, string> = {
  '28P01': 'DATABASE_URL: the server does not take this name and password.',
  '28000': 'DATABASE_URL: the server does not let this user in.',
  '3D000': 'DATABASE_URL: the server has no database of that name. Make it first: createdb',
  '42501': 'The role may not change the schema. Name one that may in MIGRATION_DATABASE_URL.',
}

/** Says what the person who starts a node can mend, with the remedy; any other error is given back as it is. */
export function explainStartFault(error: NodeJS.ErrnoException, config: Config): Error {
  const isOf = (folder: string) => error.path === folder || error.path?.startsWith(`${folder}/`)
  if (error.path && isOf(config.dataDir) && folderFaults[error.code ?? ''])
    return new StartError(
      `DATA_DIR: ${config.dataDir} ${folderFaults[error.code ?? '']}. Choose a folder this user may write to: DATA_DIR=/somewhere npm start`,
    )
  if (error.path && isOf(config.contentDir) && (error.code === 'EACCES' || error.code === 'EPERM'))
    return new StartError(`CONTENT_DIR: this user may not read ${error.path}.`)
  if (config.databaseUrl && error.code && databaseFaults[error.code])
    return new StartError(`${databaseFaults[error.code]} (${error.message})`)
  if (config.databaseUrl && /client password must be a string/.test(error.message))
    return new StartError('DATABASE_URL: the server asks for a password and the address has none.')
  if (error instanceof FolderTakenError || error instanceof ServerFault) return new StartError(error.message)
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${config.port} on ${config.host} is taken by another program. Stop that one, or choose another port: PORT=4311 npm start`,
    )
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return new StartError(
      `Port ${config.port} may not be used by this user. Choose one above 1023: PORT=4310 npm start`,
    )
  if (config.databaseUrl && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' || error.code === 'ETIMEDOUT'))
    return new StartError(
      'The server at DATABASE_URL does not answer. Check the address, and that PostgreSQL runs there.',
    )
  if (error.code === 'ENOSPC')
    return new StartError(`The disk is full; the database cannot start. Make room on the disk of ${config.dataDir}.`)
  return error
}
