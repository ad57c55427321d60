/** Why a file is left out, or what an editor should mend: the file below its content folder, the line from 1, plain words. */
export type ContentFault = { file: string; line: number; message: string }
