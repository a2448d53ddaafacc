/** A phrase of the loader's messages as a whole, and the same in Vietnamese; `$1` keeps what was quoted. */
type Phrase = readonly [english: RegExp, vietnamese: string];

const phrases: readonly Phrase[] = [
  // what was found
  [/^nothing$/, 'không có gì'],
  [/^an empty value$/, 'giá trị trống'],
  [/^an empty list$/, 'danh sách trống'],
  [/^a list$/, 'một danh sách'],
  [/^a group of fields$/, 'một nhóm mục'],
  [/^the number (.+)$/, 'số $1'],
  [/^field (".+")$/, 'mục $1'],
  [/^clause (".+") of the kind (.+)$/, 'đoạn $1 thuộc loại $2'],
  [/^clause id (".+") a second time$/, 'địa chỉ $1 lần thứ hai'],
  [/^clause kind (".*")$/, 'loại đoạn $1'],
  [/^clause (".+")$/, 'điều khoản $1'],
  [/^a clause without a kind$/, 'đoạn chưa có loại'],
  [/^quote (".+")$/s, 'chữ trích $1'],
  [/^event (".+") a second time$/, 'sự kiện $1 lần thứ hai'],
  [/^task (".+") a second time$/, 'việc $1 lần thứ hai'],
  [/^event (".+")$/, 'sự kiện $1'],
  [/^task (".+")$/, 'việc $1'],
  [/^day (\S+)$/, 'ngày $1'],
  [/^(\d+) days$/, '$1 ngày'],
  [/^system (".+")$/, 'hệ thống $1'],
  [/^a file named (".+")$/, 'tệp tên $1'],
  [/^a file of a plan without a source$/, 'tệp của một kế hoạch không có source.md'],
  [/^heading (".*")$/, 'đề mục $1'],
  [/^the name (\{.+\}) on a bullet$/, 'tên $1 ở gạch đầu dòng'],
  [/^note kind (".*")$/, 'loại ghi chú $1'],
  [/^a note before the first clause$/, 'ghi chú đứng trước đoạn đầu tiên'],
  [/^citations of (.+) only$/, 'chỉ dẫn các đoạn loại $1'],
  [/^decomposed Vietnamese text \(NFD\) in (".+")$/, 'chữ tổ hợp (NFD) ở từ $1'],
  [/^a source without front matter$/, 'source.md không có phần đầu'],
  [/^YAML that cannot be read: (.+)$/, 'YAML không đọc được ($1)'],
  [/^a circle: (.+)$/, 'vòng tròn: $1'],
  [/^(\{.+\}), a kind proposed by the tool$/, '$1, loại do công cụ đề xuất'],
  [/^words between single \* or _ \(emphasis\)$/, 'chữ nằm giữa hai dấu * hoặc _ (chữ nghiêng)'],
  [/^words between double \* or _ \(strong emphasis\)$/, 'chữ nằm giữa hai dấu ** hoặc __ (chữ đậm)'],
  [/^words between backticks \(code\)$/, 'chữ nằm giữa hai dấu ` (mã)'],
  [/^an indented or fenced block \(code\)$/, 'đoạn thụt lề hoặc nằm trong khung mã'],
  [/^something between < and > \(HTML\)$/, 'chữ nằm giữa < và > (HTML)'],
  [/^a list that is numbered, or stands in a note$/, 'danh sách đánh số, hoặc danh sách trong ghi chú'],
  [/^a link$/, 'liên kết'],
  [/^an image$/, 'hình ảnh'],
  [/^a definition of a link$/, 'định nghĩa liên kết'],
  [/^a line of dashes, stars or underscores$/, 'dòng toàn dấu gạch, dấu sao'],
  [/^a line that ends with two spaces or a backslash$/, 'dòng kết thúc bằng hai dấu cách hoặc dấu \\'],
  [/^(\w+) in the mark-up$/, 'cách trình bày "$1"'],
  // what was expected
  [/^one of (.+)$/, 'một trong: $1'],
  [/^text$/, 'chữ (đặt trong dấu nháy)'],
  [/^a number$/, 'một số'],
  [/^a whole number$/, 'một số nguyên'],
  [/^a number from (.+)$/, 'số từ $1 trở lên'],
  [/^text that is not empty$/, 'chữ không để trống'],
  [/^text of the form (.+)$/, 'chữ theo mẫu $1'],
  [/^at least one entry$/, 'ít nhất một phần tử'],
  [/^only the fields of the schema$/, 'chỉ các mục của định dạng'],
  [/^a day of the calendar, written YYYY-MM-DD$/, 'một ngày có thật, viết YYYY-MM-DD'],
  [/^a province code of two digits$/, 'mã tỉnh hai chữ số'],
  [/^a district code of three digits$/, 'mã huyện ba chữ số'],
  [/^a (?:plan id|task name): small letters, digits and hyphens$/, 'mã gồm chữ thường không dấu, số và gạch nối'],
  [/^an event id: .+$/, 'mã gồm chữ thường không dấu, số và gạch nối'],
  [/^a domain in small letters, such as (.+)$/, 'tên miền chữ thường, ví dụ $1'],
  [
    /^the code of at least one province, or of a district under districts$/,
    'mã của ít nhất một tỉnh (provinces), hoặc của huyện (districts)',
  ],
  [/^(".+"), the name of the folder$/, '$1, là tên thư mục'],
  [/^valid YAML$/, 'YAML đúng cú pháp'],
  [/^composed text \(NFC\)$/, 'chữ dựng sẵn (NFC)'],
  [/^the plan's text in (.+)$/, 'văn bản kế hoạch ở $1'],
  [
    /^its number, date, title and the other fields between two lines "---" at the very top$/,
    'số, ngày, tên và các mục khác nằm giữa hai dòng "---" ở ngay đầu tệp',
  ],
  [
    /^headings, paragraphs, bullets, or a block quote for a note$/,
    'đề mục, đoạn văn, gạch đầu dòng, hoặc khối trích cho ghi chú',
  ],
  [/^a label such as (.+) or (.+)$/, 'số thứ tự như $1 hoặc $2'],
  [/^a name on a heading or a paragraph only$/, 'tên chỉ đặt cho đề mục hoặc đoạn văn'],
  [/^a note under its clause, of a kind of (.+)$/, 'ghi chú nằm dưới đoạn của nó, thuộc một loại: $1'],
  [/^a person's decision$/, 'quyết định của người đọc văn bản'],
  [/^an id of its own \(the first is (?:on line )?(.+)\)$/, 'mỗi cái một mã riêng (cái đầu ở $1)'],
  [/^an order in which some task comes first$/, 'một thứ tự có việc đứng đầu'],
  [/^the system that the file is named after \((".+")\)$/, 'hệ thống mang tên tệp ($1)'],
  [/^the id of a task of this plan$/, 'mã một việc của kế hoạch này'],
  [/^the id of a clause of source\.md$/, 'địa chỉ một đoạn của source.md'],
  [/^an event of plan\.yaml$/, 'một sự kiện của plan.yaml'],
  [/^a clause of the kind principle$/, 'đoạn thuộc loại principle'],
  [/^at least one clause of the kind obligation$/, 'ít nhất một đoạn thuộc loại obligation'],
  [/^a quote in which this day is printed$/, 'chữ trích có in ngày này'],
  [/^a quote that says so in as many days$/, 'chữ trích có ghi đúng số ngày này'],
  [
    /^words of clause (\S+), none of which begins so$/s,
    'nguyên văn của đoạn $1; đoạn ấy không có chữ nào bắt đầu như vậy',
  ],
  [
    /^words of clause (\S+), where (".+") is followed by the end of the clause, not (".+")$/s,
    'nguyên văn của đoạn $1, ở đó sau $2 là hết đoạn, không phải $3',
  ],
  [
    /^words of clause (\S+), where (".+") is followed by (".+"), not (".+")$/s,
    'nguyên văn của đoạn $1, ở đó sau $2 là $3, không phải $4',
  ],
  [/^words of clause (\S+)$/, 'nguyên văn của đoạn $1'],
  // what to do
  [/^add the field$/, 'thêm mục này'],
  [/^correct the value$/, 'sửa lại giá trị'],
  [/^use one of these$/, 'dùng một trong các giá trị trên'],
  [/^did you mean (.+)\?$/, 'có phải là $1?'],
  [/^put it in quotes, with the leading zeros if it has any$/, 'đặt trong dấu nháy, giữ các số 0 ở đầu nếu có'],
  [/^write it as a list: (.+)$/, 'viết thành danh sách: $1'],
  [
    /^remove it, or correct its spelling \(docs\/data-format\.md lists the fields\)$/,
    'bỏ đi, hoặc sửa chính tả (docs/data-format.md có danh sách các mục)',
  ],
  [
    /^check the indentation, the colons and the quotes on this line$/,
    'xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này',
  ],
  [
    /^add source\.md, or move the file to the folder of its plan$/,
    'thêm source.md, hoặc chuyển tệp về thư mục kế hoạch của nó',
  ],
  [
    /^add the front matter \(docs\/data-format\.md lists the fields\)$/,
    'thêm phần đầu (docs/data-format.md có danh sách các mục)',
  ],
  [/^give the folder and the front matter the same id$/, 'cho thư mục và phần đầu cùng một mã'],
  [
    /^put a backslash before a sign that belongs to the source, such as (.+) or (.+)$/,
    'đặt dấu \\ trước dấu thuộc về văn bản, ví dụ $1 hoặc $2',
  ],
  [/^write it as a paragraph, or name the part: (.+)$/, 'viết thành đoạn văn, hoặc đặt tên cho phần: $1'],
  [/^leave out (\S+): bullets are counted$/, 'bỏ $1: gạch đầu dòng được đếm theo thứ tự'],
  [/^write the kind at the end of the passage, for example (.+)$/, 'ghi loại ở cuối đoạn, ví dụ $1'],
  [/^write (\{.+\}) if you agree, else the kind that it is$/, 'đồng ý thì ghi $1, không thì ghi loại đúng'],
  [
    /^check the heading levels and labels, or name the part with \{#id\}$/,
    'xem lại cấp đề mục và số thứ tự, hoặc đặt tên cho phần bằng {#ten}',
  ],
  [/^end the block quote with its kind, for example (.+)$/, 'ghi loại ở cuối ghi chú, ví dụ $1'],
  [/^give one of the two another id$/, 'đổi mã của một trong hai'],
  [/^rename the file to (.+), or correct the system$/, 'đổi tên tệp thành $1, hoặc sửa tên hệ thống'],
  [/^correct the clause id, or add the clause to source\.md$/, 'sửa địa chỉ, hoặc bổ sung đoạn vào source.md'],
  [
    /^a duty belongs into a task; else correct the kind in source\.md$/,
    'nhiệm vụ thì viết thành việc; nếu không, sửa loại trong source.md',
  ],
  [
    /^copy the words from source\.md exactly; nothing may be left out in the middle$/,
    'chép đúng từng chữ từ source.md, không bỏ chữ nào ở giữa',
  ],
  [
    /^cite the clause that lays down the duty, or correct its kind in source\.md$/,
    'dẫn đoạn giao nhiệm vụ, hoặc sửa loại của đoạn trong source.md',
  ],
  [/^quote the words that set the deadline, or correct it$/, 'trích chữ nêu thời hạn, hoặc sửa thời hạn'],
  [/^correct the event id, or add the event to plan\.yaml$/, 'sửa mã sự kiện, hoặc thêm sự kiện vào plan.yaml'],
  [/^correct the id, or write the task$/, 'sửa mã, hoặc viết việc ấy'],
  [/^remove one of these from "after"$/, 'bỏ bớt một việc trong mục "after"'],
  [/^convert the file to NFC, for example with (.+)$/, 'chuyển tệp sang NFC, ví dụ bằng $1'],
];

/**
 * A phrase of the loader's messages in Vietnamese; ids, quotes and paths stay as they are.
 *
 * @example
 * inVietnamese('one of ii.1.1, ii.1.2'); // 'một trong: ii.1.1, ii.1.2'
 */
export function inVietnamese(english: string): string {
  const rule = phrases.find(([form]) => form.test(english));
  if (rule)
    return english.replace(rule[0], rule[1]).replaceAll(' waits for ', ' chờ ').replaceAll('" or "', '" hoặc "');
  // A value of several types: '"not-stated" or a list'.
  const choices = english.split(' or ');
  return choices.length > 1 ? choices.map(inVietnamese).join(' hoặc ') : english;
}
