/** A document that another has replaced. */
export interface ReplacedDocument {
  /** Number and symbol as printed. */
  readonly number: string;
  /** Name of a law without its type word, as it is cited by name and year; undefined for other documents. */
  readonly name: string | undefined;
  /** First day on which it is no longer in force (ISO). */
  readonly since: string;
  /** Number and symbol of the document in its place. */
  readonly by: string;
}

type Row = readonly [number: string, since: string, by: string, name?: string];

/**
 * Well-known laws, decrees and Party documents of administrative work that are no longer in force, with the day from which the new one
 * applies. Laws that were only amended are none of them. Sources: the final clauses of the documents in the third column, or the pages
 * of state bodies on them. Facts only.
 */
const ROWS: readonly Row[] = [
  ['110/2004/NĐ-CP', '2020-03-05', '30/2020/NĐ-CP'],
  ['09/2010/NĐ-CP', '2020-03-05', '30/2020/NĐ-CP'],
  ['67/2014/QH13', '2021-01-01', '61/2020/QH14', 'Đầu tư'],
  ['68/2014/QH13', '2021-01-01', '59/2020/QH14', 'Doanh nghiệp'],
  ['82/2018/NĐ-CP', '2022-07-15', '35/2022/NĐ-CP'],
  ['43/2013/QH13', '2024-01-01', '22/2023/QH15', 'Đấu thầu'],
  ['15/2003/QH11', '2024-01-01', '06/2022/QH15', 'Thi đua, khen thưởng'],
  ['91/2017/NĐ-CP', '2024-01-01', '98/2023/NĐ-CP'],
  ['59/2014/QH13', '2024-07-01', '26/2023/QH15', 'Căn cước công dân'],
  ['45/2013/QH13', '2024-08-01', '31/2024/QH15', 'Đất đai'],
  ['65/2014/QH13', '2024-08-01', '27/2023/QH15', 'Nhà ở'],
  ['66/2014/QH13', '2024-08-01', '29/2023/QH15', 'Kinh doanh bất động sản'],
  ['02/2017/NĐ-CP', '2025-02-25', '09/2025/NĐ-CP'],
  ['77/2015/QH13', '2025-03-01', '72/2025/QH15', 'Tổ chức chính quyền địa phương'],
  ['76/2015/QH13', '2025-03-01', '63/2025/QH15', 'Tổ chức Chính phủ'],
  ['80/2015/QH13', '2025-04-01', '64/2025/QH15', 'Ban hành văn bản quy phạm pháp luật'],
  ['34/2016/NĐ-CP', '2025-04-01', '78/2025/NĐ-CP'],
  ['65/2025/QH15', '2025-06-16', '72/2025/QH15'],
  ['22/2008/QH12', '2025-07-01', '80/2025/QH15', 'Cán bộ, công chức'],
  ['11/2022/QH15', '2025-07-01', '84/2025/QH15', 'Thanh tra'],
  ['01/2011/QH13', '2025-07-01', '33/2024/QH15', 'Lưu trữ'],
  ['53/2014/QH13', '2025-07-01', '46/2024/QH15', 'Công chứng'],
  ['27/2001/QH10', '2025-07-01', '55/2024/QH15', 'Phòng cháy và chữa cháy'],
  ['98/2023/NĐ-CP', '2025-07-01', '152/2025/NĐ-CP'],
  ['112/2020/NĐ-CP', '2025-07-01', '172/2025/NĐ-CP'],
  ['45/2025/NĐ-CP', '2025-07-01', '150/2025/NĐ-CP'],
  ['115/2015/NĐ-CP', '2025-07-01', '158/2025/NĐ-CP'],
  ['24/2024/NĐ-CP', '2025-08-04', '214/2025/NĐ-CP'],
  ['43/2023/NĐ-CP', '2025-08-05', '216/2025/NĐ-CP'],
  ['03/2024/NĐ-CP', '2025-08-05', '216/2025/NĐ-CP'],
  ['152/2020/NĐ-CP', '2025-08-07', '219/2025/NĐ-CP'],
  ['35/2021/NĐ-CP', '2025-09-11', '243/2025/NĐ-CP'],
  ['14/2008/QH12', '2025-10-01', '67/2025/QH15', 'Thuế thu nhập doanh nghiệp'],
  ['29/2013/QH13', '2025-10-01', '93/2025/QH15', 'Khoa học và công nghệ'],
  ['123/2016/NĐ-CP', '2025-11-20', '303/2025/NĐ-CP'],
  ['53/2006/QĐ-TTg', '2025-12-08', '314/2025/NĐ-CP'],
  ['144/2021/NĐ-CP', '2025-12-15', '282/2025/NĐ-CP'],
  ['218/2013/NĐ-CP', '2025-12-15', '320/2025/NĐ-CP'],
  ['38/2013/QH13', '2026-01-01', '74/2025/QH15', 'Việc làm'],
  ['83/2015/QH13', '2026-01-01', '89/2025/QH15', 'Ngân sách nhà nước'],
  ['06/2007/QH12', '2026-01-01', '69/2025/QH15', 'Hóa chất'],
  ['66-QĐ/TW', '2026-01-09', '399-QĐ/TW'],
  ['21/2017/QH14', '2026-03-01', '112/2025/QH15', 'Quy hoạch'],
  ['36-HD/VPTW', '2026-05-27', '05-HD/VPTW'],
  ['58/2010/QH12', '2026-07-01', '129/2025/QH15', 'Viên chức'],
  ['50/2014/QH13', '2026-07-01', '135/2025/QH15', 'Xây dựng'],
  ['103/2016/QH13', '2026-07-01', '126/2025/QH15', 'Báo chí'],
];

/** {@link ReplacedDocument}s in the order of the day on which they ceased. */
export const replacedDocuments: readonly ReplacedDocument[] = ROWS.map(([number, since, by, name]) => ({ number, since, by, name }));
