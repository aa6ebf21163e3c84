/** A document that another has replaced. */
export interface ReplacedDocument {
  /** Number and symbol as printed. */
  readonly number: string;
  /** First day on which it is no longer in force (ISO). */
  readonly since: string;
  /** Number and symbol of the document in its place. */
  readonly by: string;
}

/**
 * Well-known laws, decrees and Party documents of administrative work that are no longer in force, with the day from which the new one
 * applies. Sources: the final clauses of the documents in the last column. Facts only.
 */
export const replacedDocuments: readonly ReplacedDocument[] = (
  [
    ['110/2004/NĐ-CP', '2020-03-05', '30/2020/NĐ-CP'],
    ['09/2010/NĐ-CP', '2020-03-05', '30/2020/NĐ-CP'],
    ['82/2018/NĐ-CP', '2022-07-15', '35/2022/NĐ-CP'],
    ['91/2017/NĐ-CP', '2024-01-01', '98/2023/NĐ-CP'],
    ['67/2014/QH13', '2021-01-01', '61/2020/QH14'],
    ['68/2014/QH13', '2021-01-01', '59/2020/QH14'],
    ['43/2013/QH13', '2024-01-01', '22/2023/QH15'],
    ['15/2003/QH11', '2024-01-01', '06/2022/QH15'],
    ['45/2013/QH13', '2024-08-01', '31/2024/QH15'],
    ['65/2014/QH13', '2024-08-01', '27/2023/QH15'],
    ['66/2014/QH13', '2024-08-01', '29/2023/QH15'],
    ['59/2014/QH13', '2024-07-01', '26/2023/QH15'],
    ['80/2015/QH13', '2025-04-01', '64/2025/QH15'],
    ['77/2015/QH13', '2025-03-01', '65/2025/QH15'],
    ['65/2025/QH15', '2025-06-16', '72/2025/QH15'],
    ['22/2008/QH12', '2025-07-01', '80/2025/QH15'],
    ['01/2011/QH13', '2025-07-01', '33/2024/QH15'],
    ['61/2018/NĐ-CP', '2025-07-01', '118/2025/NĐ-CP'],
    ['66-QĐ/TW', '2026-01-09', '399-QĐ/TW'],
    ['36-HD/VPTW', '2026-05-27', '05-HD/VPTW'],
  ] as const
).map(([number, since, by]) => ({ number, since, by }));
