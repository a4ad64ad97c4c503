// How many bytes one person may send in a day and keep in all; `off`: as many as they like.

const megabytes = (setting: string | undefined, otherwise: number): number =>
  setting === 'off' ? Number.POSITIVE_INFINITY : Number(setting || otherwise) * 1024 ** 2

export const mostADay = (): number => megabytes(process.env.UPLOAD_DAY_MB, 2_000)
export const mostInAll = (): number => megabytes(process.env.UPLOAD_TOTAL_MB, 20_000)
